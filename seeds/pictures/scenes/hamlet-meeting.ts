import type { Art } from '../art.ts'
import { emblem, flag, floor } from '../parts/hall.ts'
import { person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { seated } from '../parts/seated.ts'
import { svg, times } from '../svg.ts'

/** An evening in the hamlet's culture house: lamps lit, a plan drawn on the board, everybody may speak. */
export function hamletMeeting(art: Art): string {
  const rim = { colour: '#ffe6ae', dx: 0.9 }
  const glow = '#ffdf9a'
  const dusk = ['#26356a', '#6a5a94', '#d98a74', '#ffc47c']
  const tops = ['#7a4a80', '#e9e0cc', '#2f6f86', '#b5552f', '#3f7a52', '#8c3a48', '#4a5f9a', '#e6d0a0'] as const
  const lamp = (x: number) =>
    svg`<path d="M${x} 0V150" stroke="#4a3a30" stroke-width="6"/><path d="M${x - 84} 196Q${x} 110 ${x + 84} 196Z" fill="#3f6f6a"/><ellipse cx="${x}" cy="200" rx="46" ry="16" fill="#fff8dc"/><circle cx="${x}" cy="210" r="420" fill="${art.round(
      [
        [0, glow, 0.55],
        [0.4, glow, 0.16],
        [1, glow, 0],
      ],
    )}"/>`
  const rows = [
    { y: 1330, height: 350, seats: [560, 730, 900, 1500, 1670, 1840] },
    { y: 1500, height: 430, seats: [480, 690, 900, 1110, 1320, 1530, 1740, 1950] },
  ] as const
  const people = rows.map(({ y, height, seats }, row) =>
    seats.map((x, index) => {
      const top = tops[(index * 3 + row * 2) % tops.length] ?? '#e9e0cc'
      const hat = (['none', 'bun', 'none', 'long', 'none', 'none', 'bun'] as const)[(index + row * 3) % 7]
      const pose = row === 1 && index === 5 ? 'raise' : 'stand'
      return seated(art, {
        x,
        y,
        height,
        dress: index % 2 ? 'baBa' : 'shirt',
        top,
        hat,
        pose,
        rim,
        seat: row ? '#c8343b' : '#3f78b8',
      })
    }),
  )
  const plan = svg`<path d="M820 880L840 420M1240 880L1220 420" stroke="#7a5230" stroke-width="16"/><rect x="760" y="430" width="540" height="370" fill="#fffaf0"/><rect x="760" y="430" width="540" height="370" fill="none" stroke="#a8703c" stroke-width="14"/><path d="M790 720Q900 640 1000 680T1270 560" stroke="#e0b25c" stroke-width="34" fill="none"/><path d="M1010 676Q1020 560 960 470" stroke="#e0b25c" stroke-width="26" fill="none"/><path d="M800 480h110v70h-110zM1120 460h120v60h-120z" fill="#a9d08a"/><path d="M1060 720h180v54h-180z" fill="#8fc7d6"/>${[
    [850, 620],
    [900, 590],
    [1080, 610],
    [1150, 580],
    [880, 760],
    [960, 740],
  ].map(([x = 0, y = 0]) => svg`<path d="M${x - 22} ${y}h44v-24l-22 -18l-22 18z" fill="#d8553c"/>`)}`
  return svg`${wall(art, '#f9dca0', '#8a5a48', 0.5)}<rect y="880" width="2400" height="270" fill="#7fa58e" fill-opacity=".55"/><rect y="872" width="2400" height="10" fill="#c9a466"/>
    ${window(art, 110, 330, 270, 480, dusk, '#f3e6c4', 2)}${window(art, 2020, 330, 270, 480, dusk, '#f3e6c4', 2)}${emblem(art, 1660, 380, 108, ['#d8433a', '#98151f'], '#f0c05a')}<path d="M520 320V880" stroke="#a8823a" stroke-width="12"/>${flag(art, 526, 330, 170)}
    ${floor(art, 1140, 1600, '#d9a468', '#6f4126', 1200)}${plan}${pottedPlant(art, 420, 1190, 380, '#4d8f4a', '#b4572f')}${pottedPlant(art, 1990, 1190, 380, '#4d8f4a', '#b4572f')}
    ${person(art, { x: 1400, y: 1190, height: 430, view: 'front', pose: 'point', top: '#f4f0e6', bottom: '#2a3048', flip: true, rim })}<rect x="1560" y="970" width="330" height="26" fill="${art.across('#c98a4c', '#8a5a30')}"/><path d="M1570 996h310v210h-310z" fill="${art.across('#b01f27', '#7d1119')}"/><path d="M1650 966q-3 -52 32 -54q34 2 30 54zM1712 936q24 -10 22 14l-18 8" fill="#f4f0e6" stroke="#c9b9a4" stroke-width="4"/><path d="M1780 940h32l-5 28h-22zM1830 940h32l-5 28h-22z" fill="#f7f2e6"/>
    ${times(3, (index) => lamp(560 + index * 640))}${people}`
}
