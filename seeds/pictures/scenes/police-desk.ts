import type { Art } from '../art.ts'
import { emblem } from '../parts/hall.ts'
import { person } from '../parts/people.ts'
import { seated } from '../parts/seated.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { place, svg, times } from '../svg.ts'

/** A police reception room: officers stand up for the people who come, and give papers with both hands. */
export function policeDesk(art: Art): string {
  const rim = { colour: '#fff4cc', dx: 1 }
  const green = '#4f8a4a'
  const shoulder =
    '<path d="M-10.6 -80.6l6 -3M10.6 -80.6l-6 -3" stroke="#c83232" stroke-width="3.4"/><circle cx="4.6" cy="-72" r="1.2" fill="#f3cf5c"/>'
  const officer = (
    x: number,
    hat: 'cap' | 'none' | 'long',
    pose: 'offer' | 'hold' | 'clap',
    flip = false,
    paper = '',
  ) =>
    person(art, {
      x,
      y: 1225,
      height: 545,
      view: pose === 'offer' ? 'side' : 'front',
      pose,
      dress: 'uniform',
      hat,
      top: green,
      bottom: '#3b6a3a',
      flip,
      rim,
      extra: shoulder + paper,
    })
  const paper =
    '<path d="M17 -75l15 -1l1 11l-15 1z" fill="#fffaf0"/><path d="M20 -72l9 -.6M20 -69l8 -.5" stroke="#b9a68a" stroke-width=".9"/>'
  const sheaf = '<path d="M-8 -67h16v11h-16z" fill="#fff8e6"/>'
  const cups = [880, 1010].map(
    (x) =>
      svg`<ellipse cx="${x}" cy="968" rx="34" ry="8" fill="#d9cbb0"/><path d="M${x - 22} 926h44l-6 38h-32z" fill="#fbf7ec"/>`,
  )
  return svg`${wall(art, '#fbf3d8', '#b9c8a8', 0.34)}<rect width="2400" height="150" fill="${art.down('#e9dfc0', '#fbf4e0')}"/>${times(4, (index) => svg`<path d="M${330 + index * 520} 72h270l-26 26h-218z" fill="#fffdf2"/>`)}
    ${window(art, 100, 260, 360, 700, ['#7fcbe0', '#d0ecd4', '#fbf3c4'], '#ffffff', 2)}<path d="M100 260H460L1560 1560H840Z" fill="${art.along(
      [100, 260, 1160, 1500],
      [
        [0, '#fffbe0', 0.55],
        [1, '#fffbe0', 0],
      ],
    )}"/>${emblem(art, 1290, 350, 118, ['#d8433a', '#98151f'], '#e3a93a')}
    <rect x="1650" y="270" width="470" height="330" rx="8" fill="#8a5a30"/><rect x="1668" y="288" width="434" height="294" fill="#f6ecd0"/>${times(3, (column) => svg`<rect x="${1690 + column * 136}" y="310" width="118" height="160" fill="${['#fffaf0', '#eaf3e2', '#fdeede'][column] ?? '#fffaf0'}"/>${times(5, (row) => svg`<path d="M${1704 + column * 136} ${336 + row * 26}h${70 + ((row + column) % 3) * 10}" stroke="#8fa08a" stroke-width="6" stroke-linecap="round"/>`)}`)}<path d="M1690 500h390M1690 528h300M1690 556h350" stroke="#b9a57c" stroke-width="8" stroke-linecap="round"/>
    ${officer(1130, 'cap', 'offer', false, paper)}${officer(1560, 'long', 'hold', false, sheaf)}${officer(1790, 'none', 'clap')}
    <rect x="660" y="960" width="1420" height="38" rx="8" fill="${art.across('#f4dcae', '#c9955a')}"/><rect x="690" y="998" width="1360" height="260" fill="${art.across('#a9713c', '#7d4c26', '#5b351d')}"/><path d="M690 1024H2050" stroke="#f0c45c" stroke-width="7"/>${times(4, (index) => svg`<rect x="${716 + index * 334}" y="1056" width="308" height="172" rx="8" fill="#3b2012" fill-opacity=".3"/>`)}${cups}<path d="M730 962q-4 -74 44 -78q50 4 44 78zM816 918q34 -14 30 20l-26 10" fill="#f6f1e4" stroke="#cbbb9c" stroke-width="5"/><path d="M1660 860h150v92h-150z" fill="#24404c"/><path d="M1716 952h38v12h-38z" fill="#24404c"/>
    <path d="M-20 1256H2420V1600H-20Z" fill="${art.down('#efe3c4', '#b3a88c')}"/>${times(17, (index) => svg`<path d="M${1200 + (index - 8) * 150} 1256L${1200 + (index - 8) * 330} 1600" stroke="#8f8468" stroke-opacity=".35" stroke-width="4"/>`)}<path d="M-20 1360H2420M-20 1480H2420" stroke="#8f8468" stroke-opacity=".35" stroke-width="4"/>
    ${pottedPlant(art, 420, 1350, 560, '#3f9152', '#f0e6cf')}${pottedPlant(art, 2210, 1320, 560, '#3f9152', '#f0e6cf')}
    ${person(art, { x: 1400, y: 1360, height: 560, view: 'side', pose: 'offer', dress: 'baBa', hat: 'bun', top: '#8a4a6a', bottom: '#241f2c', flip: true, rim: { colour: '#fff4cc', dx: -1 } })}${person(art, { x: 1640, y: 1385, height: 575, top: '#e8dfc6', bottom: '#3a3f56', rim })}
    ${seated(art, { x: 860, y: 1440, height: 500, view: 'side', dress: 'shirt', top: '#3f7fa8', bottom: '#2a2f44', pose: 'hold', seat: '#c8343b', rim })}${place({ x: 1990, y: 1400 }, svg`<ellipse cx="10" cy="4" rx="92" ry="13" fill="#1a2228" fill-opacity=".3"/><path d="M-54 0h108l-14 -210h-80z" fill="${art.across('#f7fbf8', '#b3c2c0')}"/><path d="M-84 -330h168v120h-168z" fill="#f7fbf8"/><path d="M-66 -312h132v84h-132z" fill="#3d8a5c"/><path d="M-40 -286h80M-40 -260h56" stroke="#eaf6e6" stroke-width="11" stroke-linecap="round"/>`)}`
}
