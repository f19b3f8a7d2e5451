import type { Art } from '../art.ts'
import { ears, grass, ridge, treeline } from '../parts/land.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { sugarPalm } from '../parts/trees.ts'
import { mirrored, water } from '../parts/water.ts'
import { place, svg } from '../svg.ts'

/** A white van, 600 units long, its wheels on (0, 0), heading right: a red band, a heart, a blue lamp. */
function van(art: Art): string {
  const body =
    'M-300 -64V-232Q-300 -268 -262 -270H92Q136 -268 166 -226L206 -166L276 -146Q302 -138 302 -108V-58Q302 -46 290 -46H-286Q-300 -46 -300 -64Z'
  const inside = art.clip(svg`<path d="${body}"/>`)
  const glass = art.down('#29485c', '#7fa7ad')
  const wheel = (x: number) =>
    svg`<circle cx="${x}" cy="-44" r="58" fill="#1b1a26"/><circle cx="${x}" cy="-44" r="46" fill="#2c2a36"/><circle cx="${x}" cy="-44" r="25" fill="#b9b6b4"/><circle cx="${x}" cy="-44" r="10" fill="#5e5b60"/>`
  return svg`<ellipse cx="0" cy="4" rx="330" ry="16" fill="#150d1a" fill-opacity=".55"/><path d="${body}" fill="${art.down('#fffaf0', '#f3e6d6', '#b3a2a6')}"/>
    <g clip-path="${inside}"><rect x="-310" y="-132" width="630" height="32" fill="#cf2b2f"/><rect x="-310" y="-94" width="630" height="8" fill="#cf2b2f"/><path d="M-310 -270H130L150 -250H-310Z" fill="#fff" fill-opacity=".5"/></g>
    <path d="M98 -244Q122 -242 146 -212L174 -166H70V-244Z" fill="${glass}"/><path d="M-22 -244H52V-166H-22Z" fill="${glass}"/><path d="M-270 -244H-140V-166H-270Z" fill="${glass}"/><path d="M100 -240L76 -170" stroke="#d9f0ee" stroke-opacity=".5" stroke-width="8"/>
    <path d="M-34 -262V-52M60 -262V-52M-128 -262V-52" stroke="#9c8e90" stroke-width="3"/><path d="M-54 -150h16M40 -150h16" stroke="#7d7074" stroke-width="6" stroke-linecap="round"/>
    <path d="M-82 -170C-112 -194 -108 -222 -92 -222Q-84 -222 -82 -210Q-80 -222 -72 -222C-56 -222 -52 -194 -82 -170Z" fill="#cf2b2f"/>
    <rect x="-60" y="-292" width="110" height="24" rx="10" fill="${art.across('#3f74d8', '#9fd0ff', '#3f74d8')}"/><circle cx="-6" cy="-284" r="120" fill="${art.round(
      [
        [0, '#a6d4ff', 0.6],
        [1, '#a6d4ff', 0],
      ],
    )}"/>
    <rect x="284" y="-118" width="20" height="34" rx="8" fill="#fff3c4"/><rect x="-304" y="-128" width="14" height="46" rx="5" fill="#e2503f"/><rect x="-300" y="-60" width="604" height="16" fill="#5a4f58"/>${wheel(-186)}${wheel(188)}
    <path d="M300 -108L940 -190V20L300 -90Z" fill="${art.along(
      [300, 0, 940, 0],
      [
        [0, '#fff2bd', 0.75],
        [1, '#fff2bd', 0],
      ],
    )}"/>`
}

/** "Xe chuyển bệnh miễn phí cho người nghèo": the white van on a levee road while the day breaks. */
export function freeAmbulance(art: Art): string {
  const horizon = 830
  const palms = [
    [1730, 350],
    [1830, 300],
    [1900, 390],
    [2150, 330],
  ].map(([x = 0, height = 0]) => sugarPalm(art, { x, y: horizon + 8, height, leaf: '#4f5a5e', trunk: '#4a4250' }))
  return svg`${sky(art, horizon, ['#27406b', '#7a6a8f', '#e58b7a', '#ffc27d', '#ffe3a8'])}${rays(art, 1120, 720, 20, '#ffe2a8', 0.26, 1600)}${sun(art, 1120, 720, 150, '#fff3c8', '#ffb765')}${streaks(art, 160, 600, 16, '#ffd7b0', 0.55)}${birds(art, 420, 380, 8, '#3d3a55')}
    ${ridge(art, horizon, 150, horizon + 6, art.down('#6d5c7d', '#d29684'), 5)}${treeline(art, horizon + 10, 44, '#6b5a66')}${palms}
    ${water(art, { top: horizon, bottom: 1230, colours: ['#ffd39a', '#e79a82', '#8d7490', '#3b4a73'], shine: '#ffe9bd', sunX: 1120, shade: '#2b2b55' })}${mirrored(palms.join(''), horizon + 8, 0.25, 0.5)}
    <path d="M-20 1210Q700 1120 1300 1150T2420 1120V1600H-20Z" fill="${art.down('#46533f', '#1c2a2c')}"/>${grass(art, -40, 2440, (x) => 1190 - 26 * Math.sin(x / 420), 34, '#53613f')}
    <path d="M-20 1250Q700 1168 1300 1190T2420 1160V1330Q1800 1330 1300 1366T-20 1430Z" fill="${art.down('#c99a86', '#7d6672', '#4d4459')}"/><path d="M-20 1252Q700 1170 1300 1192T2420 1162" stroke="#f3c9a0" stroke-width="6" fill="none"/>
    ${sugarPalm(art, { x: 330, y: 1246, height: 840, leaf: '#3f5a4c', trunk: '#3a313a' })}${sugarPalm(art, { x: 640, y: 1206, height: 560, leaf: '#46604e', trunk: '#40353c' })}
    ${place({ x: 1160, y: 1306, scale: 1.42, rotate: -0.6 }, van(art))}
    ${grass(art, -40, 2440, (x) => 1440 - (x / 2400) * 90, 46, '#2c3c33')}${ears(art, 1640, 34, '#2a3a30', '#8a6a3c')}${grass(art, -40, 2440, () => 1640, 110, '#14211f')}`
}
