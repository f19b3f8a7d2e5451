import type { Art } from '../art.ts'
import { place, svg, times } from '../svg.ts'

interface Water {
  top: number
  bottom: number
  colours: readonly string[]
  /** The colour of its broken lights. */
  shine: string
  /** Where the sun's path lies on it. */
  sunX?: number
  shade?: string
}

/** Still water: the sky's colours upside down, dark and light ripples that widen towards the viewer, the sun's path. */
export function water(art: Art, { top, bottom, colours, shine, sunX, shade = '#0d2c3c' }: Water): string {
  const depth = bottom - top
  const ripple = (x: number, nearness: number, colour: string, opacity: number, reach: number) => {
    const [width, height, y] = [(40 + 300 * nearness) * reach, 2 + 9 * nearness, top + depth * nearness]
    return svg`<path d="M${x - width} ${y}Q${x} ${y - height} ${x + width} ${y}Q${x} ${y + height} ${x - width} ${y}Z" fill="${colour}" fill-opacity="${opacity.toFixed(2)}"/>`
  }
  const bands = times(90, (index) => {
    const nearness = ((index + art.random()) / 90) ** 1.6
    const x = art.between(-100, 2500)
    return ripple(
      x,
      nearness,
      index % 3 ? shine : shade,
      art.between(0.07, index % 3 ? 0.26 : 0.16),
      art.between(0.5, 1.5),
    )
  })
  const path = times(46, (index) => {
    const nearness = ((index + 0.5) / 46) ** 1.5
    const sway = (20 + 190 * nearness) * art.between(-1, 1)
    return ripple((sunX ?? 0) + sway, nearness, shine, art.between(0.35, 0.85), art.between(0.16, 0.5))
  })
  return svg`<rect y="${top}" width="2400" height="${depth + 2}" fill="${art.down(...colours)}"/>${bands}${sunX !== undefined && path}`
}

/** A shape's likeness in the water: upside down from `line`, dimmed. */
export const mirrored = (drawing: string, line: number, opacity = 0.35, squash = 0.8): string =>
  svg`<g transform="translate(0 ${line * (1 + squash)}) scale(1 ${-squash})" opacity="${opacity.toFixed(2)}">${drawing}</g>`

/** A sampan seen from the side, its keel at (x, y). */
export const sampan = (art: Art, x: number, y: number, width: number, colour: string, light: string): string =>
  place(
    { x, y, scale: width / 200 },
    svg`<ellipse cx="0" cy="9" rx="104" ry="7" fill="#0b2230" fill-opacity=".35"/>
      <path d="M-106 -26Q-60 -8 0 -8T106 -28Q84 10 44 12H-46Q-88 8 -106 -26Z" fill="${art.down(light, colour)}"/>
      <path d="M-106 -26Q-60 -8 0 -8T106 -28L103 -22Q50 -3 0 -3T-103 -20Z" fill="${light}"/>`,
  )

/** Water hyacinth: a raft of round leaves with a few lilac flowers. */
export const hyacinth = (art: Art, x: number, y: number, width: number, leaf: string, light: string): string =>
  times(Math.round(width / 13), () => {
    const [dx, dy] = [art.between(-0.5, 0.5) * width, art.between(-0.07, 0.07) * width]
    const size = art.between(9, 20)
    const flower =
      art.random() < 0.14 &&
      svg`<circle cx="${x + dx}" cy="${y + dy - size * 1.5}" r="7" fill="#b79be0"/><circle cx="${x + dx + 4}" cy="${y + dy - size * 1.9}" r="5" fill="#d9c6f2"/>`
    return svg`<ellipse cx="${x + dx}" cy="${y + dy - size * 0.5}" rx="${size}" ry="${size * 0.66}" fill="${art.random() < 0.4 ? light : leaf}"/>${flower}`
  })

/** Lotus leaves and buds on a pond, growing towards the viewer. */
export function lotusPond(art: Art, top: number, bottom: number, count: number, leaf: string, light: string): string {
  return times(count, (index) => {
    const nearness = ((index + 0.5) / count) ** 1.4
    const [x, y, size] = [art.between(-60, 2460), top + (bottom - top) * nearness, 16 + 104 * nearness]
    const raised = art.random() < 0.35 ? size * 0.7 : 0
    const stalk = raised > 0 && svg`<path d="M${x} ${y}V${y - raised}" stroke="${leaf}" stroke-width="${size * 0.07}"/>`
    return svg`${stalk}<ellipse cx="${x}" cy="${y - raised}" rx="${size}" ry="${size * 0.34}" fill="${art.along(
      [x - size, y, x + size, y],
      [
        [0, light],
        [1, leaf],
      ],
    )}"/>
      <path d="M${x} ${y - raised}l${-size * 0.7} ${-size * 0.14}M${x} ${y - raised}l${size * 0.74} ${-size * 0.1}M${x} ${y - raised}l${size * 0.2} ${size * 0.3}M${x} ${y - raised}l${-size * 0.4} ${size * 0.25}" stroke="${light}" stroke-width="${size * 0.025}" stroke-opacity=".6"/>`
  })
}
