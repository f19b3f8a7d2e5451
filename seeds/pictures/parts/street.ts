import type { Art } from '../art.ts'
import { darker, lighter } from '../colour.ts'
import { place, svg, times } from '../svg.ts'

/** A street lamp with one arm; lit when `glow` is given. */
export function lamp(
  art: Art,
  x: number,
  y: number,
  height: number,
  side: 1 | -1,
  metal: string,
  glow?: string,
): string {
  const [armX, armY] = [x + side * height * 0.2, y - height * 0.985]
  const light =
    glow !== undefined &&
    svg`<circle cx="${armX}" cy="${armY + height * 0.02}" r="${height * 0.34}" fill="${art.round([
      [0, '#fff6d8', 0.95],
      [0.12, glow, 0.7],
      [0.4, glow, 0.2],
      [1, glow, 0],
    ])}"/><ellipse cx="${armX}" cy="${armY + height * 0.024}" rx="${height * 0.034}" ry="${height * 0.016}" fill="#fffbe8"/>`
  return svg`<path d="M${x} ${y}V${y - height * 0.86}Q${x} ${y - height} ${x + side * height * 0.1} ${y - height}H${armX + side * height * 0.04}" fill="none" stroke="${metal}" stroke-width="${height * 0.02}"/><rect x="${x - height * 0.022}" y="${y - height * 0.1}" width="${height * 0.044}" height="${height * 0.1}" fill="${metal}"/><rect x="${armX - height * 0.045}" y="${armY - height * 0.024}" width="${height * 0.09}" height="${height * 0.03}" rx="${height * 0.012}" fill="${darker(metal, 0.3)}"/>${light}`
}

/** A bicycle seen from the side, heading right. */
export const bicycle = (x: number, y: number, height: number, colour: string, flip = false): string =>
  place(
    { x, y, scale: height / 100, flip },
    svg`<ellipse cy="1" rx="82" ry="5" fill="#0c0a18" fill-opacity=".3"/><g fill="none" stroke="#221f2a" stroke-width="4"><circle cx="-50" cy="-32" r="31"/><circle cx="50" cy="-32" r="31"/></g>
      <g stroke="#4a4650" stroke-width=".8">${[-50, 50].map((hub) => times(9, (index) => svg`<path d="M${hub} -32l${31 * Math.cos((index * Math.PI) / 9)} ${31 * Math.sin((index * Math.PI) / 9)}M${hub} -32l${-31 * Math.cos((index * Math.PI) / 9)} ${-31 * Math.sin((index * Math.PI) / 9)}"/>`))}</g>
      <path d="M-50 -32L-6 -32L34 -74L-22 -74Z M-6 -32L-26 -86M50 -32L32 -90L20 -96" fill="none" stroke="${colour}" stroke-width="4.6" stroke-linejoin="round" stroke-linecap="round"/><path d="M-40 -90H-14L-20 -83Z" fill="#221f2a"/><circle cx="-6" cy="-32" r="7" fill="#4a4650"/>`,
  )

/** Bunting: a string of small flags from one point to another, hanging in the middle. */
export function bunting(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  colours: readonly string[],
  count = 16,
  size = 30,
): string {
  const point = (t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)] as const
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2 + sag * 2]
  return svg`<path d="M${x1} ${y1}Q${mx} ${my} ${x2} ${y2}" fill="none" stroke="#3a3138" stroke-width="3"/>${times(
    count,
    (index) => {
      const [x, y] = point((index + 0.5) / count)
      return svg`<path d="M${x - size / 2} ${y}h${size}l${-size / 2} ${size * 1.25}z" fill="${colours[index % colours.length] ?? '#c8282d'}"/>`
    },
  )}`
}

/** Wires and poles of a village's power line, getting smaller along the way. */
export const pole = (x: number, y: number, height: number, colour: string): string =>
  svg`<path d="M${x} ${y}V${y - height}" stroke="${colour}" stroke-width="${height * 0.026}"/><path d="M${x - height * 0.1} ${y - height * 0.93}h${height * 0.2}M${x - height * 0.07} ${y - height * 0.85}h${height * 0.14}" stroke="${colour}" stroke-width="${height * 0.018}"/>`

/** A stool or chair of red plastic, as in every yard. */
export const stool = (art: Art, x: number, y: number, size: number, colour: string): string =>
  svg`<path d="M${x - size * 0.5} ${y - size}H${x + size * 0.5}L${x + size * 0.62} ${y}H${x + size * 0.44}L${x + size * 0.34} ${y - size * 0.6}H${x - size * 0.34}L${x - size * 0.44} ${y}H${x - size * 0.62}Z" fill="${art.across(lighter(colour, 0.2), colour, darker(colour, 0.35))}"/><ellipse cx="${x}" cy="${y - size}" rx="${size * 0.52}" ry="${size * 0.13}" fill="${lighter(colour, 0.28)}"/>`
