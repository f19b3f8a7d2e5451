import type { Art } from '../art.ts'
import { skyline } from '../parts/buildings.ts'
import { flag } from '../parts/hall.ts'
import { road } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, sky, streaks, sun } from '../parts/sky.ts'
import { bicycle, bunting, lamp } from '../parts/street.ts'
import { crown, hedge } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** "Đoạn đường kiểu mẫu": a street that young people planted and lit, in the blue hour. */
export function modelRoad(art: Art): string {
  const horizon = 800
  const glow = '#ffcf7a'
  /** Trees, beds, lamps and flags down one side of the street (-1 left, 1 right), far ones first. */
  const roadside = (sign: 1 | -1) =>
    times(6, (index) => {
      const t = 0.06 + 0.94 * (index / 5) ** 1.9
      const [x, y, size] = [1200 + sign * (90 + 900 * t), horizon + 10 + 640 * t, 70 + 760 * t]
      const [outward, inward] = [sign * size, -sign * size]
      const tree = svg`<rect x="${x + outward * 0.325 - size * 0.02}" y="${y - size * 0.72}" width="${size * 0.04}" height="${size * 0.68}" fill="#3a2c38"/>${crown(art, { x: x + outward * 0.32, y: y - size * 0.86, width: size * 0.5, height: size * 0.52, leaf: '#2f6a58', light: '#9ab86a', clumps: 34 })}`
      const bed = hedge(art, x + outward * 0.14, y + size * 0.035, size * 0.44, size * 0.13, '#3f7a4a', [
        '#ff7a8a',
        '#ffd65c',
        '#fff0d8',
      ])
      const pool = svg`<ellipse cx="${x + inward * 0.16}" cy="${y + size * 0.02}" rx="${size * 0.4}" ry="${size * 0.06}" fill="${art.round(
        [
          [0, glow, 0.6],
          [1, glow, 0],
        ],
      )}"/>`
      return svg`${tree}${bed}${pool}${lamp(art, x, y, size * 0.92, sign === 1 ? -1 : 1, '#39415c', glow)}${index > 2 && flag(art, x + size * 0.022, y - size * 0.7, size * 0.13)}`
    })
  const rim = { colour: '#ffdc9a', dx: 1 }
  return svg`${sky(art, horizon, ['#1c2f66', '#4a4f8f', '#b3708f', '#f79f74', '#ffd68c'])}${sun(art, 1200, 720, 110, '#fff0bd', '#ffab66')}${streaks(art, 180, 620, 14, '#ffc3a0', 0.5)}${birds(art, 1300, 380, 6, '#2d2c54')}
    ${skyline(art, horizon + 10, 70, 210, '#6a5580', '#ffd591', -40, 1010)}${skyline(art, horizon + 10, 70, 210, '#6a5580', '#ffd591', 1390, 2440)}
    <rect y="${horizon}" width="2400" height="800" fill="${art.down('#6d5f70', '#2f3a48')}"/><path d="M1140 ${horizon}H1260L2700 1600H-300Z" fill="${art.down('#e6b793', '#9a8090', '#6b627c')}"/>
    ${road(art, { top: horizon + 2, bottom: 1610, far: [1200, 46], near: [1200, 1900], colours: ['#f7bf8a', '#a08098', '#5f5f86', '#474c70'] })}
    ${times(8, (index) => {
      const [t, u] = [((index + 0.3) / 9) ** 2, ((index + 0.75) / 9) ** 2]
      return svg`<path d="M${1200 - 1 - 12 * t} ${horizon + 6 + 800 * t}H${1200 + 1 + 12 * t}L${1200 + 1 + 12 * u} ${horizon + 6 + 800 * u}H${1200 - 1 - 12 * u}Z" fill="#ffe9c4" fill-opacity=".85"/>`
    })}${roadside(-1)}${roadside(1)}${bunting(560, 560, 1840, 560, 70, ['#e23a35', '#f7c948', '#fff0d8', '#4fa5a0'], 30, 34)}
    ${bicycle(1010, 1230, 150, '#2f8a86', true)}${person(art, { x: 880, y: 1240, height: 320, pose: 'walk', dress: 'aoDai', hat: 'long', top: '#f7f0e6', bottom: '#f7f0e6', rim })}
    ${person(art, { x: 1390, y: 1200, height: 300, dress: 'shirt', top: '#3f78b8', bottom: '#22263c', rim })}${person(art, { x: 1510, y: 1215, height: 312, pose: 'dig', top: '#3f78b8', bottom: '#22263c', rim, extra: '<path d="M10 -76L30 -6" stroke="#a8794a" stroke-width="2.2"/><path d="M22 -10h18l4 12h-24z" fill="#d8a860"/>' })}${person(art, { x: 1640, y: 1240, height: 312, pose: 'offer', view: 'side', top: '#3f78b8', bottom: '#22263c', hat: 'bun', rim, extra: '<path d="M16 -66h14l-2 12h-10z" fill="#b8603a"/><path d="M23 -66q-8 -8 -10 -4q4 4 10 4q6 -10 12 -8q-2 8 -12 8" fill="#6fae54"/>' })}`
}
