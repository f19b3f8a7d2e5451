import type { Art } from '../art.ts'
import { darker, lighter } from '../colour.ts'
import { smooth, svg, times } from '../svg.ts'

/** Single grains strewn around (x, y). */
export const grains = (
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  size = 11,
): string =>
  times(count, () => {
    const [turn, reach] = [art.random() * 2 * Math.PI, Math.sqrt(art.random())]
    const [cx, cy] = [x + (Math.cos(turn) * reach * width) / 2, y + (Math.sin(turn) * reach * height) / 2]
    return svg`<ellipse cx="${cx}" cy="${cy}" rx="${size * art.between(0.8, 1.1)}" ry="${size * 0.36}" transform="rotate(${art.between(-90, 90)} ${cx} ${cy})" fill="${art.pick(['#fffaf0', '#f7ead0', '#eedcb8', '#fff4dd'])}"/>`
  })

/** Rice heaped up on a base line of `width` around x, `height` high. */
export function heap(art: Art, x: number, y: number, width: number, height: number, sag = height * 0.2): string {
  const shape = svg`M${x - width / 2} ${y}C${x - width * 0.3} ${y - height * 0.5} ${x - width * 0.16} ${y - height} ${x} ${y - height}S${x + width * 0.3} ${y - height * 0.5} ${x + width / 2} ${y}Q${x} ${y + sag * 2} ${x - width / 2} ${y}Z`
  const inside = art.clip(svg`<path d="${shape}"/>`)
  return svg`<path d="${shape}" fill="${art.along(
    [x - width / 2, y - height, x + width / 2, y],
    [
      [0, '#fffaf0'],
      [0.5, '#f3e3c3'],
      [1, '#b9996f'],
    ],
  )}"/><g clip-path="${inside}" fill-opacity=".8">${grains(art, x - width * 0.06, y - height * 0.4, width * 0.96, height * 1.5, Math.round((width * height) / 420), 10)}</g>`
}

/** An open sack with a rolled rim, rice showing; (x, y) is the middle of its foot. */
export function sack(art: Art, x: number, y: number, width: number, height: number, colour: string): string {
  const half = width / 2
  const side = (sign: number) =>
    [
      [x + sign * half * 0.78, y - height],
      [x + sign * half * 0.98, y - height * 0.62],
      [x + sign * half * 1.06, y - height * 0.26],
      [x + sign * half * 0.9, y],
    ] as const
  const shape = svg`M${x - half * 0.78} ${y - height}${smooth(side(-1))}Q${x} ${y + height * 0.05} ${x + half * 0.9} ${y}${smooth([...side(1)].reverse())}Z`
  const inside = art.clip(svg`<path d="${shape}"/>`)
  const weave = times(
    26,
    (index) => svg`M${x - width} ${y - height + (height * index) / 26}q${width} ${height * 0.05} ${width * 2} 0`,
  )
  const creases = times(7, () => {
    const from = x + art.between(-0.8, 0.8) * half
    return svg`M${from} ${y - height * 0.94}q${art.between(-40, 40)} ${height * 0.2} ${art.between(-30, 30)} ${height * art.between(0.24, 0.5)}`
  })
  return svg`<path d="${shape}" fill="${art.across(lighter(colour, 0.34), colour, darker(colour, 0.5))}"/>
    <g clip-path="${inside}" fill="none"><path d="${weave}" stroke="${darker(colour, 0.35)}" stroke-opacity=".28" stroke-width="4"/><path d="${creases}" stroke="${darker(colour, 0.55)}" stroke-opacity=".4" stroke-width="10" stroke-linecap="round"/></g>
    ${heap(art, x, y - height * 1.0, width * 0.72, height * 0.2, height * 0.03)}
    <path d="M${x - half * 0.84} ${y - height * 1.03}Q${x} ${y - height * 0.9} ${x + half * 0.84} ${y - height * 1.03}L${x + half * 0.88} ${y - height * 0.93}Q${x} ${y - height * 0.79} ${x - half * 0.88} ${y - height * 0.93}Z" fill="${art.across(lighter(colour, 0.55), lighter(colour, 0.2), darker(colour, 0.3))}"/>`
}
