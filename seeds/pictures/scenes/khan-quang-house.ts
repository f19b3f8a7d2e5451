import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flagpole } from '../parts/hall.ts'
import { field, grass, ridge, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { bunting } from '../parts/street.ts'
import { banana, coconut, hedge } from '../parts/trees.ts'
import { svg } from '../svg.ts'

/** "Ngôi nhà Khăn quàng đỏ": three pupils in red scarves, from behind, before a friend's new house; the scarf again as a ribbon in the wind. */
export function khanQuangHouse(art: Art): string {
  const red = '#d8262c'
  const rim = { colour: '#fff0c0', dx: -0.9 }
  const ribbon = svg`<path d="M-40 420C300 250 560 520 900 360S1500 120 1820 290S2260 250 2460 130V210C2260 350 2080 400 1800 380S1300 300 940 470S300 400 -40 560Z" fill="${art.across('#a8121b', '#e8393a', '#b8161f', '#ea403d', '#a8121b')}"/><path d="M-40 420C300 250 560 520 900 360S1500 120 1820 290S2260 250 2460 130" stroke="#ff8a72" stroke-width="6" fill="none"/>`
  return svg`${sky(art, 900, ['#4aa0bd', '#a5d5d2', '#fbeebd', '#ffd690'])}${rays(art, 620, 640, 22, '#fffbe0', 0.34, 1700)}${sun(art, 620, 640, 100)}${ribbon}${cloud(art, 1900, 640, 420, '#fffaf0', '#fbe2b4', 0.9)}${cloud(art, 330, 660, 300, '#fffaf0', '#fde3b0', 0.8)}${birds(art, 1480, 620, 5, '#48707c')}
    ${ridge(art, 890, 60, 910, '#9cc0a0', 9)}${treeline(art, 905, 80, '#6f9e68')}${field(art, { top: 890, bottom: 1180, far: '#c8d66f', near: '#7fae3a', vanish: 1200, tufts: 9 })}
    ${coconut(art, { x: 560, y: 1130, height: 700, lean: -90, leaf: '#4a8644' })}${coconut(art, { x: 1990, y: 1120, height: 640, lean: 90, leaf: '#4a8644' })}${coconut(art, { x: 2200, y: 1140, height: 760, lean: 50, leaf: '#3f7a40' })}${banana(art, { x: 700, y: 1170, height: 380, leaf: '#6ba543' })}${banana(art, { x: 1830, y: 1160, height: 340, leaf: '#6ba543' })}${banana(art, { x: 240, y: 1190, height: 420, leaf: '#5f993f' })}
    <path d="M-20 1140Q1200 1090 2420 1140V1600H-20Z" fill="${art.down('#e2c17e', '#b98a4c')}"/><path d="M1090 1180H1430L1750 1600H720Z" fill="${art.down('#f6e5c4', '#d9bd92')}"/>
    ${house(art, { x: 1260, y: 1180, width: 960, wall: '#f3d98f', roof: '#c4492f', door: '#3f8a96', window: '#3f6672' })}${bunting(806, 868, 1714, 868, 34, [red, '#f6c945', '#fff4e0'], 22, 34)}${flagpole(art, 690, 1190, 640, 150)}
    ${hedge(art, 830, 1215, 380, 100, '#4d8a3a', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 1690, 1215, 380, 100, '#4d8a3a', ['#f59ab0', '#ffd65c', '#ffffff'])}
    <ellipse cx="1240" cy="1466" rx="420" ry="36" fill="#5a3a20" fill-opacity=".2"/>
    ${[
      [1040, 1440, 360, 'none', 'stand'],
      [1235, 1470, 390, 'bun', 'raise'],
      [1425, 1446, 350, 'none', 'stand'],
    ].map(([x, y, height, hat, pose]) =>
      person(art, {
        x: Number(x),
        y: Number(y),
        height: Number(height),
        child: true,
        hat: hat === 'bun' ? 'long' : 'none',
        pose: pose === 'raise' ? 'raise' : 'stand',
        top: '#fbf7ee',
        bottom: '#27365e',
        scarf: red,
        rim,
      }),
    )}
    ${grass(art, -40, 700, (x) => 1600 - Math.max(0, 500 - x) * 0.12, 90, '#4d7a33')}${grass(art, 1800, 2440, (x) => 1600 - Math.max(0, x - 1900) * 0.12, 90, '#4d7a33')}${hedge(art, 190, 1580, 620, 190, '#3f7a38', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 2240, 1580, 560, 190, '#3f7a38', ['#f59ab0', '#ffd65c', '#ffffff'])}`
}
