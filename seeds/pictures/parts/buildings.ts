import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { svg, times } from '../svg.ts'

interface House {
  /** Middle of the front at ground level, and the front's width. */
  x: number
  y: number
  width: number
  wall: string
  roof: string
  door?: string
  /** The colour behind the windows: warm when the lamps are lit. */
  window?: string
}

const share = (index: number, count: number) => (index + 0.5) / count

/** A small country house: hipped tile roof, a veranda on four posts, a door between two windows. */
export function house(art: Art, { x, y, width, wall, roof, door = '#5c7f8a', window = '#3c4a58' }: House): string {
  const [high, deep] = [width * 0.34, width * 0.27]
  const eave = y - high
  const [left, right] = [x - width / 2, x + width / 2]
  const ridgeY = eave - deep
  const tiles = times(7, (row) => {
    const t = (row + 1) / 8
    return svg`M${left - width * 0.06 + width * 0.2 * (1 - t)} ${ridgeY + deep * t}H${right + width * 0.06 - width * 0.2 * (1 - t)}`
  })
  const ribs = times(34, (index) => {
    const t = share(index, 34) - 0.5
    return svg`M${x + t * width * 0.72} ${ridgeY}L${x + t * width * 1.12} ${eave}`
  })
  const opening = (middle: number, wide: number, tall: number, base: number, fill: string) =>
    svg`<rect x="${middle - wide / 2 - width * 0.012}" y="${base - tall - width * 0.012}" width="${wide + width * 0.024}" height="${tall + width * 0.018}" fill="${lighter(wall, 0.5)}"/><rect x="${middle - wide / 2}" y="${base - tall}" width="${wide}" height="${tall}" fill="${fill}"/>`
  const pane = (middle: number) =>
    svg`${opening(middle, width * 0.15, width * 0.15, y - width * 0.1, art.down(window, lighter(window, 0.25)))}<path d="M${middle} ${y - width * 0.25}v${width * 0.15}M${middle - width * 0.075} ${y - width * 0.175}h${width * 0.15}" stroke="${lighter(wall, 0.5)}" stroke-width="${width * 0.009}"/>`
  const posts = [-0.46, -0.17, 0.17, 0.46].map(
    (side) =>
      svg`<rect x="${x + side * width - width * 0.013}" y="${eave}" width="${width * 0.026}" height="${high}" fill="${art.across(lighter(wall, 0.6), darker(wall, 0.18))}"/>`,
  )
  return svg`<rect x="${left}" y="${eave - 4}" width="${width}" height="${high + 4}" fill="${art.across(lighter(wall, 0.12), wall, darker(wall, 0.16))}"/>
    <rect x="${left}" y="${eave}" width="${width}" height="${width * 0.07}" fill="#20131b" fill-opacity=".3"/>
    ${pane(x - width * 0.31)}${pane(x + width * 0.31)}${opening(x, width * 0.17, width * 0.245, y, art.across(darker(door, 0.2), door))}<path d="M${x} ${y}v${-width * 0.245}" stroke="${darker(door, 0.5)}" stroke-width="${width * 0.006}"/>
    ${posts}<rect x="${left - width * 0.02}" y="${y - width * 0.02}" width="${width * 1.04}" height="${width * 0.035}" fill="${mix(wall, '#8b7f78', 0.6)}"/>
    <path d="M${left - width * 0.07} ${eave + width * 0.012}L${left + width * 0.13} ${ridgeY}H${right - width * 0.13}L${right + width * 0.07} ${eave + width * 0.012}Z" fill="${art.down(lighter(roof, 0.16), roof, darker(roof, 0.2))}"/>
    <path d="${tiles}" stroke="${darker(roof, 0.45)}" stroke-width="${width * 0.006}" stroke-opacity=".5"/><path d="${ribs}" stroke="${darker(roof, 0.4)}" stroke-width="${width * 0.004}" stroke-opacity=".5"/>
    <rect x="${left + width * 0.12}" y="${ridgeY - width * 0.014}" width="${width * 0.76}" height="${width * 0.024}" rx="${width * 0.01}" fill="${darker(roof, 0.32)}"/>`
}

/** A temple roof: a long tiled slope with upturned corners; (x, y) is the middle of its eaves. */
export function templeRoof(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  roof: string,
  ornament: string,
): string {
  const [half, top, lift] = [width / 2, width * 0.31, height * 0.36]
  const outline = svg`M${x - half} ${y - lift}Q${x - half * 0.82} ${y - height * 0.02} ${x - half * 0.55} ${y}H${x + half * 0.55}Q${x + half * 0.82} ${y - height * 0.02} ${x + half} ${y - lift}Q${x + half * 0.78} ${y - height * 0.34} ${x + top} ${y - height}H${x - top}Q${x - half * 0.78} ${y - height * 0.34} ${x - half} ${y - lift}Z`
  const ribs = times(40, (index) => {
    const t = share(index, 40) * 2 - 1
    return svg`M${x + t * top} ${y - height}Q${x + t * half * 0.72} ${y - height * 0.36} ${x + t * half * 0.98} ${y}`
  })
  const tip = (side: number) =>
    svg`<path d="M${x + side * half * 0.86} ${y - lift * 0.5}Q${x + side * half} ${y - lift * 0.7} ${x + side * half * 1.05} ${y - lift * 1.75}Q${x + side * half * 0.98} ${y - lift * 1.05} ${x + side * half * 0.84} ${y - lift * 0.84}Z" fill="${ornament}"/>`
  return svg`<path d="${outline}" fill="${art.down(lighter(roof, 0.2), roof, darker(roof, 0.35))}"/><g clip-path="${art.clip(svg`<path d="${outline}"/>`)}"><path d="${ribs}" fill="none" stroke="${darker(roof, 0.5)}" stroke-width="${width * 0.004}" stroke-opacity=".6"/></g>
    <path d="M${x - half} ${y - lift}Q${x - half * 0.82} ${y - height * 0.02} ${x - half * 0.55} ${y}H${x + half * 0.55}Q${x + half * 0.82} ${y - height * 0.02} ${x + half} ${y - lift}" fill="none" stroke="${ornament}" stroke-width="${height * 0.06}"/>
    ${tip(-1)}${tip(1)}<path d="M${x - top - height * 0.06} ${y - height * 1.14}Q${x - top} ${y - height * 0.98} ${x - top * 0.86} ${y - height}H${x + top * 0.86}Q${x + top} ${y - height * 0.98} ${x + top + height * 0.06} ${y - height * 1.14}L${x + top} ${y - height * 0.9}H${x - top}Z" fill="${ornament}"/>`
}

/** A plain wall of columns and dark doorways under a temple or community house roof. */
export function colonnade(
  art: Art,
  x: number,
  y: number,
  width: number,
  height: number,
  bays: number,
  wall: string,
  post: string,
  dark: string,
): string {
  const bay = width / bays
  return svg`<rect x="${x - width / 2}" y="${y - height}" width="${width}" height="${height}" fill="${art.down(darker(wall, 0.4), wall)}"/>${times(
    bays,
    (index) => {
      const left = x - width / 2 + index * bay
      return svg`<rect x="${left + bay * 0.22}" y="${y - height * 0.78}" width="${bay * 0.56}" height="${height * 0.78}" fill="${art.down(darker(dark, 0.4), dark)}"/><path d="M${left + bay * 0.5} ${y - height * 0.78}V${y}" stroke="${darker(dark, 0.5)}" stroke-width="${bay * 0.02}"/>`
    },
  )}${times(bays + 1, (index) => svg`<rect x="${x - width / 2 + index * bay - bay * 0.06}" y="${y - height}" width="${bay * 0.12}" height="${height}" fill="${art.across(lighter(post, 0.2), post, darker(post, 0.35))}"/>`)}`
}

/** A town's skyline: blocks of flats with lit and unlit windows, standing on `y`. */
export function skyline(
  art: Art,
  y: number,
  low: number,
  high: number,
  tone: string,
  lit: string,
  from = -40,
  to = 2440,
): string {
  const blocks: string[] = []
  for (let x = from; x < to;) {
    const [width, height] = [art.between(90, 210), art.between(low, high)]
    const fill = mix(tone, lit, art.random() * 0.16)
    const columns = Math.max(2, Math.round(width / 34))
    const windows = times(Math.floor(height / 44), (row) =>
      times(columns, (column) =>
        art.random() < 0.72
          ? svg`M${x + (width * (column + 0.3)) / columns} ${y - height + 24 + row * 44}h${(width / columns) * 0.42}v20h${(-width / columns) * 0.42}z`
          : '',
      ),
    )
    blocks.push(
      svg`<rect x="${x}" y="${y - height}" width="${width}" height="${height}" fill="${fill}"/><path d="${windows}" fill="${lit}" fill-opacity=".4"/>`,
    )
    x += width * art.between(0.86, 1.1)
  }
  return blocks.join('')
}
