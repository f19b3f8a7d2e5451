import type { Art } from '../art.ts'
import { svg } from '../svg.ts'
import { person, type Person } from './people.ts'
import { stool } from './street.ts'

/** Someone sitting on a plastic stool that stands at (x, y); `height` is what they would measure standing. */
export function seated(art: Art, { seat, ...sitter }: Person & { seat: string }): string {
  const { x, y, height, view = 'back', flip = false, bottom = '#2a2c3e' } = sitter
  const [rise, leg] = [height * 0.25, height * 0.09]
  const cut = art.clip(
    svg`<rect x="${x - height}" y="${y - height * 1.4}" width="${height * 2}" height="${height * 1.4 - rise + height * 0.03}"/>`,
  )
  const knees = svg`<path d="M${x} ${y - rise - leg * 0.3}h${(flip ? -1 : 1) * height * 0.2}V${y - 6}" fill="none" stroke="${bottom}" stroke-width="${leg}" stroke-linejoin="round"/>`
  const lap = svg`<path d="M${x - leg * 0.7} ${y - rise}V${y - 8}M${x + leg * 0.7} ${y - rise}V${y - 8}" stroke="${bottom}" stroke-width="${leg}" stroke-linecap="round"/>`
  const body = svg`<g clip-path="${cut}">${person(art, { ...sitter, y: y + height * 0.49 - rise - height * 0.04 })}</g>`
  return svg`<ellipse cx="${x + 20}" cy="${y + 4}" rx="${height * 0.24}" ry="${height * 0.045}" fill="#2a1a18" fill-opacity=".38"/>${stool(art, x, y, rise, seat)}${body}${view === 'side' && knees}${view === 'front' && lap}`
}
