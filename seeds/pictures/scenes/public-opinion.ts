import type { Art } from '../art.ts'
import { skyline } from '../parts/buildings.ts'
import type { Person } from '../parts/people.ts'
import { seated } from '../parts/seated.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { bicycle, bunting } from '../parts/street.ts'
import { hedge, shadeTree } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** Neighbours of a town quarter talk things over under an old tree; someone takes notes. */
export function publicOpinion(art: Art): string {
  const rim = { colour: '#fff0bf', dx: 1 }
  const around: readonly (Person & { seat: string })[] = [
    {
      x: 760,
      y: 1330,
      height: 400,
      dress: 'baBa',
      hat: 'bun',
      top: '#7a4a80',
      view: 'side',
      pose: 'offer',
      seat: '#c8343b',
    },
    { x: 980, y: 1260, height: 380, top: '#f0e7d2', view: 'front', pose: 'clap', seat: '#3f78b8' },
    {
      x: 1230,
      y: 1245,
      height: 385,
      top: '#3f7a6a',
      view: 'front',
      pose: 'hold',
      seat: '#c8343b',
      extra:
        '<path d="M-9 -66h18v12h-18z" fill="#fff8e6"/><path d="M-5 -62h10M-5 -59h7" stroke="#8a7c6a" stroke-width="1"/>',
    },
    {
      x: 1470,
      y: 1270,
      height: 380,
      dress: 'baBa',
      hat: 'long',
      top: '#c2653a',
      view: 'front',
      pose: 'hold',
      seat: '#3f78b8',
    },
    { x: 1680, y: 1340, height: 400, top: '#dfe6dc', view: 'side', pose: 'offer', flip: true, seat: '#c8343b' },
    { x: 1010, y: 1490, height: 440, top: '#2f5f8f', pose: 'stand', seat: '#3f78b8' },
    { x: 1420, y: 1495, height: 440, dress: 'baBa', hat: 'bun', top: '#a83a4a', seat: '#c8343b' },
  ]
  const dapples = times(
    40,
    () =>
      svg`<ellipse cx="${art.between(300, 2100)}" cy="${art.between(1190, 1560)}" rx="${art.between(24, 74)}" ry="${art.between(6, 16)}" fill="#ffe9ae" fill-opacity="${art.between(0.16, 0.42).toFixed(2)}"/>`,
  )
  return svg`${sky(art, 1000, ['#63b0c9', '#b9ddd2', '#fdf0c4', '#ffdf9f'])}${sun(art, 1880, 430, 96, '#fffbe2', '#ffe29a')}${rays(art, 1880, 430, 24, '#fffbe0', 0.3, 2200)}${cloud(art, 1560, 220, 460, '#ffffff', '#f4ecd0', 0.9)}${birds(art, 1540, 400, 5, '#5f8088')}
    ${skyline(art, 1000, 260, 560, '#a9c0bf', '#fdf0c4')}${skyline(art, 1030, 130, 330, '#7fa09c', '#ffe9ae')}
    <rect y="1010" width="2400" height="120" fill="${art.down('#f0cf9a', '#c9945f')}"/><path d="M-20 1010H2420" stroke="#8f5f3c" stroke-width="10"/>${times(12, (index) => svg`<rect x="${index * 210 - 20}" y="940" width="44" height="190" fill="${art.across('#ffe3b0', '#b5804f')}"/><rect x="${index * 210 - 28}" y="926" width="60" height="20" fill="#a8553a"/>`)}
    <rect y="1120" width="2400" height="490" fill="${art.down('#d9b98c', '#b08a68', '#6f5548')}"/>${hedge(art, 300, 1140, 700, 110, '#4d8a3a', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 2100, 1140, 620, 110, '#4d8a3a', ['#f59ab0', '#ffd65c', '#ffffff'])}
    <ellipse cx="1150" cy="1390" rx="1120" ry="200" fill="#4a3a3a" fill-opacity=".34"/>${dapples}${bunting(-20, 560, 700, 640, 60, ['#d8262c', '#f6c945'], 14, 36)}${bunting(1500, 640, 2420, 560, 60, ['#d8262c', '#f6c945'], 16, 36)}
    ${shadeTree(art, { x: 1130, y: 1180, height: 1040, leaf: '#35743a', trunk: '#5a4234' }, 1.5, '#c8d566')}${bicycle(500, 1260, 170, '#2f6f74')}
    <g transform="translate(-245 -262) scale(1.2)">${around.slice(0, 5).map((one) => seated(art, { rim, ...one }))}<ellipse cx="1225" cy="1440" rx="250" ry="30" fill="#2a2018" fill-opacity=".4"/><path d="M1060 1330L1030 1440M1390 1330L1420 1440" stroke="#6a4226" stroke-width="18"/><ellipse cx="1225" cy="1322" rx="240" ry="50" fill="#7a4a28"/><ellipse cx="1225" cy="1310" rx="240" ry="50" fill="${art.across('#d9a060', '#a8683a')}"/><path d="M1190 1300q-4 -70 40 -74q46 4 40 74zM1266 1262q34 -16 30 18l-24 10" fill="#f4f0e6" stroke="#c9b9a4" stroke-width="5"/>${[1090, 1150, 1330, 1390].map((x) => svg`<path d="M${x - 18} 1288h36l-6 28h-24z" fill="#f7f2e6"/>`)}
    ${around.slice(5).map((one) => seated(art, { rim, ...one }))}</g>`
}
