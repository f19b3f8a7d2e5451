import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { smooth, svg, times } from '../svg.ts'

/** A range of hills across the sheet: crest around `y`, filled down to `bottom`. */
export function ridge(art: Art, y: number, height: number, bottom: number, fill: string, peaks = 7): string {
  const step = 2520 / (peaks * 2)
  const crest = Array.from({ length: peaks * 2 + 1 }, (_, index) => {
    const lift = index % 2 ? art.between(0.45, 1) : art.between(0, 0.35)
    return [-60 + index * step, y - height * lift] as const
  })
  return svg`<path d="M-60 ${bottom}V${crest[0]?.[1]}${smooth(crest)}V${bottom}Z" fill="${fill}"/>`
}

/** A far line of trees: uneven crowns standing on `y`. */
export function treeline(art: Art, y: number, height: number, fill: string, from = -40, to = 2440): string {
  const crowns: string[] = []
  for (let x = from; x < to; x += height * art.between(0.35, 0.7)) {
    const [rx, ry] = [height * art.between(0.4, 0.8), height * art.between(0.45, 1)]
    crowns.push(svg`<ellipse cx="${x}" cy="${y - ry * 0.5}" rx="${rx}" ry="${ry * 0.62}"/>`)
  }
  return svg`<g fill="${fill}">${crowns}<rect x="${from}" y="${y - height * 0.35}" width="${to - from}" height="${height * 0.4}"/></g>`
}

interface Field {
  top: number
  bottom: number
  far: string
  near: string
  /** Where the planted rows meet. */
  vanish: number
  /** Tufts in the front rows; none for a bare field. */
  tufts?: number
}

/** Rice land in perspective: a gradient, planted rows running to the horizon, tufts that grow towards the viewer. */
export function field(art: Art, { top, bottom, far, near, vanish, tufts = 20 }: Field): string {
  const depth = bottom - top
  const rows = times(34, (index) => {
    const x = vanish + (index - 16.5) * 330
    return svg`M${vanish + (index - 16.5) * 9} ${top}L${x} ${bottom}L${x + 74} ${bottom}Z`
  })
  return svg`<rect y="${top}" width="2400" height="${depth}" fill="${art.down(far, mix(far, near, 0.55), near)}"/>
    <path d="${rows}" fill="${lighter(near, 0.28)}" fill-opacity=".22"/>${tufts > 0 && tuftRows(art, { top, bottom, far, near, vanish, tufts })}`
}

function tuftRows(art: Art, { top, bottom, far, near, tufts = 20 }: Field): string {
  return times(tufts, (row) => {
    const nearness = ((row + 1) / tufts) ** 1.7
    const y = top + (bottom - top) * nearness
    const size = 9 + 46 * nearness
    const colour = mix(far, row % 2 ? lighter(near, 0.26) : darker(near, 0.3), 0.3 + 0.6 * nearness)
    const blades: string[] = []
    for (let x = -size; x < 2400 + size; x += size * art.between(0.9, 1.5))
      blades.push(tuft(art, x, y + art.between(-0.3, 0.3) * size, size))
    return svg`<g fill="${colour}" fill-opacity="${(0.35 + 0.5 * nearness).toFixed(2)}">${blades.map((blade) => svg`<path d="${blade}"/>`)}</g>`
  })
}

/** Four pointed blades; filled, because stroking thousands of lines takes ten times as long. */
const tuft = (art: Art, x: number, y: number, size: number): string =>
  times(4, (blade) => {
    const lean = (blade - 1.5) * 0.34 + art.between(-0.12, 0.12)
    const [height, half] = [size * art.between(0.7, 1.1), size * 0.06]
    return svg`M${x - half} ${y}q${lean * size * 0.3} ${-height * 0.7} ${lean * size + half} ${-height}q${-lean * size * 0.5} ${height * 0.4} ${half - lean * size} ${height}z`
  })

/** Ears of ripe rice bending in from the lower edge, close to the viewer. */
export const ears = (art: Art, y: number, count: number, stem: string, grain: string, from = -60, to = 2460): string =>
  times(count, (index) => {
    const x = from + ((to - from) * (index + art.between(0.1, 0.9))) / count
    const [height, bend] = [art.between(150, 330), art.between(-90, 130)]
    const [tipX, tipY] = [x + bend, y - height]
    const grains = times(11, (step) => {
      const t = step / 11
      const [gx, gy] = [tipX + bend * 0.62 * t, tipY + (t * t * 0.62 - 0.1 * Math.sin(t * 3)) * height * 0.5]
      return svg`<ellipse cx="${gx}" cy="${gy}" rx="5.2" ry="11" transform="rotate(${(bend > 0 ? -1 : 1) * (18 + 34 * t) + (step % 2 ? 26 : -26)} ${gx} ${gy})"/>`
    })
    return svg`<path d="M${x} ${y + 60}Q${x + bend * 0.1} ${y - height * 0.6} ${tipX} ${tipY}" fill="none" stroke="${stem}" stroke-width="5"/><g fill="${grain}">${grains}</g>`
  })

/** Grass along an edge: `line` gives the ground's height at x. */
export function grass(
  art: Art,
  from: number,
  to: number,
  line: (x: number) => number,
  size: number,
  colour: string,
): string {
  const blades: string[] = []
  for (let x = from; x < to; x += size * 0.42)
    blades.push(tuft(art, x, line(x) + size * 0.12, size * art.between(0.6, 1.15)))
  return svg`<path d="${blades}" fill="${colour}"/>`
}

interface Road {
  top: number
  bottom: number
  /** Middle of the road far away and near, and its width there. */
  far: readonly [number, number]
  near: readonly [number, number]
  colours: readonly string[]
  /** The lighter or darker lines across: joints of a concrete road. */
  joint?: string
  bend?: number
}

/** A road that comes towards the viewer, with the joints of its concrete slabs. */
export function road(art: Art, { top, bottom, far, near, colours, joint, bend = 0 }: Road): string {
  const edge = (t: number, side: number): readonly [number, number] => {
    const middle = far[0] + (near[0] - far[0]) * t + bend * Math.sin(Math.PI * Math.sqrt(t)) * (1 - t)
    return [middle + (side * (far[1] + (near[1] - far[1]) * t)) / 2, top + (bottom - top) * t]
  }
  const steps = Array.from({ length: 15 }, (_, index) => (index / 14) ** 1.6)
  const left = steps.map((t) => edge(t, -1))
  const right = steps.map((t) => edge(t, 1)).reverse()
  const joints = times(13, (index) => {
    const [a, b] = [edge(((index + 0.6) / 13) ** 2.4, -1), edge(((index + 0.6) / 13) ** 2.4, 1)]
    return svg`<path d="M${a[0]} ${a[1]}L${b[0]} ${b[1]}" stroke="${joint}" stroke-width="${1 + 6 * ((index + 1) / 13) ** 2}"/>`
  })
  return svg`<path d="M${left[0]?.[0]} ${left[0]?.[1]}${smooth(left)}L${right[0]?.[0]} ${right[0]?.[1]}${smooth(right)}Z" fill="${art.down(...colours)}"/>${joint !== undefined && joints}`
}
