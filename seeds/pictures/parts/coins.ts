import type { Art } from '../art.ts'
import { svg, times } from '../svg.ts'
import { shadow } from './room.ts'

/** A coin lying flat or stacked: `count` of them from (x, y) upwards. */
export const coins = (art: Art, x: number, y: number, count: number, size = 74): string =>
  svg`${shadow(art, x + size * 0.5, y + 6, size * 1.7, size * 0.4)}${times(count, (index) => {
    const [cx, cy] = [x + art.between(-5, 5), y - index * size * 0.25]
    return svg`<path d="M${cx - size} ${cy - size * 0.22}V${cy}A${size} ${size * 0.3} 0 0 0 ${cx + size} ${cy}V${cy - size * 0.22}Z" fill="${art.across('#f6cf63', '#c98a25', '#8a5518')}"/><ellipse cx="${cx}" cy="${cy - size * 0.22}" rx="${size}" ry="${size * 0.3}" fill="${art.across('#ffe79a', '#efb540', '#c98a2a')}"/><ellipse cx="${cx}" cy="${cy - size * 0.22}" rx="${size * 0.74}" ry="${size * 0.21}" fill="none" stroke="#b57a1f" stroke-width="3"/>`
  })}`
