import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { place, svg, times } from '../svg.ts'

interface Tree {
  x: number
  /** Where it stands. */
  y: number
  height: number
  leaf: string
  trunk?: string
  lean?: number
}

/** A coconut palm: a bent, ringed trunk and fronds whose leaflets hang. */
export function coconut(art: Art, { x, y, height, leaf, trunk = '#5b4636', lean = 0 }: Tree): string {
  const width = height * 0.034
  const [tipX, tipY] = [lean, -height]
  const stem = svg`<path d="M${-width} 0Q${-width * 0.2} ${-height * 0.5} ${tipX - width * 0.4} ${tipY}H${tipX + width * 0.4}Q${width * 1.1} ${-height * 0.5} ${width} 0Z" fill="${art.across(darker(trunk, 0.3), trunk, lighter(trunk, 0.3))}"/>`
  const angles = [170, 8, 192, -14, 148, 30, 212, -36, 124, 56, 100, 78, 236, -58]
  const fronds = angles.map((angle, index) =>
    frond(
      art,
      tipX,
      tipY,
      angle + art.between(-8, 8),
      height * art.between(0.34, 0.42),
      mix(darker(leaf, 0.35), lighter(leaf, 0.22), index / angles.length),
    ),
  )
  const nuts = times(
    4,
    () =>
      svg`<circle cx="${tipX + art.between(-0.03, 0.03) * height}" cy="${tipY + height * art.between(0.01, 0.04)}" r="${height * 0.017}" fill="${mix(trunk, '#c9a23a', 0.4)}"/>`,
  )
  return place({ x, y }, stem + fronds.slice(0, 8).join('') + nuts + fronds.slice(8).join(''))
}

/** One frond from (x, y) outward at `angle` degrees (0 right, 90 up), bending down under its weight. */
function frond(art: Art, x: number, y: number, angle: number, length: number, colour: string): string {
  const turn = (angle * Math.PI) / 180
  const [dx, dy] = [Math.cos(turn), -Math.sin(turn)]
  const spine = (t: number) =>
    [
      x + dx * length * t,
      y + dy * length * t * (1 - 0.2 * t) + length * 0.62 * t * t * (0.35 + 0.65 * Math.abs(dx)),
    ] as const
  const leaflets = times(19, (index) => {
    const t = 0.08 + (0.92 * index) / 18
    const [px, py] = spine(t)
    const reach = length * 0.3 * Math.sin(Math.PI * Math.min(1, 0.12 + t * 0.9)) ** 0.7
    const [ahead, side] = [0.55, 0.62]
    const drop = reach * 0.75
    return svg`M${px} ${py}q${dx * reach * ahead + dy * reach * side * 0.3} ${drop * 0.1 - dx * reach * 0.1} ${dx * reach * ahead * 0.9 - dy * reach * side * 0.5} ${drop + art.between(-4, 4)}
      M${px} ${py}q${dx * reach * ahead * 0.6} ${dy * reach * 0.5 - reach * 0.12} ${dx * reach * 0.85 + dy * reach * side * 0.5} ${dy * reach * 0.5 + drop * 0.42}`
  })
  const [mx, my] = spine(0.55)
  const [ex, ey] = spine(1)
  return svg`<g fill="none" stroke="${colour}" stroke-linecap="round"><path d="${leaflets}" stroke-width="${length * 0.024}"/><path d="M${x} ${y}Q${mx * 1.04 - x * 0.04} ${my - length * 0.06} ${ex} ${ey}" stroke-width="${length * 0.028}"/></g>`
}

/** A sugar palm (thốt nốt), the tree of An Giang: a straight trunk and a ball of fans. */
export function sugarPalm(art: Art, { x, y, height, leaf, trunk = '#4c3d35' }: Tree): string {
  const width = height * 0.028
  const crown = height * 0.17
  const stem = svg`<path d="M${-width * 1.3} 0L${-width * 0.7} ${-height}H${width * 0.7}L${width * 1.3} 0Z" fill="${art.across(darker(trunk, 0.35), trunk, lighter(trunk, 0.35))}"/>`
  const heart = svg`<circle cy="${-height}" r="${crown * 0.7}" fill="${darker(leaf, 0.5)}"/>`
  const fans = times(22, (index) => {
    const outer = index < 11
    const angle = (index * 360) / 11 + art.between(-9, 9) + (outer ? 0 : 16)
    const turn = (angle * Math.PI) / 180
    const reach = crown * (outer ? art.between(0.66, 0.86) : art.between(0.18, 0.4))
    const lit = 0.5 + 0.5 * Math.cos(turn - 2.2)
    const shade = mix(
      darker(leaf, 0.55),
      mix(leaf, '#c3cf6a', 0.5),
      (outer ? 0.1 : 0.24) + 0.55 * lit + art.between(-0.08, 0.08),
    )
    return fan(
      Math.cos(turn) * reach,
      -height - Math.sin(turn) * reach * 0.86,
      crown * art.between(0.55, 0.76),
      -angle,
      shade,
    )
  })
  return place({ x, y }, stem + heart + fans)
}

function fan(x: number, y: number, size: number, angle: number, colour: string): string {
  const blades = times(13, (index) => {
    const turn = ((angle - 108 + index * 18) * Math.PI) / 180
    const near = 0.11
    const [cx, cy] = [Math.cos(turn), Math.sin(turn)]
    return svg`M${x - cy * size * near} ${y + cx * size * near}L${x + cx * size} ${y + cy * size}L${x + cy * size * near} ${y - cx * size * near}Z`
  })
  return svg`<path d="${blades}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="${size * 0.14}" fill="${colour}"/>`
}

/** A banana plant: a few broad, torn leaves. */
export const banana = (art: Art, { x, y, height, leaf }: Tree): string =>
  place(
    { x, y },
    svg`<path d="M-${height * 0.045} 0L-${height * 0.03} -${height * 0.55}H${height * 0.03}L${height * 0.05} 0Z" fill="${art.across(darker(leaf, 0.35), lighter(leaf, 0.1))}"/>` +
      times(7, (index) => {
        const angle = [-82, 78, -52, 50, -24, 26, 2][index] ?? 0
        const long = height * art.between(0.5, 0.62)
        const wide = long * 0.17
        const shade = mix(darker(leaf, 0.3), lighter(leaf, 0.25), index / 6)
        const blade = svg`<path d="M0 0C${-wide} ${-long * 0.25} ${-wide * 1.2} ${-long * 0.75} 0 ${-long}C${wide * 1.2} ${-long * 0.75} ${wide} ${-long * 0.25} 0 0Z" fill="${art.across(darker(shade, 0.12), shade)}"/><path d="M0 0V${-long}" stroke="${lighter(shade, 0.4)}" stroke-width="${wide * 0.09}"/>`
        return place({ y: -height * 0.52, rotate: angle + art.between(-6, 6) }, blade)
      }),
  )

interface Crown {
  x: number
  y: number
  width: number
  height: number
  leaf: string
  light: string
  clumps?: number
}

/** A crown of leaves: dark clumps below, light ones towards the sun at the upper left. */
export function crown(art: Art, { x, y, width, height, leaf, light, clumps = 46 }: Crown): string {
  return times(clumps, (index) => {
    const layer = index / clumps
    const [turn, reach] = [art.random() * 2 * Math.PI, Math.sqrt(art.random())]
    const spread = 0.88 - layer * 0.32
    const cx = x + Math.cos(turn) * reach * width * 0.5 * spread - layer * width * 0.06
    const cy = y + Math.sin(turn) * reach * height * 0.5 * spread - layer * height * 0.13
    const fineness = layer < 0.25 ? 1.15 : Math.sqrt(46 / Math.max(30, clumps))
    const radius = height * art.between(0.14, 0.22) * (1 - layer * 0.45) * fineness
    return svg`<ellipse cx="${cx}" cy="${cy}" rx="${radius * 1.25}" ry="${radius}" fill="${mix(darker(leaf, 0.32), light, layer ** 1.3)}"/>`
  })
}

/** A broad tree: a forked trunk under one big crown. */
export function shadeTree(
  art: Art,
  { x, y, height, leaf, trunk = '#4a382e' }: Tree,
  width = 1.2,
  light = lighter(leaf, 0.35),
): string {
  const girth = height * 0.055
  const bark = art.across(darker(trunk, 0.35), trunk, lighter(trunk, 0.2))
  const branches = [-0.34, -0.12, 0.14, 0.36].map(
    (side) =>
      svg`<path d="M${x} ${y - height * 0.34}Q${x + side * height * 0.35} ${y - height * 0.5} ${x + side * height} ${y - height * 0.72}" stroke="${trunk}" stroke-width="${girth * (0.9 - Math.abs(side))}" fill="none" stroke-linecap="round"/>`,
  )
  return svg`<path d="M${x - girth * 1.9} ${y}Q${x - girth * 0.7} ${y - height * 0.1} ${x - girth * 0.6} ${y - height * 0.5}H${x + girth * 0.6}Q${x + girth * 0.7} ${y - height * 0.1} ${x + girth * 1.9} ${y}Z" fill="${bark}"/>${branches}${crown(art, { x, y: y - height * 0.72, width: height * width, height: height * 0.56, leaf, light, clumps: 120 })}`
}

/** Low shrubs in bloom on the ground at `y`, for hedges and beds. */
export function hedge(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  leaf: string,
  flowers: readonly [string, ...string[]],
): string {
  const mounds = Math.max(4, Math.round((width / height) * 2.4))
  const body = times(mounds * 3, (index) => {
    const layer = Math.floor(index / mounds)
    const t = ((index % mounds) + art.between(0.2, 0.8)) / mounds - 0.5
    const arch = Math.sqrt(Math.max(0.15, 1 - (2 * t) ** 2))
    const [ry, rx] = [height * art.between(0.24, 0.34) * (1 - layer * 0.16), height * art.between(0.3, 0.46)]
    const cy = y - height * arch * (0.16 + layer * 0.22) - ry * 0.2
    return svg`<ellipse cx="${x + t * width}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${mix(darker(leaf, 0.42), mix(leaf, '#b9cf63', 0.55), layer * 0.36 + art.between(0, 0.28))}"/>`
  })
  const blooms = times(Math.round(mounds * 2.6), () => {
    const t = art.between(-0.48, 0.48)
    const arch = Math.sqrt(Math.max(0.12, 1 - (2 * t) ** 2))
    const [cx, cy, radius] = [
      x + t * width,
      y - height * arch * art.between(0.1, 0.86),
      height * art.between(0.07, 0.115),
    ]
    const colour = art.pick(flowers)
    return svg`<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${darker(colour, 0.14)}"/><circle cx="${cx - radius * 0.15}" cy="${cy - radius * 0.2}" r="${radius * 0.7}" fill="${lighter(colour, 0.12)}"/>`
  })
  return svg`<ellipse cx="${x + width * 0.03}" cy="${y + height * 0.06}" rx="${width * 0.54}" ry="${height * 0.13}" fill="#1a2418" fill-opacity=".28"/>${body}${blooms}`
}
