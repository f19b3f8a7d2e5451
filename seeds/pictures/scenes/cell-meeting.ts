import type { Art } from '../art.ts'
import { emblem, flag, floor } from '../parts/hall.ts'
import { person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { seated } from '../parts/seated.ts'
import { svg, times } from '../svg.ts'

/** A village Party cell around one table: who does what is written on the board for all to see. */
export function cellMeeting(art: Art): string {
  const rim = { colour: '#fff2c4', dx: -0.9 }
  const day = ['#7fc0d8', '#bfe3dc', '#f6efc4', '#cfe0a0']
  const sheet =
    '<path d="M-9 -66h18v12h-18z" fill="#fff8e6"/><path d="M-5 -62h10M-5 -59h7" stroke="#8a7c6a" stroke-width="1"/>'
  const facing = ['#f4f0e6', '#2f6f86', '#7a4a80', '#e6d7b0', '#3f7a52'].map((top, index) =>
    seated(art, {
      x: 640 + index * 280,
      y: 1272 - (index % 2) * 6,
      height: 400,
      top,
      dress: index === 2 ? 'baBa' : 'shirt',
      hat: index === 2 ? 'bun' : index === 4 ? 'long' : 'none',
      view: 'front',
      pose: index % 2 ? 'hold' : 'clap',
      extra: index % 2 ? sheet : '',
      seat: '#3f78b8',
      rim,
    }),
  )
  const backs = ['#4a5f9a', '#b5552f', '#e9e0cc', '#8c3a48'].map((top, index) =>
    seated(art, {
      x: 780 + index * 280,
      y: 1490,
      height: 440,
      top,
      dress: index === 3 ? 'baBa' : 'shirt',
      hat: index === 3 ? 'bun' : 'none',
      pose: index === 1 ? 'raise' : 'stand',
      seat: '#c8343b',
      rim,
    }),
  )
  const rows = times(
    5,
    (row) =>
      svg`<circle cx="1590" cy="${440 + row * 62}" r="17" fill="${row % 2 ? '#2f8a6a' : '#d8433a'}"/><path d="M1630 ${440 + row * 62}h${130 + (row % 3) * 40}M1860 ${440 + row * 62}h90" stroke="#8a9aa0" stroke-width="12" stroke-linecap="round"/>`,
  )
  const board = svg`<rect x="1520" y="370" width="480" height="380" fill="#fffaf0"/><rect x="1520" y="370" width="480" height="380" fill="none" stroke="#a8703c" stroke-width="14"/>${rows}`
  const cups = [760, 1060, 1340, 1620].map(
    (x) => svg`<path d="M${x - 18} 1128h36l-6 30h-24z" fill="#f7f2e6" stroke="#d9cbb4" stroke-width="3"/>`,
  )
  return svg`${wall(art, '#f7e6bc', '#b08a68', 0.5)}<rect y="900" width="2400" height="240" fill="#7fae9a" fill-opacity=".5"/><rect y="892" width="2400" height="10" fill="#c9a466"/>
    ${window(art, 110, 330, 360, 470, day, '#fbf2da', 3)}${window(art, 2060, 330, 280, 470, day, '#fbf2da', 3)}${emblem(art, 1100, 420, 118, ['#d8433a', '#98151f'], '#f0c05a')}<path d="M640 330V892" stroke="#a8823a" stroke-width="12"/>${flag(art, 646, 340, 180)}${board}
    ${floor(art, 1130, 1600, '#dba56c', '#7a4a2c', 1200)}${pottedPlant(art, 300, 1230, 430, '#4d8f4a', '#b4572f')}${pottedPlant(art, 2120, 1230, 430, '#4d8f4a', '#b4572f')}
    ${person(art, { x: 1960, y: 1240, height: 450, view: 'front', pose: 'point', top: '#f4f0e6', bottom: '#2a3048', rim, flip: true })}${facing}
    <path d="M480 1150H1900L1960 1230H420Z" fill="${art.across('#d9a060', '#a8683a')}"/><path d="M420 1230H1960V1262H420Z" fill="#7a4a28"/><path d="M470 1262h34v190h-34zM1880 1262h34v190h-34z" fill="#6a4226"/><path d="M1190 1160q-5 -70 46 -74q52 4 46 74z" fill="#f4f0e6" stroke="#c9b9a4" stroke-width="5"/>${cups}
    <path d="M560 1176h110l14 34h-112zM1480 1176h110l10 34h-112z" fill="#fff8e6"/>${backs}`
}
