import type { Art } from '../art.ts'
import { emblem } from '../parts/hall.ts'
import { person, type Person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { place, svg, times } from '../svg.ts'

/** The one-stop counter of an administrative reform: light, glass, a number screen, a kiosk, nobody kept waiting. */
export function oneStopOffice(art: Art): string {
  const rim = { colour: '#fff6d0', dx: 1 }
  const clerk = (x: number, top: string, hat: 'long' | 'none' | 'bun', pose: 'offer' | 'hold' = 'hold') =>
    person(art, { x, y: 1240, height: 530, view: 'front', pose, hat, top, bottom: '#26304a' })
  const visitors: readonly Person[] = [
    {
      x: 760,
      y: 1330,
      height: 560,
      pose: 'offer',
      view: 'side',
      dress: 'baBa',
      hat: 'bun',
      top: '#8a3f62',
      bottom: '#221d2a',
      extra: '<path d="M16 -74h15v11h-15z" fill="#fff8e6"/>',
    },
    { x: 1270, y: 1345, height: 575, top: '#3f7fae', bottom: '#283049' },
    { x: 1660, y: 1335, height: 560, pose: 'point', dress: 'shirt', top: '#f0e7d2', bottom: '#3a3346' },
  ]
  const counters = times(4, (index) => {
    const x = 470 + index * 390
    return svg`<rect x="${x}" y="640" width="360" height="330" fill="#dff4f2" fill-opacity=".3"/><path d="M${x + 20} 660L${x + 150} 660L${x + 60} 960L${x + 20} 960Z" fill="#fff" fill-opacity=".24"/><rect x="${x - 16}" y="560" width="14" height="410" fill="#7fa9a8"/><rect x="${x + 92}" y="566" width="176" height="66" rx="12" fill="#1d4a5c"/><circle cx="${x + 130}" cy="599" r="19" fill="${['#ffd65c', '#6fe0a8', '#ff8f70', '#7fd0ff'][index] ?? '#fff'}"/><path d="M${x + 168} 588h80M${x + 168} 610h54" stroke="#dff4f2" stroke-width="9" stroke-linecap="round"/><path d="M${x + 60} 890h104v62h-104z" fill="#24404c"/><path d="M${x + 100} 952h26v20h-26z" fill="#24404c"/>`
  })
  return svg`${wall(art, '#f6ecd2', '#a9c5b8', 0.4)}<rect width="2400" height="150" fill="${art.down('#e2d8be', '#fbf3df')}"/>${times(5, (index) => svg`<path d="M${250 + index * 420} 70h240l-24 26h-192z" fill="#fffdf2"/>`)}
    ${window(art, 70, 240, 330, 760, ['#77c3de', '#c9ead8', '#f4f3c8'], '#ffffff', 2)}<path d="M70 240H400L1500 1560H760Z" fill="${art.along(
      [70, 240, 1100, 1500],
      [
        [0, '#fff9da', 0.55],
        [1, '#fff9da', 0],
      ],
    )}"/>
    ${emblem(art, 1240, 330, 104, ['#d8433a', '#98151f'], '#e3a93a')}${place({ x: 2110, y: 250 }, svg`<rect x="-170" width="350" height="210" rx="16" fill="#1d3f52"/>${times(4, (row) => svg`<circle cx="-120" cy="${44 + row * 42}" r="13" fill="${['#ffd65c', '#6fe0a8', '#ff8f70', '#7fd0ff'][row] ?? '#fff'}"/><path d="M-84 ${44 + row * 42}h${150 + (row % 2) * 40}" stroke="#bfe3e4" stroke-width="12" stroke-linecap="round"/>`)}`)}
    ${clerk(650, '#f7f2e6', 'long')}${clerk(1040, '#f7f2e6', 'none')}${clerk(1440, '#d2313a', 'bun')}${clerk(1825, '#f7f2e6', 'none')}${counters}
    <rect x="430" y="966" width="1640" height="40" rx="8" fill="${art.across('#ffffff', '#e0d2b6')}"/><rect x="450" y="1006" width="1600" height="264" fill="${art.across('#2f9488', '#1f6f72', '#14505a')}"/><path d="M450 1030H2050" stroke="#f2c45a" stroke-width="8"/>${times(4, (index) => svg`<rect x="${480 + index * 390}" y="1060" width="350" height="180" rx="10" fill="#0c3d48" fill-opacity=".32"/>`)}
    <path d="M-20 1268H2420V1600H-20Z" fill="${art.down('#eadfc6', '#a8a8a0')}"/>${times(17, (index) => svg`<path d="M${1200 + (index - 8) * 150} 1268L${1200 + (index - 8) * 330} 1600" stroke="#8f8a7c" stroke-opacity=".4" stroke-width="4"/>`)}<path d="M-20 1370H2420M-20 1490H2420" stroke="#8f8a7c" stroke-opacity=".4" stroke-width="4"/>
    ${pottedPlant(art, 330, 1380, 640, '#3f9152', '#f0e6cf')}${pottedPlant(art, 2190, 1330, 560, '#3f9152', '#f0e6cf')}${place({ x: 1930, y: 1390 }, svg`<ellipse cx="14" cy="4" rx="120" ry="16" fill="#1a2228" fill-opacity=".3"/><path d="M-70 0h140l-24 -330h-92z" fill="${art.across('#f7fbf8', '#a9bcc0')}"/><path d="M-96 -520h192l-20 200h-152z" fill="#1d3f52"/><path d="M-76 -500h152l-14 156h-124z" fill="#8fdce0"/><path d="M-40 -470h80M-44 -436h88M-38 -402h50" stroke="#1d6f7c" stroke-width="12" stroke-linecap="round"/>`)}
    ${visitors.map((one) => person(art, { rim, ...one }))}`
}
