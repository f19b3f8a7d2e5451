import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { place, svg, times } from '../svg.ts'

/** A wall over the whole sheet, brighter where the light comes from (a share of the width). */
export const wall = (art: Art, light: string, dark: string, from = 0.3): string =>
  svg`<rect width="2400" height="1600" fill="${art.round(
    [
      [0, light],
      [1, dark],
    ],
    from,
    0.34,
    0.85,
  )}"/>`

/** Sunlight through a window, thrown slantwise on a wall: `columns` × `rows` panes and the soft shadow of leaves. */
export function windowLight(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  opacity = 0.55,
  columns = 3,
  rows = 3,
): string {
  const panes = times(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const [left, top] = [(column * width) / columns, (row * height) / rows]
    return svg`M${left + 12} ${top + 12}h${width / columns - 24}v${height / rows - 24}h${24 - width / columns}z`
  })
  const leaves = times(16, () => {
    const [cx, cy] = [width * art.between(0.45, 1), height * art.between(0, 0.8)]
    return svg`<ellipse cx="${cx}" cy="${cy}" rx="${art.between(40, 90)}" ry="${art.between(10, 20)}" transform="rotate(${art.between(10, 70)} ${cx} ${cy})"/>`
  })
  const fill = art.along(
    [0, 0, width, height],
    [
      [0, colour, opacity],
      [1, colour, opacity * 0.35],
    ],
  )
  const inside = art.clip(svg`<path d="${panes}"/>`)
  return svg`<g transform="translate(${x} ${y}) skewY(13) skewX(-11)"><path d="${panes}" fill="${fill}"/><g clip-path="${inside}" fill="#4a2b20" fill-opacity=".14">${leaves}</g></g>`
}

/** A table seen from a little above: boards, a lit front edge, darkness below. */
export function table(art: Art, top: number, bottom: number, colour: string): string {
  const depth = bottom - top
  const boards = times(4, (index) => svg`M0 ${top + depth * ((index + 1) / 5) ** 1.3}H2400`)
  const veins = times(60, () => {
    const [x, y] = [art.between(-200, 2300), top + depth * art.random()]
    return svg`M${x} ${y}q${art.between(60, 160)} ${art.between(-5, 5)} ${art.between(180, 420)} 0`
  })
  return svg`<rect y="${top}" width="2400" height="${depth}" fill="${art.along(
    [300, top, 2100, bottom],
    [
      [0, lighter(colour, 0.42)],
      [0.45, colour],
      [1, darker(colour, 0.4)],
    ],
  )}"/>
    <path d="${veins}" stroke="${darker(colour, 0.5)}" stroke-opacity=".22" stroke-width="3" fill="none"/><path d="${boards}" stroke="${darker(colour, 0.6)}" stroke-opacity=".45" stroke-width="4"/>
    <rect y="${bottom}" width="2400" height="26" fill="${lighter(colour, 0.35)}"/><rect y="${bottom + 26}" width="2400" height="${1600 - bottom}" fill="${art.down(darker(colour, 0.35), darker(colour, 0.75))}"/>`
}

/** The shadow of a thing on a table or the ground, falling to the right. */
export const shadow = (art: Art, x: number, y: number, rx: number, ry: number, opacity = 0.5): string =>
  svg`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${art.round([
    [0, '#150d18', opacity],
    [0.6, '#150d18', opacity * 0.6],
    [1, '#150d18', 0],
  ])}"/>`

/** A potted plant with long arching leaves; (x, y) is the foot of its pot. */
export function pottedPlant(art: Art, x: number, y: number, height: number, leaf: string, pot: string): string {
  const [wide, deep] = [height * 0.13, height * 0.26]
  const leaves = times(15, (index) => {
    const angle = -74 + (index * 148) / 14 + art.between(-8, 8)
    const long = height * art.between(0.48, 0.72)
    const shade = mix(darker(leaf, 0.38), lighter(leaf, 0.22), art.random())
    const bend = Math.sign(angle) * long * 0.2
    return place(
      { x, y: y - deep, rotate: angle * 0.72 },
      svg`<path d="M0 0Q${-long * 0.12} ${-long * 0.6} ${bend} ${-long}Q${long * 0.14} ${-long * 0.5} 0 0Z" fill="${shade}"/>`,
    )
  })
  return svg`${shadow(art, x + wide * 0.6, y, wide * 1.7, wide * 0.3)}${leaves}<path d="M${x - wide} ${y - deep}H${x + wide}L${x + wide * 0.72} ${y}H${x - wide * 0.72}Z" fill="${art.across(lighter(pot, 0.25), pot, darker(pot, 0.45))}"/><rect x="${x - wide * 1.1}" y="${y - deep - height * 0.03}" width="${wide * 2.2}" height="${height * 0.05}" rx="4" fill="${art.across(lighter(pot, 0.35), pot, darker(pot, 0.4))}"/>`
}

/** A window in a wall with the sky behind it: frame, bars, panes. */
export function window(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  sky: readonly string[],
  frame: string,
  columns = 2,
): string {
  const bars = times(columns - 1, (index) => svg`M${x + (width * (index + 1)) / columns} ${y}v${height}`)
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${art.down(...sky)}"/><path d="${bars}M${x} ${y + height * 0.32}h${width}" stroke="${frame}" stroke-width="${width * 0.035}"/>
    <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${frame}" stroke-width="${width * 0.06}"/><rect x="${x - width * 0.08}" y="${y + height}" width="${width * 1.16}" height="${width * 0.06}" fill="${darker(frame, 0.15)}"/>`
}
