import type { Art } from '../art.ts'
import { darker, lighter } from '../colour.ts'
import { svg, times } from '../svg.ts'
import { lotus, star } from './lotus.ts'

interface Cloth {
  x: number
  y: number
  width: number
  height: number
  colour: string
  /** Width of one fold. */
  fold?: number
}

/** A hanging curtain: folds of light and shadow, darker towards the top. */
export function curtain(art: Art, { x, y, width, height, colour, fold = 92 }: Cloth): string {
  const folds = art.along(
    [x, 0, x + fold, fold * 0.04],
    [
      [0, darker(colour, 0.62)],
      [0.3, darker(colour, 0.18)],
      [0.52, lighter(colour, 0.16)],
      [0.66, colour],
      [1, darker(colour, 0.62)],
    ],
    true,
  )
  const shade = art.along(
    [0, y, 0, y + height],
    [
      [0, '#12060c', 0.62],
      [0.4, '#12060c', 0],
      [1, '#12060c', 0.34],
    ],
  )
  const hem = Array.from(
    { length: Math.ceil(width / fold) },
    (_, index) =>
      svg`Q${x + (index + 0.5) * fold} ${y + height + fold * 0.24} ${Math.min(x + width, x + (index + 1) * fold)} ${y + height}`,
  )
  const shape = svg`M${x} ${y}V${y + height}${hem}V${y}Z`
  return svg`<path d="${shape}" fill="${folds}"/><path d="${shape}" fill="${shade}"/>`
}

/** A valance of swags along the top of a stage, with a gold fringe. */
export function valance(art: Art, y: number, drop: number, count: number, colour: string, fringe: string): string {
  const width = 2400 / count
  return times(count, (index) => {
    const [left, right, middle] = [index * width, (index + 1) * width, (index + 0.5) * width]
    const fill = art.down(darker(colour, 0.55), colour, lighter(colour, 0.14), darker(colour, 0.3))
    const shape = svg`M${left} 0H${right}V${y}Q${middle} ${y + drop * 2} ${left} ${y}Z`
    const creases = times(
      4,
      (line) =>
        svg`<path d="M${left + 14} ${y * (0.24 + line * 0.2)}Q${middle} ${y * (0.24 + line * 0.2) + drop * (0.7 + line * 0.3)} ${right - 14} ${y * (0.24 + line * 0.2)}" stroke="${darker(colour, 0.6)}" stroke-width="7" stroke-opacity=".38" fill="none"/>`,
    )
    const threads = times(34, (line) => {
      const t = (line + 0.5) / 34
      return svg`M${left + width * t} ${y + drop * 4 * t * (1 - t)}v${drop * 0.3}`
    })
    return svg`<path d="${shape}" fill="${fill}"/>${creases}<path d="M${left} ${y}Q${middle} ${y + drop * 2} ${right} ${y}" stroke="${fringe}" stroke-width="11" fill="none"/><path d="${threads}" stroke="${fringe}" stroke-width="5.5"/>`
  })
}

/** A board floor in perspective, shining where the light falls. */
export function floor(art: Art, top: number, bottom: number, far: string, near: string, vanish = 1200): string {
  const boards = times(
    29,
    (index) => svg`M${vanish + (index - 14) * 76} ${top}L${vanish + (index - 14) * 250} ${bottom}`,
  )
  return svg`<rect y="${top}" width="2400" height="${bottom - top + 2}" fill="${art.down(far, near)}"/><path d="${boards}" stroke="${darker(near, 0.5)}" stroke-width="3" stroke-opacity=".5"/>`
}

/** A cone of stage light from a lamp above down to the floor. */
export function spotlight(
  art: Art,
  x: number,
  toX: number,
  toY: number,
  width: number,
  colour: string,
  opacity = 0.34,
): string {
  const beam = art.along(
    [x, 0, toX, toY],
    [
      [0, colour, opacity],
      [0.7, colour, opacity * 0.35],
      [1, colour, 0],
    ],
  )
  const pool = art.round([
    [0, colour, 0.5],
    [1, colour, 0],
  ])
  return svg`<path d="M${x - 16} -20H${x + 16}L${toX + width / 2} ${toY}H${toX - width / 2}Z" fill="${beam}"/><ellipse cx="${toX}" cy="${toY}" rx="${width * 0.62}" ry="${width * 0.13}" fill="${pool}"/>`
}

/** The national flag as cloth on a pole's right, two to three, with a ripple; (x, y) is its upper left corner. */
export function flag(art: Art, x: number, y: number, height: number): string {
  const width = height * 1.5
  const sway = height * 0.09
  const edge = (line: number, back: boolean) =>
    back
      ? svg`C${x + width * 0.66} ${line + sway} ${x + width * 0.33} ${line - sway} ${x} ${line}`
      : svg`C${x + width * 0.33} ${line - sway} ${x + width * 0.66} ${line + sway} ${x + width} ${line}`
  const shade = art.across('#7d0f16', '#da2a2a', '#b51b22', '#e0322f', '#a5161e')
  return svg`<path d="M${x} ${y}${edge(y, false)}V${y + height}${edge(y + height, true)}Z" fill="${shade}"/>${star(x + width / 2, y + height / 2, height * 0.3, '#ffd92e')}`
}

/** A pole with the flag flying from its top. */
export const flagpole = (art: Art, x: number, y: number, height: number, cloth: number): string =>
  svg`<path d="M${x} ${y}V${y - height}" stroke="#6f6a68" stroke-width="${cloth * 0.07}" stroke-linecap="round"/><circle cx="${x}" cy="${y - height}" r="${cloth * 0.07}" fill="#f2c443"/>${flag(art, x, y - height + cloth * 0.08, cloth)}`

/** The stage's emblem: a disc of light with rays and a lotus, no text. */
export function emblem(
  art: Art,
  x: number,
  y: number,
  radius: number,
  disc: readonly [string, string],
  gold: string,
): string {
  const spokes = times(
    48,
    (index) =>
      svg`<path d="M${x} ${y - radius * 1.1}l${radius * 0.018} ${-radius * (index % 2 ? 0.16 : 0.3)}h${-radius * 0.036}z" transform="rotate(${index * 7.5} ${x} ${y})"/>`,
  )
  return svg`<circle cx="${x}" cy="${y}" r="${radius * 2.4}" fill="${art.round([
    [0, gold, 0.55],
    [0.5, gold, 0.16],
    [1, gold, 0],
  ])}"/>
    <g fill="${gold}">${spokes}</g><circle cx="${x}" cy="${y}" r="${radius}" fill="${art.round([
      [0, disc[0]],
      [1, disc[1]],
    ])}"/>
    <circle cx="${x}" cy="${y}" r="${radius * 0.93}" fill="none" stroke="${gold}" stroke-width="${radius * 0.03}"/><circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${gold}" stroke-width="${radius * 0.055}"/>
    ${lotus(art, { x, y: y + radius * 0.42, size: radius * 0.86, base: '#fff1c9', tip: gold, outline: darker(gold, 0.4) })}`
}
