import type { Art } from '../art.ts'
import { grass, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { bicycle, lamp } from '../parts/street.ts'
import { coconut, crown, hedge } from '../parts/trees.ts'
import { hyacinth, mirrored, sampan, water } from '../parts/water.ts'
import { place, svg, times } from '../svg.ts'

/** "Tuyến đường xanh, dòng kênh sạch": a clean canal between flowered paths, a footbridge, a sampan gathering what floats. */
export function greenCanal(art: Art): string {
  const horizon = 690
  const bankside = (flip: boolean) => {
    const side = (t: number) => [1060 - 1020 * t ** 1.25, horizon + 20 + 850 * t ** 1.45] as const
    const trees = times(7, (index) => {
      const t = 0.05 + 0.75 * (index / 6) ** 1.5
      const [x, y] = side(t)
      const size = 60 + 560 * t
      return svg`<ellipse cx="${x - size * 0.5}" cy="${y + 4}" rx="${size * 0.5}" ry="${size * 0.06}" fill="#1d3a1f" fill-opacity=".3"/><rect x="${x - size * 0.53}" y="${y - size * 0.8}" width="${size * 0.06}" height="${size * 0.8}" fill="#6b4d36"/>${crown(art, { x: x - size * 0.5, y: y - size * 0.98, width: size * 0.72, height: size * 0.74, leaf: '#3f8a44', light: '#b7d565', clumps: 36 })}`
    })
    const flowers = times(9, (index) => {
      const t = 0.03 + 0.97 * (index / 8) ** 1.6
      const [x, y] = side(t)
      const size = 34 + 400 * t
      return hedge(
        art,
        x - size * 0.12,
        y + size * 0.1,
        size,
        size * 0.34,
        '#4a8d3c',
        index % 2 ? ['#ffcf4a', '#fff6e0', '#ffb43a'] : ['#f0586a', '#f9a6b8', '#fff6e0'],
      )
    })
    return place(
      { x: flip ? 2400 : 0, flip },
      svg`<path d="M1075 ${horizon}L900 ${horizon}L-20 ${horizon + 130}V1600H-20L300 1600L760 1000Z" fill="${art.down('#a9c763', '#5f9440')}"/><path d="M1040 ${horizon + 4}L1024 ${horizon + 4}L-20 1210V1480Z" fill="${art.down('#fbeecb', '#dcc7a0')}"/><path d="M1075 ${horizon + 2}L1046 ${horizon + 2}L-20 1600H180Z" fill="${art.down('#c9b58f', '#8f7d68')}"/>${trees}${flowers}`,
    )
  }
  const bridge = svg`<path d="M800 724Q1200 560 1600 724V748Q1200 590 800 748Z" fill="${art.down('#fff2d6', '#cfae86')}"/><path d="M800 690Q1200 526 1600 690" fill="none" stroke="#d8433a" stroke-width="9"/>${times(
    17,
    (index) => {
      const [x, t] = [816 + index * 48, (index + 0.33) / 16.66]
      return svg`<path d="M${x} ${690 - 328 * t * (1 - t)}v40" stroke="#d8433a" stroke-width="6"/>`
    },
  )}`
  const rim = { colour: '#fff3c4', dx: -1 }
  return svg`${sky(art, horizon, ['#3f9fc2', '#9bd6db', '#e6f2cf', '#fff0c0'])}${sun(art, 1200, 470, 76, '#fffbe6', '#ffe9a8')}${cloud(art, 560, 300, 620, '#ffffff', '#dcefe6', 0.95)}${cloud(art, 1850, 260, 560, '#ffffff', '#dcefe6', 0.95)}${cloud(art, 1250, 220, 280, '#ffffff', '#e8f3e4', 0.8)}${birds(art, 1420, 370, 6, '#4f7c88')}
    ${treeline(art, horizon + 10, 70, '#7fb07a')}${treeline(art, horizon + 14, 44, '#4f8f58')}
    ${water(art, { top: horizon, bottom: 1600, colours: ['#e8f3cc', '#a5d6cc', '#4fa5a5', '#1f6f7c'], shine: '#fdfde6', sunX: 1200, shade: '#145a5c' })}${mirrored(bridge, 740, 0.4, 0.7)}${bankside(false)}${bankside(true)}${bridge}
    ${[
      [1110, 655],
      [1190, 642],
      [1330, 668],
    ].map(([x = 0, y = 0], index) =>
      person(art, {
        x,
        y,
        height: 104,
        top: ['#f4f0e6', '#d2313a', '#3b6d95'][index] ?? '#fff',
        pose: index === 1 ? 'raise' : 'stand',
      }),
    )}
    ${coconut(art, { x: 2140, y: 1130, height: 830, lean: -130, leaf: '#3f8a42' })}${lamp(art, 700, 980, 330, 1, '#4a5a5c')}${lamp(art, 1700, 980, 330, -1, '#4a5a5c')}
    ${bicycle(515, 1190, 130, '#c8343b')}${person(art, { x: 640, y: 1150, height: 250, pose: 'walk', dress: 'aoDai', hat: 'leaf', top: '#f7f2e8', bottom: '#f7f2e8', rim })}
    ${mirrored(sampan(art, 1230, 1240, 470, '#5a3a26', '#b07c48'), 1244, 0.25, 0.5)}${person(art, { x: 1130, y: 1226, height: 270, pose: 'dig', dress: 'baBa', hat: 'leaf', top: '#3d6f9f', bottom: '#23293a', rim, extra: '<path d="M8 -84L34 8" stroke="#6b4a30" stroke-width="2"/>' })}${person(art, { x: 1340, y: 1228, height: 262, pose: 'offer', view: 'side', dress: 'vest', hat: 'leaf', top: '#d8622c', bottom: '#2a3040', rim, extra: '<path d="M16 -66L46 -40" stroke="#6b4a30" stroke-width="2"/><path d="M42 -42h16l-4 14h-10z" fill="#4f8a5c"/>' })}${sampan(art, 1230, 1240, 470, '#5a3a26', '#b07c48')}
    ${hyacinth(art, 860, 1470, 300, '#2f7a4c', '#7fb45a')}${hyacinth(art, 1640, 1400, 240, '#2f7a4c', '#7fb45a')}${grass(art, -40, 420, (x) => 1630 - Math.max(0, 300 - x) * 0.2, 100, '#2f6b34')}${grass(art, 1980, 2440, (x) => 1630 - Math.max(0, x - 2100) * 0.2, 100, '#2f6b34')}`
}
