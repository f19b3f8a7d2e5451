import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { ears, field, grass, ridge, treeline } from '../parts/land.ts'
import { person, type Person } from '../parts/people.ts'
import { birds, cloud, sky, streaks, sun } from '../parts/sky.ts'
import { banana, coconut, hedge } from '../parts/trees.ts'
import { place, svg, times } from '../svg.ts'

/** "Mái ấm nông dân": neighbours finish a farmer's roof at sunset while the family looks on. */
export function homeRoof(art: Art): string {
  const rim = { colour: '#ffdc98', dx: -1.1 }
  const crew: readonly Person[] = [
    { x: 1130, y: 640, height: 215, pose: 'dig', dress: 'baBa', hat: 'leaf', top: '#35627f', view: 'side' },
    {
      x: 1400,
      y: 636,
      height: 215,
      pose: 'offer',
      dress: 'shirt',
      hat: 'leaf',
      top: '#e9dfca',
      view: 'side',
      flip: true,
      extra: '<path d="M14 -72h14v12h-14z" fill="#c4492f"/>',
    },
    {
      x: 1610,
      y: 770,
      height: 225,
      pose: 'push',
      dress: 'baBa',
      hat: 'none',
      top: '#7a4a35',
      view: 'side',
      flip: true,
    },
  ]
  const family: readonly Person[] = [
    { x: 640, y: 1370, height: 430, dress: 'baBa', hat: 'leaf', top: '#6a3f70', bottom: '#1f1b28' },
    { x: 790, y: 1380, height: 450, pose: 'point', dress: 'shirt', top: '#3f6f5a', bottom: '#2a2a38' },
    { x: 895, y: 1392, height: 270, child: true, top: '#f4ead6', bottom: '#38456a' },
  ]
  const ladder = place(
    { x: 1905, y: 1190, rotate: -14 },
    svg`<path d="M-34 0V-560M34 0V-560${times(11, (index) => svg`M-34 ${-30 - index * 48}H34`)}" stroke="#8a5f38" stroke-width="13" fill="none"/>`,
  )
  const bricks = times(4, (row) =>
    times(
      6 - row,
      (column) =>
        svg`<rect x="${2010 + row * 25 + column * 50}" y="${1236 - row * 26}" width="47" height="24" fill="${art.pick(['#c4583a', '#b04a30', '#d26a46'])}"/>`,
    ),
  )
  return svg`${sky(art, 900, ['#5a6aa0', '#c58a8f', '#ffb36b', '#ffdf9a'])}${sun(art, 760, 700, 150, '#fff6d0', '#ffc163')}${streaks(art, 150, 560, 12, '#ffe0b4', 0.55)}${cloud(art, 1900, 330, 620, '#ffe3c0', '#f2a87f', 0.85)}${birds(art, 420, 420, 7, '#5a4260')}
    ${ridge(art, 890, 90, 905, '#c9937a', 7)}${treeline(art, 902, 80, '#9a7a58')}${field(art, { top: 890, bottom: 1240, far: '#f3c45f', near: '#c98d22', vanish: 900, tufts: 10 })}
    ${coconut(art, { x: 2130, y: 1150, height: 880, lean: 80, leaf: '#4a6f3c' })}${coconut(art, { x: 330, y: 1150, height: 720, lean: -80, leaf: '#5a6f38' })}${banana(art, { x: 2270, y: 1220, height: 460, leaf: '#6b9440' })}${banana(art, { x: 2020, y: 1180, height: 340, leaf: '#6b9440' })}
    <path d="M-20 1190Q1200 1130 2420 1180V1600H-20Z" fill="${art.down('#d9a35f', '#8a5a35')}"/><path d="M1180 1194H1560Q1500 1360 1240 1610H420Q980 1330 1180 1194Z" fill="#f6d9a4" fill-opacity=".5"/>
    ${house(art, { x: 1370, y: 1190, width: 1040, wall: '#f6e2b4', roof: '#c4492f', door: '#6f8f62', window: '#6a5a48' })}<path d="M1090 560L1490 556L1560 690L1060 700Z" fill="#7a5638" fill-opacity=".72"/>${times(8, (index) => svg`<path d="M${1120 + index * 52} 560l${-10 + index * 6} 130" stroke="#e0b27a" stroke-width="7"/>`)}
    ${crew.map((one) => person(art, { rim, bottom: '#2a2433', ...one }))}${ladder}${bricks}<path d="M1740 1270h150l-20 -60h-110z" fill="#8f8a86"/><path d="M1756 1212q60 -34 118 0z" fill="#c9c0b4"/>
    ${hedge(art, 930, 1235, 260, 90, '#5a8a3c', ['#f2553d', '#ffd65c', '#ffffff'])}<ellipse cx="900" cy="1400" rx="420" ry="28" fill="#4a2a18" fill-opacity=".28"/>${family.map((one) => person(art, { rim, ...one }))}
    ${ears(art, 1610, 30, '#6f6a24', '#d9a93f', -80, 700)}${ears(art, 1610, 24, '#6f6a24', '#d9a93f', 1800, 2480)}${grass(art, -40, 2440, () => 1630, 80, '#5a5a26')}`
}
