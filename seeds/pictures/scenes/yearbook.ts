import type { Art } from '../art.ts'
import { drumRings, growing, lotus } from '../parts/lotus.ts'
import { shadow, table, wall, windowLight } from '../parts/room.ts'
import { place, svg, times } from '../svg.ts'

/** The printed yearbook on a table: red cloth, a gold lotus instead of a title, a vase of lotus, an open volume beside it. */
export function yearbook(art: Art): string {
  const gold = '#f4c766'
  const pages = times(12, (index) => svg`M${-452 + index * 3} ${196 + index * 5}L${432 + index * 3} ${196 + index * 5}`)
  const stack = svg`<path d="M-470 190L-430 260H470L440 190Z" fill="#f7ead0"/><path d="${pages}" stroke="#c9ad80" stroke-width="2.5"/><path d="M440 -430L480 -360V262L440 190Z" fill="${art.down('#f7ead0', '#cbb088')}"/><path d="M-476 262H486L482 276H-470Z" fill="#6f0f1a"/>`
  const cover = svg`<rect x="-470" y="-430" width="912" height="622" rx="10" fill="${art.along(
    [-470, -430, 440, 190],
    [
      [0, '#e0453c'],
      [0.5, '#b51c26'],
      [1, '#7d0f1b'],
    ],
  )}"/><rect x="-470" y="-430" width="76" height="622" rx="10" fill="#5a0a14" fill-opacity=".5"/><rect x="-360" y="-394" width="766" height="550" fill="none" stroke="${gold}" stroke-width="7"/><rect x="-344" y="-378" width="734" height="518" fill="none" stroke="${gold}" stroke-width="2.5"/>${place({ x: 23, y: -140 }, drumRings(196, gold))}<circle cx="23" cy="-140" r="122" fill="#9c1620"/>${lotus(art, { x: 23, y: -82, size: 122, base: '#fff0c4', tip: gold, outline: '#9a6a1c' })}<path d="M-120 92H166M-60 116H106" stroke="${gold}" stroke-width="8" stroke-linecap="round"/>`
  const open = svg`<path d="M-420 70Q-220 -10 0 56Q220 -10 420 70L400 96Q210 24 0 88Q-210 24 -400 96Z" fill="#b51c26"/><path d="M-396 62Q-210 -30 0 46V-230Q-190 -300 -350 -236Z" fill="${art.across('#fffaf0', '#f3e4c6', '#c9ad84')}"/><path d="M396 62Q210 -30 0 46V-230Q190 -300 350 -236Z" fill="${art.across('#d3b88e', '#f7ead0', '#fffaf0')}"/>${times(7, (row) => svg`<path d="M${-330 - row * 5} ${-196 + row * 34}Q-190 ${-246 + row * 34} -40 ${-196 + row * 34}" stroke="#a89274" stroke-width="7" fill="none"/>`)}<path d="M50 -200Q190 -252 320 -206L334 -90Q200 -140 54 -80Z" fill="${art.down('#8fc7c4', '#f6c878')}"/>${times(3, (row) => svg`<path d="M56 ${-46 + row * 34}Q200 ${-98 + row * 34} ${342 + row * 8} ${-46 + row * 34}" stroke="#a89274" stroke-width="7" fill="none"/>`)}`
  const flowers = [
    [1700, 420, 190, -8],
    [1880, 330, 170, 10],
    [1560, 560, 130, -16],
    [2020, 540, 140, 18],
  ] as const
  return svg`${wall(art, '#a9d2b8', '#2f6560', 0.32)}${windowLight(art, 330, 90, 1000, 720, '#fffbe0', 0.66)}${table(art, 960, 1480, '#8a5230')}
    ${shadow(art, 1900, 1190, 330, 60)}${flowers.map(([x, y, size, lean], index) => svg`<path d="M${x} ${y}Q${x * 0.6 + 1790 * 0.4} ${y + 260} 1790 830" stroke="#4a7a48" stroke-width="15" fill="none"/>${place({ x, y, rotate: lean }, growing(art, { x: 0, y: 0, size: size * 1.15, base: '#fff6ec', tip: index % 2 ? '#e8718c' : '#f19ab0', stalk: 20, stem: '#4a7a48', open: index > 1 ? 0.45 : 0.92 }))}`)}
    <ellipse cx="1560" cy="700" rx="170" ry="64" fill="${art.across('#7fb07a', '#3f7a52')}" transform="rotate(-18 1560 700)"/><ellipse cx="2030" cy="720" rx="160" ry="60" fill="${art.across('#6fa56c', '#2f6a4a')}" transform="rotate(16 2030 720)"/>
    <path d="M1716 800H1864Q1850 880 1920 970Q1990 1090 1900 1190H1680Q1590 1090 1660 970Q1730 880 1716 800Z" fill="${art.across('#dcefe9', '#7fb8b4', '#2f6a72')}"/><path d="M1650 1000Q1790 1060 1930 1000M1636 1046Q1790 1110 1944 1046" stroke="#2a5f7a" stroke-opacity=".65" stroke-width="9" fill="none"/><ellipse cx="1790" cy="800" rx="74" ry="16" fill="#1f4f58"/><path d="M1690 960Q1660 1050 1690 1140" stroke="#ffffff" stroke-opacity=".6" stroke-width="16" fill="none" stroke-linecap="round"/>
    ${shadow(art, 1180, 1390, 760, 90, 0.6)}${place({ x: 1010, y: 1150, rotate: -5, scale: 0.98 }, svg`${stack}${cover}`)}${shadow(art, 1800, 1440, 470, 50)}${place({ x: 1760, y: 1380, scale: 0.86, rotate: 3 }, open)}
    ${place({ x: 520, y: 1420, rotate: -22 }, svg`<rect x="-190" y="-12" width="340" height="24" rx="10" fill="${art.down('#4a6a8a', '#1a2a4a')}"/><path d="M150 -12L206 0L150 12Z" fill="${gold}"/><rect x="60" y="-13" width="14" height="26" fill="${gold}"/>`)}`
}
