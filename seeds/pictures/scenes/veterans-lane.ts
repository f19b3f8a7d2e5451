import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flag } from '../parts/hall.ts'
import { road, treeline } from '../parts/land.ts'
import { person, type Person } from '../parts/people.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { pole } from '../parts/street.ts'
import { banana, hedge, shadeTree } from '../parts/trees.ts'
import { place, svg, times } from '../svg.ts'

const broom =
  '<path d="M10 -84L31 -16" stroke="#a8794a" stroke-width="2.2"/><path d="M28 -22L24 0H44L34 -24Z" fill="#d9b45c"/><path d="M27 -14L25 0M31 -14L31 0M35 -14L39 0" stroke="#a8823a" stroke-width="1"/>'

/** Veterans in faded green sweep their hamlet's lane, trim its hedges and carry the leaves away, on a bright morning. */
export function veteransLane(art: Art): string {
  const horizon = 760
  const green = '#6f8a52'
  const team: readonly Person[] = [
    { x: 950, y: 1110, height: 330, pose: 'dig', view: 'side', hat: 'leaf', extra: broom },
    { x: 1430, y: 1150, height: 350, pose: 'dig', view: 'side', hat: 'helmet', flip: true, extra: broom },
    { x: 720, y: 1330, height: 450, pose: 'dig', view: 'side', hat: 'helmet', extra: broom },
    {
      x: 1690,
      y: 1190,
      height: 400,
      pose: 'dig',
      view: 'side',
      hat: 'helmet',
      extra:
        '<path d="M17 -62L36 -54M17 -48L35 -60" stroke="#4a4a54" stroke-width="2.2" stroke-linecap="round"/><circle cx="25" cy="-56" r="2" fill="#c83a32"/>',
    },
  ]
  const gate = (x: number, y: number, size: number) =>
    svg`<rect x="${x - size * 0.6}" y="${y - size}" width="${size * 0.16}" height="${size}" fill="${art.across('#f3dfb0', '#b08f62')}"/><rect x="${x + size * 0.44}" y="${y - size}" width="${size * 0.16}" height="${size}" fill="${art.across('#f3dfb0', '#b08f62')}"/><path d="M${x - size * 0.66} ${y - size}h${size * 0.28}l${-size * 0.14} ${-size * 0.16}zM${x + size * 0.38} ${y - size}h${size * 0.28}l${-size * 0.14} ${-size * 0.16}z" fill="#b4502f"/>${times(6, (index) => svg`<path d="M${x - size * 0.38 + index * size * 0.15} ${y}V${y - size * 0.72}" stroke="#3f6a7a" stroke-width="${size * 0.03}"/>`)}`
  const wallRun = (points: string, fill: string) => svg`<path d="${points}" fill="${fill}"/>`
  const cart = place(
    { x: 1190, y: 1425 },
    svg`<ellipse cx="10" cy="4" rx="180" ry="18" fill="#20180f" fill-opacity=".35"/>${times(26, () => svg`<ellipse cx="${art.between(-110, 90)}" cy="${-150 - art.between(0, 60)}" rx="${art.between(22, 44)}" ry="${art.between(12, 22)}" fill="${art.pick(['#8fae4a', '#b99a3c', '#6f8f3a', '#c9b45c'])}"/>`)}<path d="M-150 -160H130L90 -40H-110Z" fill="${art.across('#4f9a6a', '#2f6f4f')}"/><path d="M130 -150L250 -196" stroke="#4a4650" stroke-width="14" stroke-linecap="round"/><circle cx="-70" cy="-36" r="38" fill="none" stroke="#221f2a" stroke-width="13"/><circle cx="50" cy="-36" r="38" fill="none" stroke="#221f2a" stroke-width="13"/>`,
  )
  return svg`${sky(art, horizon, ['#5aaed0', '#b3dcd2', '#fbefc2', '#ffdf9c'])}${rays(art, 1240, 560, 24, '#fffbe0', 0.28, 1600)}${sun(art, 1240, 560, 86, '#fffbe2', '#ffe29c')}${cloud(art, 700, 240, 480, '#ffffff', '#f3ecd0', 0.95)}${cloud(art, 1860, 300, 420, '#ffffff', '#f6e8c4', 0.85)}${birds(art, 1440, 360, 5, '#5f8088')}${treeline(art, horizon + 20, 110, '#8bb27c')}${treeline(art, horizon + 24, 70, '#5f9658')}
    <rect y="${horizon}" width="2400" height="850" fill="${art.down('#9fbf6a', '#6f9a48', '#47702f')}"/>${house(art, { x: 700, y: 870, width: 420, wall: '#f3d690', roof: '#b4502f', door: '#3f7f7a' })}${house(art, { x: 1760, y: 880, width: 470, wall: '#dfe6d2', roof: '#a8482f', door: '#7a4a30' })}${banana(art, { x: 470, y: 900, height: 330, leaf: '#5f9f45' })}${banana(art, { x: 2060, y: 930, height: 380, leaf: '#5f9f45' })}${pole(1020, 800, 300, '#6a6460')}${pole(1430, 806, 330, '#6a6460')}
    ${wallRun('M1090 790L470 1010V900L1090 752Z', art.across('#cfa878', '#f0d6a4'))}${wallRun('M1330 790L1990 1030V910L1330 752Z', art.across('#f0d6a4', '#c09a68'))}${gate(620, 960, 190)}${gate(1830, 978, 200)}
    ${road(art, { top: horizon + 20, bottom: 1610, far: [1210, 60], near: [1200, 1500], colours: ['#f7e8c4', '#e6d6b4', '#c4b49a'], joint: '#a3937c' })}
    ${[
      [1120, 812, 60],
      [1040, 866, 100],
      [900, 950, 170],
      [660, 1090, 290],
      [340, 1290, 470],
    ].map(([x = 0, y = 0, width = 0]) =>
      hedge(art, x - width * 0.3, y, width, width * 0.3, '#4d8f3d', ['#f2553d', '#ffd65c', '#ffffff']),
    )}${[
      [1310, 812, 60],
      [1390, 866, 100],
      [1530, 950, 170],
      [1790, 1090, 290],
      [2110, 1290, 470],
    ].map(([x = 0, y = 0, width = 0]) =>
      hedge(art, x + width * 0.3, y, width, width * 0.3, '#4d8f3d', ['#f59ab0', '#ffd65c', '#ffffff']),
    )}
    ${[
      [1106, 800, 110],
      [990, 868, 190],
      [1322, 800, 110],
      [1446, 868, 190],
    ].map(
      ([x = 0, y = 0, height = 0]) =>
        svg`<path d="M${x} ${y}V${y - height}" stroke="#7a6a5c" stroke-width="${height * 0.03}"/>${flag(art, x, y - height, height * 0.3)}`,
    )}
    ${shadeTree(art, { x: 210, y: 1180, height: 920, leaf: '#3f8040' }, 0.95, '#c8d668')}${times(26, () => svg`<ellipse cx="${art.between(780, 1640)}" cy="${art.between(1180, 1540)}" rx="${art.between(6, 13)}" ry="${art.between(3, 6)}" transform="rotate(${art.between(-40, 40)} 1200 1360)" fill="${art.pick(['#b99a3c', '#8fae4a', '#c9b45c'])}" fill-opacity=".85"/>`)}
    ${team.slice(0, 2).map((one) => person(art, { dress: 'uniform', top: green, bottom: '#4f6340', skin: '#b98258', rim: { colour: '#fff2bc', dx: one.flip ? -1.1 : 1.1 }, ...one }))}${cart}${person(art, { x: 1480, y: 1440, height: 470, pose: 'push', view: 'side', dress: 'uniform', hat: 'leaf', top: '#7a9460', bottom: '#4f6340', skin: '#b98258', flip: true, rim: { colour: '#fff2bc', dx: -1.1 } })}${team.slice(2).map((one) => person(art, { dress: 'uniform', top: green, bottom: '#4f6340', skin: '#b98258', rim: { colour: '#fff2bc', dx: 1.1 }, ...one }))}`
}
