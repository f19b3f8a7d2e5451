import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { place, svg, times } from '../svg.ts'

const petal = (width: number, height: number): string =>
  svg`M0 0C${-width * 1.15} ${-height * 0.28} ${-width * 0.85} ${-height * 0.72} 0 ${-height}C${width * 0.85} ${-height * 0.72} ${width * 1.15} ${-height * 0.28} 0 0Z`

interface Lotus {
  x: number
  y: number
  size: number
  base: string
  tip: string
  /** A thin line round each petal: for emblems. */
  outline?: string
  /** 0 a bud, 1 fully open. */
  open?: number
}

/** A lotus from the side, standing on (x, y): back petals first, the middle one last. */
export function lotus(art: Art, { x, y, size, base, tip, outline, open = 1 }: Lotus): string {
  const stroke =
    outline === undefined ? '' : svg` stroke="${outline}" stroke-width="${size * 0.016}" stroke-linejoin="round"`
  const leaf = (angle: number, long: number, wide: number, shade: number) =>
    place(
      { rotate: angle * open },
      svg`<path d="${petal(size * wide, size * long)}" fill="${art.down(darker(tip, shade), mix(tip, base, 0.4), lighter(base, 0.3 - shade))}"${stroke}/>`,
    )
  const back = [-50, 50, -27, 27, 0].map((angle) => leaf(angle, 0.94, 0.24, 0.24))
  const outer = [-86, 86, -66, 66].map((angle) => leaf(angle, 0.86, 0.2, 0.1))
  const middle = [-44, 44, -21, 21].map((angle) => leaf(angle, 0.9, 0.23, 0.05))
  return place({ x, y }, svg`${back}${outer}${middle}${leaf(0, 0.84, 0.24, 0)}`)
}

/** A lotus standing on its stalk out of the water. */
export const growing = (art: Art, flower: Lotus & { stalk: number; stem: string }): string =>
  svg`<path d="M${flower.x} ${flower.y}q${flower.size * 0.12} ${flower.stalk * 0.5} 0 ${flower.stalk}" stroke="${flower.stem}" stroke-width="${flower.size * 0.07}" fill="none"/>${lotus(art, flower)}`

/** A five-pointed star around (x, y). */
export const star = (x: number, y: number, radius: number, fill: string): string =>
  svg`<path d="M${Array.from({ length: 10 }, (_, index) => {
    const [turn, reach] = [(index * Math.PI) / 5 - Math.PI / 2, index % 2 ? radius * 0.382 : radius]
    return svg`${x + Math.cos(turn) * reach} ${y + Math.sin(turn) * reach}`
  }).join('L')}Z" fill="${fill}"/>`

/** The rings of a bronze drum around (0, 0), as ornament: dots, teeth, linked circles, hatching. */
export function drumRings(radius: number, colour: string, opacity = 1): string {
  const around = (count: number, draw: (index: number) => string) =>
    times(count, (index) => svg`<g transform="rotate(${(index * 360) / count})">${draw(index)}</g>`)
  const ring = (share: number, width: number) =>
    svg`<circle r="${radius * share}" fill="none" stroke-width="${width}"/>`
  return svg`<g stroke="${colour}" fill="${colour}" stroke-width="0" opacity="${opacity.toFixed(2)}">
    ${ring(1, 5)}${ring(0.965, 2.5)}${ring(0.9, 2.5)}${ring(0.845, 2.5)}${ring(0.7, 2.5)}${ring(0.665, 4)}
    ${around(96, () => svg`<path d="M0 ${-radius * 0.957}l${radius * 0.014} ${radius * 0.048}h${-radius * 0.028}z"/>`)}
    ${around(120, () => svg`<circle cy="${-radius * 0.873}" r="${radius * 0.009}"/>`)}
    ${around(30, () => svg`<g fill="none" stroke-width="3"><circle cy="${-radius * 0.773}" r="${radius * 0.052}"/><circle cy="${-radius * 0.773}" r="${radius * 0.024}"/><path d="M${radius * 0.03} ${-radius * 0.815}L${radius * 0.132} ${-radius * 0.712}"/></g>`)}
    ${around(144, () => svg`<path d="M0 ${-radius * 0.696}V${-radius * 0.672}" stroke-width="2.5"/>`)}</g>`
}
