import type { Art } from '../art.ts'
import { house, templeRoof } from '../parts/buildings.ts'
import { growing } from '../parts/lotus.ts'
import { treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { crown, hedge, shadeTree } from '../parts/trees.ts'
import { lotusPond, mirrored, water } from '../parts/water.ts'
import { svg, times } from '../svg.ts'

/** Thôn Quế Ổ: the village pagoda behind its pond, the banks new in brick, people who lay the last of it. */
export function villagePond(art: Art): string {
  const gold = '#e8b84c'
  const rim = { colour: '#fff4cc', dx: 1 }
  const temple = svg`<path d="M760 900H1640V866H760ZM720 940H1680V896H720Z" fill="${art.across('#f0dcb8', '#b59a84')}"/><rect x="800" y="690" width="800" height="178" fill="${art.across('#f3d79a', '#d6a868')}"/>${times(7, (index) => svg`<rect x="${810 + index * 126}" y="690" width="24" height="178" fill="#8a3a28"/>`)}${times(3, (index) => svg`<rect x="${990 + index * 126}" y="720" width="84" height="148" fill="#5a2c22"/>`)}${templeRoof(art, 1200, 700, 1060, 190, '#a8482f', gold)}`
  const bank = svg`<path d="M-20 1010H2420V1090H-20Z" fill="${art.down('#d9825c', '#b0583a')}"/>${times(2, (row) => times(31, (index) => svg`<path d="M${index * 80 - (row % 2) * 40} ${1012 + row * 38}v38" stroke="#f0c8a8" stroke-width="4"/>`))}<path d="M-20 1050H2420M-20 1012H2420" stroke="#f0c8a8" stroke-width="4"/><path d="M-20 986H2420V1012H-20Z" fill="#efe0c4"/>`
  return svg`${sky(art, 900, ['#4a9ac8', '#a3d4dc', '#eef2d0', '#fff0c4'])}${sun(art, 1820, 300, 80, '#fffbe6', '#ffe9a0')}${cloud(art, 520, 260, 620, '#ffffff', '#d6ecec', 0.95)}${cloud(art, 1320, 180, 420, '#ffffff', '#e0f0ec', 0.9)}${birds(art, 1000, 320, 6, '#4f7c88')}
    ${treeline(art, 880, 130, '#5f9a5c')}<rect y="870" width="2400" height="150" fill="${art.down('#c8c490', '#b0a878')}"/>
    ${house(art, { x: 330, y: 930, width: 400, wall: '#f6e0a8', roof: '#b5532f' })}${house(art, { x: 2080, y: 930, width: 400, wall: '#e6ead2', roof: '#a8482f' })}${crown(art, { x: 620, y: 760, width: 340, height: 300, leaf: '#3f7a50', light: '#b5c66a' })}${crown(art, { x: 1790, y: 760, width: 340, height: 300, leaf: '#3f7a50', light: '#b5c66a' })}${temple}
    ${times(8, (index) => hedge(art, 160 + index * 300, 984, 200, 60, '#4a8d3c', ['#f0586a', '#ffcf4a', '#fff6e0']))}${bank}
    ${water(art, { top: 1088, bottom: 1600, colours: ['#d6ecd0', '#8fc0b0', '#4a8a8a', '#1f5a66'], shine: '#fff6d8', sunX: 1500, shade: '#174f58' })}${mirrored(temple, 1090, 0.28, 0.45)}
    ${person(art, { x: 520, y: 1004, height: 210, pose: 'dig', top: '#3f78b8', bottom: '#27365e', hat: 'leaf', rim })}${person(art, { x: 700, y: 1002, height: 205, pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#7a4a80', rim, extra: '<path d="M14 -62h20v12h-20z" fill="#c8603c"/>' })}${person(art, { x: 1720, y: 1004, height: 215, pose: 'point', top: '#e9e0cc', bottom: '#3a3a40', flip: true, rim })}${person(art, { x: 1860, y: 1003, height: 205, pose: 'offer', view: 'side', top: '#b5552f', bottom: '#22263c', hat: 'bun', flip: true, rim })}
    ${shadeTree(art, { x: 90, y: 1130, height: 760, leaf: '#37704a' }, 0.9, '#bccb64')}${lotusPond(art, 1230, 1590, 46, '#2a6a5a', '#8fc08a')}${[
      [420, 1400, 110],
      [760, 1480, 140],
      [1180, 1420, 100],
      [1620, 1490, 140],
      [2040, 1400, 110],
    ].map(([x = 0, y = 0, size = 0], index) =>
      growing(art, {
        x,
        y: y - size * 0.8,
        size,
        base: '#fff4ec',
        tip: index % 2 ? '#ea7896' : '#f6b3c0',
        stalk: size * 0.9,
        stem: '#2f6f4a',
        open: index % 2 ? 0.9 : 0.5,
      }),
    )}`
}
