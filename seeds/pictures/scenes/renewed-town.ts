import type { Art } from '../art.ts'
import { skyline } from '../parts/buildings.ts'
import { flag } from '../parts/hall.ts'
import { road, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { bicycle, bunting, lamp } from '../parts/street.ts'
import { crown, hedge } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** Thị xã Quế Võ, newer by the year: a wide street between trees and beds of flowers, houses that rise behind it. */
export function renewedTown(art: Art): string {
  const horizon = 780
  const rim = { colour: '#fff4cc', dx: -1 }
  const roadside = (side: 1 | -1) =>
    times(6, (index) => {
      const t = 0.06 + 0.94 * (index / 5) ** 1.9
      const [x, y, size] = [1200 + side * (110 + 940 * t), horizon + 12 + 600 * t, 70 + 700 * t]
      return svg`${lamp(art, x - side * size * 0.04, y, size * 0.9, side === 1 ? -1 : 1, '#6a7480')}<rect x="${x + side * size * 0.3 - size * 0.02}" y="${y - size * 0.64}" width="${size * 0.04}" height="${size * 0.62}" fill="#5a4636"/>${crown(art, { x: x + side * size * 0.3, y: y - size * 0.8, width: size * 0.48, height: size * 0.5, leaf: '#3f8a45', light: '#c5d66a', clumps: 34 })}${hedge(art, x + side * size * 0.12, y + size * 0.035, size * 0.44, size * 0.14, '#4a8d3c', ['#f0586a', '#ffcf4a', '#fff6e0'])}${index > 2 && flag(art, x, y - size * 0.66, size * 0.14)}`
    })
  return svg`${sky(art, horizon, ['#2f8cc8', '#86c8e2', '#d8eee0', '#fff4cc'])}${sun(art, 560, 300, 86, '#fffbe6', '#ffe9a0')}${cloud(art, 1480, 240, 660, '#ffffff', '#d6ecec', 0.95)}${cloud(art, 2020, 360, 420, '#ffffff', '#e0f0ec', 0.9)}${birds(art, 980, 330, 7, '#4f7c88')}
    ${skyline(art, horizon + 8, 150, 380, '#d3b89a', '#8fb4c8', -40, 1060)}${skyline(art, horizon + 8, 150, 380, '#c9a890', '#8fb4c8', 1340, 2440)}${treeline(art, horizon + 14, 60, '#6fa562')}
    <rect y="${horizon}" width="2400" height="820" fill="${art.down('#b8c890', '#8aa86a')}"/><path d="M1130 ${horizon}H1270L2800 1600H-400Z" fill="${art.down('#efe0cc', '#d6c4b4', '#b8a8a0')}"/>
    ${road(art, { top: horizon + 2, bottom: 1610, far: [1200, 60], near: [1200, 2000], colours: ['#b8b4b4', '#948f94', '#77737c', '#605c68'] })}${times(
      8,
      (index) => {
        const [t, u] = [((index + 0.3) / 9) ** 2, ((index + 0.75) / 9) ** 2]
        return svg`<path d="M${1200 - 1 - 12 * t} ${horizon + 6 + 800 * t}H${1200 + 1 + 12 * t}L${1200 + 1 + 12 * u} ${horizon + 6 + 800 * u}H${1200 - 1 - 12 * u}Z" fill="#fff6e0" fill-opacity=".9"/>`
      },
    )}${roadside(-1)}${roadside(1)}${bunting(560, 520, 1840, 520, 70, ['#e23a35', '#f7c948', '#fff0d8', '#4fa5a0'], 30, 34)}
    ${bicycle(960, 1260, 150, '#2f8a86', true)}${person(art, { x: 820, y: 1270, height: 320, pose: 'walk', dress: 'aoDai', hat: 'leaf', top: '#f7f0e6', bottom: '#f7f0e6', rim })}${person(art, { x: 1420, y: 1240, height: 310, pose: 'walk', dress: 'shirt', top: '#3f78b8', bottom: '#22263c', rim })}${person(art, { x: 1520, y: 1250, height: 230, pose: 'walk', top: '#faf6ec', bottom: '#27365e', scarf: '#d8262c', child: true, rim })}`
}
