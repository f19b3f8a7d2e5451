import type { Art } from '../art.ts'
import { star } from '../parts/lotus.ts'
import { person, type Person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { svg, times } from '../svg.ts'

/** A big identity card without a face: chip, star, lines where words would be. */
const card = (art: Art, x: number, y: number, width: number): string => {
  const height = width * 0.63
  return svg`<rect x="${x + 12}" y="${y + 16}" width="${width}" height="${height}" rx="26" fill="#0d2b3c" fill-opacity=".3"/><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="26" fill="${art.along(
    [x, y, x + width, y + height],
    [
      [0, '#d8f0ec'],
      [0.5, '#fdf3d6'],
      [1, '#f6c8b4'],
    ],
  )}"/>
    <circle cx="${x + width * 0.14}" cy="${y + height * 0.2}" r="${height * 0.12}" fill="#cf2b2f"/>${star(x + width * 0.14, y + height * 0.2, height * 0.075, '#ffd92e')}<rect x="${x + width * 0.07}" y="${y + height * 0.4}" width="${width * 0.27}" height="${height * 0.46}" rx="10" fill="#9cc7c4"/><path d="M${x + width * 0.205} ${y + height * 0.5}c34 0 34 60 0 60s-34 -60 0 -60zm-70 ${height * 0.36}q10 -90 70 -90t70 90z" fill="#57868c"/>
    <path d="M${x + width * 0.3} ${y + height * 0.14}h${width * 0.5}M${x + width * 0.36} ${y + height * 0.24}h${width * 0.36}" stroke="#cf5a4a" stroke-width="11" stroke-linecap="round"/><path d="M${x + width * 0.42} ${y + height * 0.46}h${width * 0.4}M${x + width * 0.42} ${y + height * 0.58}h${width * 0.28}M${x + width * 0.42} ${y + height * 0.7}h${width * 0.46}M${x + width * 0.42} ${y + height * 0.82}h${width * 0.34}" stroke="#5d8f94" stroke-width="10" stroke-linecap="round"/><rect x="${x + width * 0.8}" y="${y + height * 0.34}" width="${width * 0.12}" height="${height * 0.16}" rx="8" fill="#e8b64a"/>`
}

/** A month on the wall: five working days in grey-blue, the weekend in red, one Saturday ringed. */
const calendar = (x: number, y: number, width: number): string => {
  const cell = width / 8
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${width * 1.02}" rx="14" fill="#fffaf0"/><path d="M${x} ${y + 14}q0 -14 14 -14h${width - 28}q14 0 14 14v${cell * 1.2}h${-width}z" fill="#cf2b2f"/>${times(
    35,
    (index) => {
      const [column, row] = [index % 7, Math.floor(index / 7)]
      return svg`<rect x="${x + cell * (0.62 + column)}" y="${y + cell * (1.9 + row * 1.2)}" width="${cell * 0.72}" height="${cell * 0.72}" rx="7" fill="${column > 4 ? '#e2574a' : '#bcd0d2'}"/>`
    },
  )}<circle cx="${x + cell * 5.98}" cy="${y + cell * 4.66}" r="${cell * 0.72}" fill="none" stroke="#f2a93b" stroke-width="9"/>`
}

/** "Cấp căn cước công dân ngày cuối tuần": the counter that opens on Saturdays, people waiting in the sun of the window. */
export function citizenIdWeekend(art: Art): string {
  const rim = { colour: '#fff0bd', dx: -1 }
  const waiting: readonly Person[] = [
    { x: 620, y: 1440, height: 560, dress: 'baBa', hat: 'bun', top: '#7a4a80', bottom: '#241f2c' },
    { x: 850, y: 1400, height: 560, top: '#e8e0cc', bottom: '#2f3348' },
    {
      x: 1230,
      y: 1410,
      height: 575,
      pose: 'offer',
      view: 'side',
      top: '#c25a34',
      bottom: '#2c3044',
      extra: '<rect x="18" y="-72" width="14" height="9" rx="1" fill="#fdf3d6" stroke="#cf5a4a" stroke-width=".6"/>',
    },
    { x: 1890, y: 1440, height: 560, dress: 'aoDai', hat: 'long', top: '#2f7f86', bottom: '#f1e9dc' },
  ]
  return svg`${wall(art, '#9fd3cf', '#2b7480', 0.22)}${window(art, 110, 190, 440, 620, ['#7fc6dc', '#e9f3cf', '#ffe9a8'], '#fbf3e0', 2)}<path d="M110 190H550L1500 1330H800Z" fill="${art.along(
    [110, 190, 1100, 1300],
    [
      [0, '#fff6cf', 0.5],
      [1, '#fff6cf', 0],
    ],
  )}"/>
    ${card(art, 780, 220, 640)}${calendar(1580, 210, 400)}
    ${person(art, { x: 1000, y: 1265, height: 560, dress: 'uniform', view: 'front', hat: 'cap', top: '#4f8a4a', bottom: '#2f4a33', pose: 'hold' })}${person(art, { x: 1480, y: 1265, height: 560, dress: 'uniform', view: 'front', hat: 'cap', top: '#4f8a4a', bottom: '#2f4a33', pose: 'offer', flip: true })}
    
    <rect x="330" y="940" width="1330" height="44" rx="8" fill="${art.across('#fff2d4', '#e3c79a', '#b08a5c')}"/><rect x="360" y="984" width="1270" height="300" fill="${art.across('#d9a565', '#b5773f', '#7d4b2a')}"/>${times(8, (index) => svg`<rect x="${384 + index * 156}" y="1010" width="132" height="250" rx="6" fill="#6b3d22" fill-opacity=".28"/>`)}<path d="M700 860h190v84h-190zM760 944h70" fill="#2b3d48"/><rect x="712" y="872" width="166" height="62" fill="#a9dbe0"/><rect x="1120" y="900" width="120" height="40" rx="8" fill="#23303a"/><path d="M1136 900h88l-10 -22h-68z" fill="#5fd0a0"/>
    <path d="M-20 1284H2420V1600H-20Z" fill="${art.down('#d7c6a6', '#8f8a86')}"/><path d="M-20 1284H2420" stroke="#7a6a58" stroke-width="6"/>${times(14, (index) => svg`<path d="M${200 + index * 154} 1284L${-600 + index * 280} 1600" stroke="#8a7c6a" stroke-opacity=".4" stroke-width="4"/>`)}
    ${pottedPlant(art, 2170, 1350, 640, '#3f9152', '#d9c9a6')}<g transform="translate(1750 1130)"><path d="M-10 -60L-70 190M10 -60L70 190M0 -60V190" stroke="#23303a" stroke-width="10"/><rect x="-76" y="-140" width="150" height="96" rx="14" fill="#23303a"/><circle cx="-18" cy="-92" r="36" fill="#4a6672"/><circle cx="-18" cy="-92" r="20" fill="#9fd3d8"/><rect x="30" y="-160" width="34" height="22" fill="#23303a"/></g>
    ${waiting.map((one) => person(art, { rim, ...one }))}`
}
