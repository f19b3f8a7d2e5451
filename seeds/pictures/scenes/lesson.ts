import type { Art } from '../art.ts'
import { darker, lighter } from '../colour.ts'
import { growing } from '../parts/lotus.ts'
import { person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { svg, times } from '../svg.ts'

interface Pupil {
  x: number
  y: number
  size: number
  hair: 'bob' | 'crop' | 'tail'
  hand?: boolean
}

/** A pupil at a desk, seen from behind: white shirt, red scarf at the neck, sometimes a raised hand. */
function pupil(art: Art, { x, y, size, hair, hand = false }: Pupil): string {
  const unit = size / 100
  const cloth = art.across('#c9cdd2', '#f7f6f0', '#e2e3e2')
  const arm =
    hand &&
    svg`<path d="M34 -8Q52 -60 46 -116" stroke="#eceae2" stroke-width="19" fill="none" stroke-linecap="round"/><path d="M46 -112V-130" stroke="#cf9a70" stroke-width="14" stroke-linecap="round"/>`
  const locks = {
    crop: '<path d="M-25 -72C-27 -112 27 -112 25 -72Q22 -50 0 -48Q-22 -50 -25 -72Z"/>',
    bob: '<path d="M-28 -70C-30 -114 30 -114 28 -70L29 -34Q0 -26 -29 -34Z"/>',
    tail: '<path d="M-25 -72C-27 -112 27 -112 25 -72Q22 -50 0 -48Q-22 -50 -25 -72Z"/><path d="M-8 -86Q-14 -40 -6 -6Q4 2 9 -8Q16 -44 8 -86Z"/>',
  }[hair]
  return svg`<g transform="translate(${x} ${y}) scale(${unit})">${arm}<path d="M-56 46Q-60 -18 -20 -28H20Q60 -18 56 46Z" fill="${cloth}"/><rect x="-11" y="-48" width="22" height="24" fill="#b8835c"/><path d="M-24 -30Q0 -40 24 -30L0 2Z" fill="#d02630"/><path d="M-24 -30Q0 -40 24 -30L20 -22Q0 -30 -20 -22Z" fill="#a3161f"/><g fill="#1d1922">${locks}</g></g>`
}

/** A desk for two seen from behind, with what lies on it. */
const desk = (art: Art, x: number, y: number, width: number): string =>
  svg`<path d="M${x - width / 2} ${y}H${x + width / 2}L${x + width * 0.47} ${y - width * 0.1}H${x - width * 0.47}Z" fill="${art.across('#e8bd7c', '#c98f50')}"/><rect x="${x - width / 2}" y="${y}" width="${width}" height="${width * 0.055}" fill="#8f5a2f"/><path d="M${x - width * 0.3} ${y - width * 0.035}l${width * 0.13} ${-width * 0.045}l${width * 0.12} ${width * 0.045}l${-width * 0.12} ${width * 0.02}z" fill="#fffaf0"/><path d="M${x + width * 0.1} ${y - width * 0.03}l${width * 0.15} ${-width * 0.04}l${width * 0.07} ${width * 0.03}l${-width * 0.15} ${width * 0.04}z" fill="#7fc1c9"/><rect x="${x - width * 0.44}" y="${y + width * 0.055}" width="${width * 0.035}" height="${width * 0.5}" fill="#5f3b22"/><rect x="${x + width * 0.405}" y="${y + width * 0.055}" width="${width * 0.035}" height="${width * 0.5}" fill="#5f3b22"/>`

/** A lesson taught anew: groups of desks, raised hands, a teacher among models and drawings instead of behind her table. */
export function lesson(art: Art): string {
  const rim = { colour: '#fff2bd', dx: 1 }
  const chalk = 'fill="none" stroke="#eaf4e4" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"'
  const board = svg`<rect x="640" y="270" width="1060" height="510" rx="10" fill="#a8703c"/><rect x="668" y="298" width="1004" height="454" fill="${art.along(
    [668, 298, 1672, 752],
    [
      [0, '#3d7a62'],
      [0.5, '#245646'],
      [1, '#173c35'],
    ],
  )}"/><rect x="640" y="776" width="1060" height="24" fill="${art.down('#d09a5c', '#7c4f28')}"/><rect x="1240" y="764" width="70" height="12" fill="#fff8e6"/><rect x="1340" y="762" width="100" height="16" rx="4" fill="#c8504a"/>`
  const drawings = svg`<g ${chalk}><circle cx="850" cy="520" r="120"/><path d="M850 520L954 460M850 520V400M730 520H970" stroke="#f4d778"/><path d="M1080 640L1240 400L1360 640Z"/><path d="M1240 400V640" stroke="#f2a48e"/><path d="M1224 640v-16h16" stroke="#f2a48e"/><path d="M1440 640V400M1440 640H1630" /><path d="M1450 630Q1510 600 1540 520T1620 420" stroke="#8fd6e0"/></g><g fill="#f4d778"><circle cx="850" cy="520" r="9"/><circle cx="954" cy="460" r="9"/><circle cx="1540" cy="520" r="10"/></g>`
  const sky = ['#86c9dd', '#d8eed6', '#fdf0bf']
  const beams = [80, 330].map(
    (x) =>
      svg`<path d="M${x} 250H${x + 190}L${x + 1240} 1330H${x + 860}Z" fill="${art.along(
        [x, 250, x + 900, 1330],
        [
          [0, '#fff6cf', 0.5],
          [1, '#fff6cf', 0],
        ],
      )}"/>`,
  )
  const globe = svg`<ellipse cx="1880" cy="1050" rx="80" ry="14" fill="#20140f" fill-opacity=".35"/><path d="M1846 1046h68l-16 -34h-36z" fill="#8a5a34"/><path d="M1880 1012v-24" stroke="#6a4226" stroke-width="12"/><path d="M1964 850A96 96 0 0 1 1880 992" fill="none" stroke="#c9973f" stroke-width="12"/><circle cx="1880" cy="900" r="82" fill="${art.round(
    [
      [0, '#9fe0ea'],
      [1, '#1f6f96'],
    ],
    0.36,
    0.3,
    0.8,
  )}"/><path d="M1830 850q30 -26 62 -18q14 22 -12 34q-6 30 -34 34q-26 -18 -16 -50zM1900 900q30 -12 44 12q-6 38 -34 48q-22 -22 -10 -60z" fill="#86b860"/>`
  const rows: readonly Pupil[] = [
    { x: 590, y: 1180, size: 148, hair: 'bob' },
    { x: 770, y: 1180, size: 148, hair: 'crop', hand: true },
    { x: 1560, y: 1180, size: 148, hair: 'tail' },
    { x: 1740, y: 1180, size: 148, hair: 'crop' },
    { x: 480, y: 1440, size: 205, hair: 'crop' },
    { x: 740, y: 1440, size: 205, hair: 'tail', hand: true },
    { x: 1130, y: 1440, size: 205, hair: 'bob' },
    { x: 1390, y: 1440, size: 205, hair: 'crop' },
    { x: 1770, y: 1440, size: 205, hair: 'bob', hand: true },
    { x: 2030, y: 1440, size: 205, hair: 'crop' },
  ]
  return svg`${wall(art, '#fbeec6', '#c8b98e', 0.3)}<rect y="1000" width="2400" height="80" fill="#7fb0a0"/><rect y="860" width="2400" height="6" fill="#e0cf9d"/><rect y="866" width="2400" height="214" fill="#a9cdb8" fill-opacity=".75"/>
    ${window(art, 80, 250, 190, 560, sky, '#ffffff', 2)}${window(art, 330, 250, 190, 560, sky, '#ffffff', 2)}${board}${drawings}
    <rect x="1790" y="310" width="220" height="300" fill="#fff8e2"/><rect x="1790" y="310" width="220" height="300" fill="none" stroke="#b9863f" stroke-width="8"/>${growing(art, { x: 1895, y: 480, size: 92, base: '#fff0ea', tip: '#e86f8e', stalk: 100, stem: '#4a8a52' })}
    <rect x="2060" y="380" width="260" height="740" fill="#b47c46"/>${times(4, (row) => svg`<rect x="2078" y="${404 + row * 180}" width="224" height="150" fill="#6a4426"/>${times(9, (index) => svg`<rect x="${2086 + index * 23}" y="${432 + row * 180 + (index % 3) * 14}" width="19" height="${122 - (index % 3) * 14}" fill="${['#c84a3a', '#e8c05a', '#3f7f8a', '#f0e6cf', '#5f8f4a'][(index + row) % 5] ?? '#c84a3a'}"/>`)}`)}
    <path d="M0 1080H2400V1600H0Z" fill="${art.down('#d9b27c', '#8f6238')}"/>${times(15, (index) => svg`<path d="M${1200 + (index - 7) * 150} 1080L${1200 + (index - 7) * 380} 1600" stroke="#6a4426" stroke-opacity=".3" stroke-width="4"/>`)}${beams}${pottedPlant(art, 2230, 1190, 300, '#4d9452', '#d9c9a6')}
    <rect x="1790" y="1046" width="220" height="20" fill="${art.across('#e8bd7c', '#b57c43')}"/><rect x="1810" y="1066" width="18" height="130" fill="#7a4c28"/><rect x="1972" y="1066" width="18" height="130" fill="#7a4c28"/>${globe}
    ${person(art, { x: 1170, y: 1235, height: 590, view: 'front', pose: 'point', dress: 'aoDai', hat: 'long', top: '#e58fa4', bottom: '#f7efe2', rim, flip: true, extra: '<path d="M-17 -53l10 -1l1 12l-10 1z" fill="#fffaf0"/>' })}
    ${rows.slice(0, 4).map((one) => pupil(art, one))}${desk(art, 680, 1262, 400)}${desk(art, 1650, 1262, 400)}
    ${rows.slice(4).map((one) => pupil(art, one))}${desk(art, 610, 1560, 560)}${desk(art, 1260, 1560, 560)}${desk(art, 1900, 1560, 560)}<rect y="1500" width="2400" height="110" fill="${art.along(
      [0, 1500, 0, 1610],
      [
        [0, darker('#8f6238', 0.6), 0],
        [1, darker('#8f6238', 0.6), 0.6],
      ],
    )}"/><path d="M0 0H2400V190H0Z" fill="${art.down('#efe2bd', lighter('#efe2bd', 0.4))}"/>${times(3, (index) => svg`<path d="M${480 + index * 600} 96h240l-20 26h-200z" fill="#fffdf0"/>`)}`
}
