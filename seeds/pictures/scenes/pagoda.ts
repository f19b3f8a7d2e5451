import type { Art } from '../art.ts'
import { colonnade, templeRoof } from '../parts/buildings.ts'
import { ridge, treeline } from '../parts/land.ts'
import { growing } from '../parts/lotus.ts'
import { person } from '../parts/people.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { crown, shadeTree } from '../parts/trees.ts'
import { lotusPond, mirrored, water } from '../parts/water.ts'
import { svg, times } from '../svg.ts'

/** A pagoda in the morning mist above a lotus pond; a monk sweeps the steps. */
export function pagoda(art: Art): string {
  const gold = '#f2c45a'
  const temple = svg`<path d="M560 1060H1840V1010H560ZM480 1110H1920V1056H480Z" fill="${art.across('#f0dcb8', '#b59a84')}"/>
    ${colonnade(art, 1200, 1012, 1020, 230, 9, '#f0cf8c', '#a8402c', '#5a2c22')}${templeRoof(art, 1200, 806, 1460, 200, '#a8482f', gold)}
    ${colonnade(art, 1200, 640, 640, 110, 7, '#f0cf8c', '#a8402c', '#5a2c22')}${templeRoof(art, 1200, 548, 960, 160, '#b04e32', gold)}
    ${colonnade(art, 1200, 412, 330, 74, 5, '#f0cf8c', '#a8402c', '#5a2c22')}${templeRoof(art, 1200, 352, 560, 130, '#b85636', gold)}<path d="M1186 224L1200 130L1214 224Z" fill="${gold}"/><circle cx="1200" cy="196" r="17" fill="${gold}"/>
    ${times(5, (index) => svg`<rect x="${1040 - index * 22}" y="${1010 + index * 24}" width="${320 + index * 44}" height="25" fill="${index % 2 ? '#e6cfa8' : '#d3b792'}"/>`)}`
  const mist = (y: number, opacity: number) =>
    svg`<rect y="${y}" width="2400" height="170" fill="${art.along(
      [0, y, 0, y + 170],
      [
        [0, '#fff3d6', 0],
        [0.5, '#fff3d6', opacity],
        [1, '#fff3d6', 0],
      ],
    )}"/>`
  return svg`${sky(art, 1100, ['#5f8fae', '#b9cfc2', '#fde8b8', '#ffd08a', '#f7b47a'])}${rays(art, 1200, 560, 26, '#fff6d6', 0.36, 1800)}${sun(art, 1200, 560, 280, '#fff6d6', '#ffd27c')}${streaks(art, 160, 640, 10, '#fff4e0', 0.6)}${birds(art, 1700, 320, 7, '#5f6a70')}
    ${ridge(art, 900, 240, 1110, art.down('#8fb0aa', '#e2cfa0'), 4)}${ridge(art, 980, 160, 1110, art.down('#729a88', '#d8c795'), 6)}${treeline(art, 1080, 150, '#5f8a68')}${mist(930, 0.7)}
    ${crown(art, { x: 560, y: 900, width: 420, height: 380, leaf: '#3f7a50', light: '#b5c66a' })}${crown(art, { x: 1850, y: 910, width: 420, height: 360, leaf: '#3f7a50', light: '#b5c66a' })}
    ${water(art, { top: 1104, bottom: 1600, colours: ['#ffdca0', '#d3cba0', '#6fa39a', '#1f5a66'], shine: '#fff6d8', sunX: 1200, shade: '#174f58' })}${mirrored(temple, 1112, 0.34, 0.5)}${temple}${mist(1040, 0.45)}
    ${person(art, { x: 1420, y: 1106, height: 175, pose: 'dig', dress: 'robe', hat: 'shaven', top: '#c9822e', bottom: '#a8641f', rim: { colour: '#ffefc0', dx: -1.2 }, extra: '<path d="M8 -80L30 4" stroke="#7a5330" stroke-width="2"/><path d="M24 -4h14l6 12h-24z" fill="#b08a4c"/>' })}
    ${shadeTree(art, { x: 210, y: 1220, height: 880, leaf: '#37704a' }, 0.95, '#bccb64')}${shadeTree(art, { x: 2230, y: 1220, height: 820, leaf: '#37704a' }, 0.95, '#bccb64')}<path d="M-20 1180Q220 1170 470 1240Q260 1300 -20 1300ZM2420 1180Q2180 1170 1930 1240Q2140 1300 2420 1300Z" fill="${art.down('#7a9a54', '#3f6a48')}"/>
    ${lotusPond(art, 1230, 1590, 64, '#2a6a5a', '#8fc08a')}${[
      [430, 1400, 110],
      [640, 1500, 150],
      [880, 1420, 96],
      [1560, 1430, 110],
      [1790, 1510, 160],
      [2060, 1400, 120],
      [1240, 1530, 130],
    ].map(([x = 0, y = 0, size = 0], index) =>
      growing(art, {
        x,
        y: y - size * 0.8,
        size,
        base: '#fff4ec',
        tip: index % 3 ? '#ea7896' : '#f6b3c0',
        stalk: size * 0.9,
        stem: '#2f6f4a',
        open: index % 3 === 2 ? 0.45 : 0.9,
      }),
    )}`
}
