import type { Art } from '../art.ts'
import { darker } from '../colour.ts'
import { basket, mass } from '../parts/flowers.ts'
import { curtain, emblem, flag, spotlight } from '../parts/hall.ts'
import { audience, certificate, person } from '../parts/people.ts'
import { svg, times } from '../svg.ts'

/** The province's great hall seen from its last rows: columns, lamps, and a lotus of light over the stage. */
export function provinceCeremony(art: Art): string {
  const gold = '#ffcf6b'
  const flowers = ['#fbe9c6', '#f2b632', '#f08fa5', '#ffffff'] as const
  const bay = (index: number) => {
    const t = (index / 4) ** 1.25
    const [x, top, bottom] = [40 + 560 * t, 60 + 220 * t, 1420 - 370 * t]
    const width = 96 - 56 * t
    const light = svg`<ellipse cx="${x + width * 1.1}" cy="${top + (bottom - top) * 0.34}" rx="${width * 1.9}" ry="${width * 2.8}" fill="${art.round(
      [
        [0, '#ffe2a0', 0.75],
        [0.3, '#ffb95c', 0.3],
        [1, '#ff9d4a', 0],
      ],
    )}"/>`
    return svg`<rect x="${x}" y="${top}" width="${width}" height="${bottom - top}" fill="${art.across('#6a2c2a', '#d08a58', '#5a2226')}"/><rect x="${x - 10}" y="${bottom - 40}" width="${width + 20}" height="40" fill="#7d3b30"/><rect x="${x - 10}" y="${top}" width="${width + 20}" height="34" fill="#a6603f"/>${light}`
  }
  const side = times(5, bay)
  const coffers = times(6, (row) => {
    const t = (row / 6) ** 0.8
    return times(9, (column) => {
      const x = 1200 + (column - 4) * (300 - 175 * t)
      return svg`<ellipse cx="${x}" cy="${36 + 240 * t}" rx="${34 - 22 * t}" ry="${11 - 7 * t}" fill="#fff0c4" fill-opacity="${0.9 - 0.3 * t}"/>`
    })
  })
  const onStage = ['#f1ede2', '#c5343c', '#3b6d95', '#f1ede2', '#2f7a68', '#8c4a86', '#efe6da'].map((top, index) =>
    person(art, {
      x: 990 + index * 72,
      y: 858,
      height: 192,
      view: 'front',
      pose: 'hold',
      dress: index % 3 === 1 ? 'aoDai' : 'shirt',
      hat: index % 3 === 1 ? 'long' : 'none',
      top,
      bottom: '#222538',
      rim: { colour: gold, dx: 1 },
      extra: certificate(0, -62, 1.1),
    }),
  )
  return svg`<rect width="2400" height="1600" fill="${art.down('#2a0f1c', '#5c1f24', '#8a3a2a', '#3a1620')}"/><path d="M0 0H2400L1800 290H600Z" fill="${art.down('#1d0b18', '#6b2c2a')}"/>${coffers}
    ${side}<g transform="translate(2400 0) scale(-1 1)">${side}</g>
    ${curtain(art, { x: 600, y: 286, width: 1200, height: 560, colour: '#a31a24', fold: 54 })}${emblem(art, 1200, 520, 122, ['#d3362f', '#7a0f19'], gold)}${flag(art, 740, 400, 120)}${flag(art, 1480, 400, 120)}
    <rect x="560" y="838" width="1280" height="56" fill="${art.down('#d28a48', '#8d4a26')}"/>${spotlight(art, 700, 1080, 870, 330, '#ffe6b0', 0.4)}${spotlight(art, 1700, 1320, 870, 330, '#ffe6b0', 0.4)}
    ${basket(art, 800, 872, 210, flowers, '#d3362f')}${basket(art, 1600, 872, 210, flowers, '#d3362f')}${onStage}
    <rect x="560" y="888" width="1280" height="56" fill="#4c1c1a"/>${mass(art, 1200, 898, 1270, 44, 15, flowers)}
    <path d="M1110 944H1290L1640 1600H760Z" fill="${art.down('#c92c30', '#7c1119')}"/><path d="M1110 944L760 1600M1290 944L1640 1600" stroke="${darker(gold, 0.15)}" stroke-width="7"/>
    ${[0, 1, 2, 3, 4, 5].map((row) => {
      const t = (row / 5) ** 1.25
      const [y, size, aisle] = [985 + 600 * t, 48 + 172 * t, 130 + 300 * t]
      const tones = ['#3b2738', '#2c3350', '#56303a', '#27434c', '#6a5a50'] as const
      const seats = 11 - row
      return svg`${audience(art, y, seats, size, tones, '#e79d5e', 330 - 560 * t, 1200 - aisle)}${audience(art, y, seats, size, tones, '#e79d5e', 1200 + aisle, 2070 + 560 * t)}`
    })}`
}
