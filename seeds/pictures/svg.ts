/** SVG text with every number rounded to a tenth of a unit and every list joined: keeps the drawings short to read. */
export function svg(strings: TemplateStringsArray, ...values: readonly Piece[]): string {
  return strings.reduce((text, part, index) => text + (index ? show(values[index - 1]) : '') + part, '')
}

export type Piece = string | number | false | undefined | readonly Piece[]

function show(value: Piece): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'number') return String(Math.round(value * 10) / 10)
  return typeof value === 'string' ? value : value.map(show).join('')
}

/** `count` pieces, drawn one after the other. */
export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

interface Placement {
  x?: number
  y?: number
  scale?: number
  rotate?: number
  flip?: boolean
}

/** A drawing around (0, 0), set down elsewhere. */
export const place = ({ x = 0, y = 0, scale = 1, rotate = 0, flip = false }: Placement, drawing: string) =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${rotate.toFixed(1)}) scale(${(flip ? -scale : scale).toFixed(3)} ${scale.toFixed(3)})">${drawing}</g>`

/** Points as a smooth path through all of them (Catmull-Rom turned into Béziers), without the leading M. */
export function smooth(points: readonly (readonly [number, number])[]): string {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  return points
    .slice(1)
    .map((to, index) => {
      const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
      return svg`C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} ${to[0] - (after[0] - from[0]) / 6} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`
    })
    .join('')
}
