import type { Art } from '../art.ts'
import { coins } from '../parts/coins.ts'
import { blossom } from '../parts/flowers.ts'
import { pottedPlant, shadow, table, wall, windowLight } from '../parts/room.ts'
import { place, svg, times } from '../svg.ts'

/** "Sổ tiết kiệm": a savings book that somebody gives, tied with a ribbon; it bears no words. */
export function savingsBook(art: Art): string {
  const gold = '#f4c766'
  const leaves = times(9, (index) => svg`M${-400 + index * 4} ${232 + index * 5}H${400 + index * 4}`)
  const book = svg`<path d="M-430 220L-392 290H470L430 220Z" fill="#f7ead0"/><path d="${leaves}" stroke="#c9ad80" stroke-width="3"/><path d="M430 -320L470 -250V290L430 220Z" fill="${art.down('#f7ead0', '#cbb088')}"/><rect x="-430" y="-320" width="860" height="542" rx="14" fill="${art.along(
    [-430, -320, 430, 220],
    [
      [0, '#2f9a8c'],
      [0.5, '#1d6f70'],
      [1, '#0f4652'],
    ],
  )}"/><rect x="-396" y="-286" width="792" height="474" rx="8" fill="none" stroke="${gold}" stroke-width="6"/><path d="M0 60C-92 -4 -88 -88 -40 -88Q-8 -88 0 -52Q8 -88 40 -88C88 -88 92 -4 0 60Z" fill="${art.down('#f0564a', '#b01f2a')}"/><path d="M-190 128H190M-120 164H120" stroke="${gold}" stroke-width="9" stroke-linecap="round"/>`
  const ribbon = svg`<path d="M250 -322H320V222H250Z" fill="${art.across('#e8483f', '#b01f2a')}"/><path d="M285 -330Q180 -470 130 -400Q110 -340 285 -330ZM285 -330Q390 -470 440 -400Q460 -340 285 -330Z" fill="${art.down('#f2655a', '#a81c28')}"/><circle cx="285" cy="-332" r="34" fill="#8f1420"/>`
  return svg`${wall(art, '#f3d9a0', '#a0604a', 0.3)}${windowLight(art, 400, 110, 980, 680, '#fffbe0', 0.6)}${table(art, 1020, 1480, '#96592f')}
    ${pottedPlant(art, 2010, 1160, 760, '#3f8a52', '#e0c9a0')}${shadow(art, 1260, 1330, 640, 90, 0.6)}${place({ x: 1160, y: 1020, rotate: -4, scale: 1.08 }, svg`${book}${ribbon}`)}
    ${coins(art, 1760, 1330, 7)}${coins(art, 1920, 1400, 4)}${coins(art, 1620, 1420, 2)}${coins(art, 560, 1370, 3)}
    ${shadow(art, 470, 1180, 210, 40)}<path d="M390 980H550Q540 1120 520 1180H420Q400 1120 390 980Z" fill="${art.across('#dcefe9', '#7fb8b4', '#2f6a72')}"/>${[
      [400, 900, 78, '#f59ab0'],
      [540, 890, 70, '#ffd65c'],
      [470, 830, 88, '#ffffff'],
    ].map(([x, y, size, colour]) => blossom(art, Number(x), Number(y), Number(size), String(colour)))}`
}
