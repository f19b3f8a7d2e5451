import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { svg, times } from '../svg.ts'

/** A round blossom of two rings of petals. */
export function blossom(art: Art, x: number, y: number, size: number, colour: string): string {
  const ring = (count: number, reach: number, radius: number, tone: string, turn: number) =>
    svg`<g fill="${tone}">${times(count, (index) => {
      const angle = turn + (index * 2 * Math.PI) / count
      return svg`<circle cx="${x + Math.cos(angle) * reach * size}" cy="${y + Math.sin(angle) * reach * size}" r="${radius * size}"/>`
    })}</g>`
  const turn = art.random() * 3
  return svg`${ring(8, 0.62, 0.4, darker(colour, 0.16), turn)}${ring(6, 0.32, 0.36, colour, turn + 0.4)}<circle cx="${x - size * 0.06}" cy="${y - size * 0.08}" r="${size * 0.24}" fill="${lighter(colour, 0.45)}"/>`
}

/** Flowers massed in an ellipse, with leaves looking out between them. */
export function mass(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  size: number,
  colours: readonly [string, ...string[]],
  leaf = '#35643c',
): string {
  const count = Math.round((width * height) / (size * size * 1.9))
  const leaves = times(Math.ceil(count * 0.9), () => {
    const angle = art.between(0, 360)
    const turn = (angle * Math.PI) / 180
    const [cx, cy] = [x + Math.cos(turn) * width * 0.47, y + Math.sin(turn) * height * 0.47]
    return svg`<ellipse cx="${cx}" cy="${cy}" rx="${size * 1.1}" ry="${size * 0.36}" transform="rotate(${angle + art.between(-25, 25)} ${cx} ${cy})" fill="${mix(leaf, '#a3c05a', art.random() * 0.5)}"/>`
  })
  const heads = Array.from({ length: count }, (_, index) => {
    const turn = index * 2.39996
    const reach = Math.sqrt((index + 0.5) / count) * 0.5
    return [x + Math.cos(turn) * reach * width, y + Math.sin(turn) * reach * height] as const
  }).sort((a, b) => a[1] - b[1])
  return (
    leaves + heads.map(([cx, cy]) => blossom(art, cx, cy, size * art.between(0.8, 1.15), art.pick(colours))).join('')
  )
}

/** A congratulation basket on a stand, as at every ceremony: flowers massed over a wicker foot and a ribbon. */
export const basket = (
  art: Art,
  x: number,
  y: number,
  height: number,
  colours: readonly [string, ...string[]],
  ribbon: string,
): string =>
  svg`<path d="M${x - height * 0.05} ${y - height * 0.5}L${x - height * 0.17} ${y}M${x + height * 0.05} ${y - height * 0.5}L${x + height * 0.17} ${y}" stroke="#8a6134" stroke-width="${height * 0.022}"/>
    <path d="M${x - height * 0.17} ${y - height * 0.46}H${x + height * 0.17}L${x + height * 0.1} ${y - height * 0.26}H${x - height * 0.1}Z" fill="${art.down('#b98a4c', '#6f4a25')}"/>
    ${mass(art, x, y - height * 0.66, height * 0.62, height * 0.54, height * 0.062, colours)}
    <path d="M${x} ${y - height * 0.44}l${-height * 0.13} ${-height * 0.04}l${height * 0.02} ${height * 0.1}zl${height * 0.13} ${-height * 0.04}l${-height * 0.02} ${height * 0.1}zl${-height * 0.06} ${height * 0.22}l${height * 0.05} ${-height * 0.02}l${height * 0.03} ${height * 0.03}z" fill="${ribbon}"/>`

/** A hand bouquet in wrapping paper, in figure units around its middle. */
export const bouquet = (
  art: Art,
  x: number,
  y: number,
  size: number,
  colours: readonly [string, ...string[]],
  paper = '#f6e6d8',
): string =>
  svg`<path d="M${x} ${y + size * 1.5}L${x - size * 1.05} ${y - size * 0.2}Q${x} ${y + size * 0.5} ${x + size * 1.05} ${y - size * 0.2}Z" fill="${paper}"/><path d="M${x} ${y + size * 1.5}L${x + size * 1.05} ${y - size * 0.2}Q${x + size * 0.4} ${y + size * 0.3} ${x} ${y + size * 0.2}Z" fill="${darker(paper, 0.16)}"/>
    ${times(9, (index) => {
      const turn = index * 2.4
      const reach = Math.sqrt(index / 9) * size
      return blossom(
        art,
        x + Math.cos(turn) * reach,
        y - size * 0.4 + Math.sin(turn) * reach * 0.62,
        size * 0.34,
        art.pick(colours),
      )
    })}`
