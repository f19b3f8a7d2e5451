import type { Art } from '../art.ts'
import { grass, ridge, road, treeline } from '../parts/land.ts'
import { house } from '../parts/buildings.ts'
import { person } from '../parts/people.ts'
import { birds, sky, streaks, sun } from '../parts/sky.ts'
import { lamp } from '../parts/street.ts'
import { crown } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** "Ánh sáng và tiếng kẻng an ninh": dusk in the highlands, lamps along the village road, and the gong by which everybody is called. */
export function securityGong(art: Art): string {
  const horizon = 820
  const glow = '#ffd27a'
  const rim = { colour: '#ffdca0', dx: 1 }
  const communal = svg`<path d="M1560 1010V930H2140V1010Z" fill="${art.across('#8a5a34', '#5a3820')}"/><path d="M1520 936Q1660 560 1850 340Q2040 560 2180 936Q1850 900 1520 936Z" fill="${art.across('#c99a4c', '#9a6a30', '#6a4622')}"/>${times(9, (index) => svg`<path d="M${1570 + index * 70} 930Q${1700 + index * 38} 640 ${1835 + index * 4} 366" fill="none" stroke="#5a3a1e" stroke-width="4" stroke-opacity=".55"/>`)}<path d="M1836 360L1850 270L1864 360Z" fill="#c8433a"/>${times(6, (index) => svg`<rect x="${1580 + index * 106}" y="1010" width="20" height="90" fill="#4a2f1c"/>`)}<rect x="1810" y="936" width="84" height="76" fill="#ffcf7a"/>`
  const gong = svg`<path d="M560 1330V800M940 1330V800M520 812H980" stroke="#6a4526" stroke-width="30" stroke-linecap="round"/><path d="M750 820V880" stroke="#3a2a20" stroke-width="8"/><path d="M700 880H800L822 1130H678Z" fill="${art.across('#8fa0a8', '#5c6c78', '#38444e')}"/><ellipse cx="750" cy="1130" rx="72" ry="16" fill="#2c363e"/><path d="M690 960H810" stroke="#a9b8c0" stroke-width="6"/>`
  const lights = times(5, (index) => {
    const t = 0.1 + 0.9 * (index / 4) ** 1.7
    return svg`${lamp(art, 1200 + 150 + 520 * t, horizon + 60 + 480 * t, 120 + 520 * t, -1, '#39415c', glow)}`
  })
  return svg`${sky(art, horizon, ['#1d2c5c', '#4f4a86', '#b56a80', '#f29a6c', '#ffd08a'])}${sun(art, 820, 760, 100, '#fff0bd', '#ffab66')}${streaks(art, 200, 640, 12, '#ffc3a0', 0.5)}${birds(art, 1150, 380, 6, '#2d2c54')}
    ${ridge(art, horizon - 60, 220, horizon + 60, art.down('#5a5f86', '#8d7f8e'), 5)}${ridge(art, horizon + 10, 130, horizon + 80, art.down('#4a5a6a', '#6f7a70'), 7)}${treeline(art, horizon + 60, 90, '#3a5a50')}
    <rect y="${horizon + 50}" width="2400" height="760" fill="${art.down('#7a7a58', '#3f5a3c', '#2a3f30')}"/>${road(art, { top: horizon + 52, bottom: 1610, far: [1200, 40], near: [1200, 1100], colours: ['#e6b78a', '#b8886a', '#8a6250', '#6a4a42'] })}
    ${house(art, { x: 300, y: 1060, width: 420, wall: '#c9a878', roof: '#8a4a34', window: '#ffd27a' })}${crown(art, { x: 80, y: 900, width: 300, height: 300, leaf: '#2f5a48', light: '#8fa860' })}${communal}${lights}${gong}
    ${person(art, { x: 1010, y: 1340, height: 420, pose: 'point', flip: true, top: '#4a5f3f', bottom: '#3a4a34', rim })}${person(art, { x: 1330, y: 1300, height: 380, pose: 'walk', dress: 'baBa', hat: 'bun', top: '#7a2f4a', bottom: '#22263c', rim })}${person(art, { x: 1470, y: 1310, height: 270, pose: 'walk', top: '#e9e0cc', bottom: '#27365e', child: true, rim })}
    ${grass(art, -40, 2440, (x) => 1590 + 14 * Math.sin(x / 180), 70, '#27402c')}`
}
