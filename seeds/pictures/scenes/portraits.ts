import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { drumRings, lotus } from '../parts/lotus.ts'
import { rays } from '../parts/sky.ts'
import { place, svg, times } from '../svg.ts'

interface Ground {
  light: string
  dark: string
  disc: readonly [string, string]
  metal: string
  petal: string
}

/** Instead of a face: a lotus in the rings of a bronze drum, on a coloured ground with waves at its foot. */
function medallion(art: Art, { light, dark, disc, metal, petal }: Ground): string {
  const [x, y, radius] = [1200, 790, 500]
  const scales = times(7, (row) =>
    times(15, (column) => {
      const [cx, cy] = [column * 180 - 60 + (row % 2) * 90, 1290 + row * 62]
      const tone = mix(dark, light, 0.3 - row * 0.03)
      return times(
        4,
        (ring) =>
          svg`<circle cx="${cx}" cy="${cy + 60}" r="${104 - ring * 27}" fill="${ring % 2 ? darker(tone, 0.22) : tone}" stroke="${metal}" stroke-opacity=".4" stroke-width="2.5"/>`,
      )
    }),
  )
  const leaf = (side: number) =>
    svg`<path d="M${x} ${y + 260}Q${x + side * 120} ${y + 200} ${x + side * 300} ${y + 176}Q${x + side * 190} ${y + 300} ${x} ${y + 290}Z" fill="${art.down(lighter('#4f8a5c', 0.15), '#1d5148')}" stroke="${metal}" stroke-width="5"/>`
  return svg`<rect width="2400" height="1600" fill="${art.round(
    [
      [0, light],
      [1, dark],
    ],
    0.5,
    0.46,
    0.78,
  )}"/>${rays(art, x, y, 40, lighter(light, 0.4), 0.26, 1700)}${scales}
    <circle cx="${x}" cy="${y + 26}" r="${radius * 1.2}" fill="${art.round([
      [0, '#0b0712', 0.7],
      [0.8, '#0b0712', 0.5],
      [1, '#0b0712', 0],
    ])}"/><circle cx="${x}" cy="${y}" r="${radius * 1.06}" fill="${art.along(
      [700, 290, 1700, 1290],
      [
        [0, lighter(metal, 0.6)],
        [0.5, metal],
        [1, darker(metal, 0.5)],
      ],
    )}"/><circle cx="${x}" cy="${y}" r="${radius * 1.02}" fill="${art.round(
      [
        [0, disc[0]],
        [1, disc[1]],
      ],
      0.42,
      0.38,
      0.7,
    )}"/>
    ${place({ x, y }, drumRings(radius, metal))}<circle cx="${x}" cy="${y}" r="${radius * 0.62}" fill="${art.round(
      [
        [0, lighter(disc[0], 0.5)],
        [0.6, disc[0]],
        [1, disc[1]],
      ],
      0.5,
      0.5,
      0.55,
    )}"/>
    ${leaf(-1)}${leaf(1)}${lotus(art, { x, y: y + 218, size: 385, base: '#fff4dc', tip: petal, outline: darker(metal, 0.1) })}`
}

export const portraitPlaceholderA = (art: Art): string =>
  medallion(art, {
    light: '#2f8f7e',
    dark: '#0b3a42',
    disc: ['#17685f', '#07302f'],
    metal: '#f0c05a',
    petal: '#e8718c',
  })

export const portraitPlaceholderB = (art: Art): string =>
  medallion(art, {
    light: '#d05a3c',
    dark: '#5c0f1d',
    disc: ['#a82a2a', '#4a0a16'],
    metal: '#f6cf7c',
    petal: '#f2a24c',
  })

export const portraitPlaceholderC = (art: Art): string =>
  medallion(art, {
    light: '#5a78b8',
    dark: '#171d45',
    disc: ['#34508f', '#131a42'],
    metal: '#e9c277',
    petal: '#d483b5',
  })
