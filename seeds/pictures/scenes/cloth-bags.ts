import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { house } from '../parts/buildings.ts'
import { treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { cloud, sky, sun } from '../parts/sky.ts'
import { bunting } from '../parts/street.ts'
import { hedge, shadeTree } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** A cloth bag full of vegetables, in figure units from its handles at (x, y) downwards. */
const bag = (x: number, y: number, colour: string, leaf = '#5fa04a'): string =>
  `<path d="M${x - 5} ${y + 9}Q${x - 9} ${y + 1} ${x - 3} ${y + 5}Q${x - 2} ${y - 2} ${x} ${y + 5}Q${x + 4} ${y - 1} ${x + 4} ${y + 6}Q${x + 9} ${y + 2} ${x + 6} ${y + 9}Z" fill="${leaf}"/><path d="M${x - 4} ${y + 9}Q${x - 3} ${y - 1} ${x} ${y - 1}Q${x + 3} ${y - 1} ${x + 4} ${y + 9}" fill="none" stroke="${darker(colour, 0.3)}" stroke-width="1.3"/><path d="M${x - 8} ${y + 8}H${x + 8}L${x + 7} ${y + 25}H${x - 7}Z" fill="${colour}"/><path d="M${x + 2} ${y + 8}H${x + 8}L${x + 7} ${y + 25}H${x + 3}Z" fill="${darker(colour, 0.16)}"/><path d="M${x - 1} ${y + 19}q-4 -3 -3 -6q3 -1 4 3q1 -4 4 -2q0 4 -5 5z" fill="${lighter(colour, 0.72)}"/>`

/** A bin with a lid for sorted waste: (x, y) is the middle of its foot. */
const bin = (art: Art, x: number, y: number, size: number, colour: string, mark: string): string =>
  svg`<ellipse cx="${x + size * 0.1}" cy="${y}" rx="${size * 0.46}" ry="${size * 0.08}" fill="#20180f" fill-opacity=".35"/><path d="M${x - size * 0.36} ${y - size}H${x + size * 0.36}L${x + size * 0.29} ${y}H${x - size * 0.29}Z" fill="${art.across(lighter(colour, 0.2), colour, darker(colour, 0.4))}"/><path d="M${x - size * 0.41} ${y - size}Q${x} ${y - size * 1.24} ${x + size * 0.41} ${y - size}L${x + size * 0.4} ${y - size * 0.9}H${x - size * 0.4}Z" fill="${darker(colour, 0.18)}"/><g transform="translate(${x} ${y - size * 0.48}) scale(${size / 100})">${mark}</g>`

/** "CLB Phụ nữ hạn chế sử dụng túi nilon": women home from the market with cloth bags, three bins for what is left over. */
export function clothBags(art: Art): string {
  const rim = { colour: '#fff0c2', dx: 1 }
  const stall = svg`<path d="M1560 900H2320V930H1560Z" fill="#9a6a3c"/>${times(4, (index) => svg`<rect x="${1580 + index * 240}" y="930" width="20" height="150" fill="#7a5230"/>`)}${times(
    7,
    (index) => {
      const x = 1600 + index * 106
      const colour = ['#5fa04a', '#d8492f', '#8fbf4a', '#f0a83a', '#6a4a8a', '#74b04a', '#e8d26a'][index] ?? '#5fa04a'
      return svg`<path d="M${x - 48} 900q48 -34 96 0z" fill="${darker(colour, 0.3)}"/>${times(9, () => svg`<circle cx="${x + art.between(-36, 36)}" cy="${888 - art.between(0, 26)}" r="${art.between(11, 17)}" fill="${mix(colour, '#fff0b0', art.random() * 0.35)}"/>`)}`
    },
  )}<path d="M1520 620H2380L2300 520H1600Z" fill="${art.down('#e2533f', '#b8322c')}"/>${times(8, (index) => svg`<path d="M${1520 + index * 107.5} 620q53 62 107.5 0z" fill="${index % 2 ? '#fff1d6' : '#d8433a'}"/>`)}<rect x="1560" y="620" width="18" height="300" fill="#7a5230"/><rect x="2300" y="620" width="18" height="300" fill="#7a5230"/>`
  const marks = [
    '<path d="M0 18q-26 -8 -20 -38q22 -2 26 18q4 -14 18 -12q2 26 -24 32z" fill="#eaf6d8"/>',
    '<path d="M-14 -16h28v10h-6v26h-16v-26h-6z" fill="#fff4d0"/>',
    '<path d="M-16 -14h32v32h-32zM-16 -4h32M0 -14v32" fill="none" stroke="#e6f3fa" stroke-width="5"/>',
  ]
  return svg`${sky(art, 820, ['#63b4d2', '#b5dfd6', '#fdf0c2'])}${sun(art, 560, 380, 92, '#fffbe0', '#ffe49c')}${cloud(art, 1220, 230, 520, '#ffffff', '#f3ecd0', 0.95)}${cloud(art, 1980, 300, 380, '#ffffff', '#f6e8c4', 0.85)}${treeline(art, 800, 190, '#8bb57c')}${treeline(art, 830, 120, '#5f9658')}
    <rect y="810" width="2400" height="800" fill="${art.down('#e6cf9a', '#cfa468', '#8f6538')}"/>${house(art, { x: 620, y: 900, width: 720, wall: '#f3d690', roof: '#b4502f', door: '#3f7f7a', window: '#4a5a5c' })}${house(art, { x: 1330, y: 872, width: 430, wall: '#cfe0c8', roof: '#a8482f', door: '#7a4a30' })}
    ${shadeTree(art, { x: 180, y: 980, height: 900, leaf: '#3f8040' }, 1.0, '#c8d668')}${bunting(300, 420, 1560, 400, 60, ['#d8262c', '#f6c945', '#3f8f5a'], 26, 40)}${person(art, { x: 2060, y: 1130, height: 400, view: 'front', pose: 'hold', dress: 'baBa', hat: 'leaf', top: '#3f7fa0', bottom: '#23202c', rim: { colour: '#fff0c2', dx: 1 } })}${stall}
    ${hedge(art, 360, 930, 300, 80, '#4d8f3d', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 1090, 905, 260, 64, '#4d8f3d', ['#f59ab0', '#ffd65c', '#ffffff'])}<path d="M900 900L1150 900L1700 1600H520Z" fill="${art.down('#f2dfb4', '#d8b27c', '#b5895a')}"/>
    ${person(art, { x: 640, y: 1270, height: 430, view: 'front', pose: 'hold', dress: 'baBa', hat: 'bun', top: '#c2553f', bottom: '#241f2c', rim, extra: '<path d="M-8 -68h16v10q-8 6 -16 0z" fill="#b8905c"/>' })}${bin(art, 480, 1360, 230, '#4f9a4c', marks[0] ?? '')}${bin(art, 670, 1390, 240, '#e0a02f', marks[1] ?? '')}${bin(art, 870, 1420, 250, '#3f7fb0', marks[2] ?? '')}
    ${person(art, { x: 1160, y: 1400, height: 560, view: 'front', pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#8a4a86', bottom: '#241f2c', rim, extra: bag(15.5, -54, '#e8d6a8') + bag(-15, -52, '#7fb8a8', '#d8632f') })}${person(art, { x: 1480, y: 1440, height: 580, view: 'front', pose: 'walk', dress: 'shirt', hat: 'long', top: '#3f8a6a', bottom: '#2c3048', rim, extra: bag(15.5, -54, '#f0b8a0') })}${person(art, { x: 1830, y: 1450, height: 560, view: 'side', pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#e6dcc0', bottom: '#3a3346', flip: true, rim: { colour: '#fff0c2', dx: -1 }, extra: bag(14, -54, '#6f9fd0') })}`
}
