import type { Art } from '../art.ts'
import { darker, lighter, paint } from '../colour.ts'
import { place, svg, times } from '../svg.ts'
import { poses, type Limb, type Pose } from './poses.ts'

type Dress = 'shirt' | 'aoDai' | 'uniform' | 'baBa' | 'robe' | 'vest'
type View = 'back' | 'front' | 'side'
type Hat = 'none' | 'leaf' | 'helmet' | 'cap' | 'bun' | 'long' | 'shaven'

export interface Person {
  x: number
  y: number
  height: number
  pose?: keyof typeof poses
  dress?: Dress
  hat?: Hat
  /** Which side we see; no view has a face. */
  view?: View
  top?: string
  bottom?: string
  skin?: string
  hair?: string
  flip?: boolean
  /** The light along one edge: its colour, and to which side it falls (in figure units). */
  rim?: { colour: string; dx: number }
  /** A larger head for a child. */
  child?: boolean
  scarf?: string
  /** Whatever is held, drawn in figure units. */
  extra?: string
}

/** One small figure without features, as seen from behind or against the light. */
export function person(art: Art, { x, y, height, flip = false, rim, ...look }: Person): string {
  const body = figure(art, look)
  const edge =
    rim &&
    svg`<g transform="translate(${rim.dx} -0.7)">${figure(art, { ...look, top: rim.colour, bottom: rim.colour, skin: rim.colour, hair: rim.colour, extra: '' }, true)}</g>`
  const shadow = svg`<ellipse cx="3" cy="0.6" rx="14" ry="2.4" fill="#0c0a18" fill-opacity=".34"/>`
  return place({ x, y, scale: height / 100, flip }, svg`${shadow}${edge}${body}`)
}

type Look = Omit<Person, 'x' | 'y' | 'height' | 'flip' | 'rim'>

function figure(
  art: Art,
  {
    pose = 'stand',
    dress = 'shirt',
    hat = 'none',
    view = 'back',
    top = '#e8e2d6',
    bottom = '#2a2c3e',
    skin = paint.skin,
    hair = '#1d1922',
    child = false,
    scarf,
    extra = '',
  }: Look,
  flat = false,
): string {
  const { arms, legs, lean = 0 }: Pose = poses[pose]
  const cloth = flat ? top : art.across(darker(top, 0.28), top, lighter(top, 0.1))
  const long = dress === 'aoDai' || dress === 'robe'
  const limb = ([jx, jy, ex, ey]: Limb, fromX: number, fromY: number, width: number, colour: string) =>
    svg`<path d="M${fromX} ${fromY}L${jx} ${jy}L${ex} ${ey}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  const feet = legs.map(
    ([, , fx, fy]) => svg`<ellipse cx="${fx}" cy="${fy + 0.4}" rx="4.3" ry="2.3" fill="${flat ? bottom : '#17141d'}"/>`,
  )
  const lower = legs.map((leg, side) => limb(leg, side ? 4 : -4, -49, dress === 'baBa' || long ? 8.4 : 7.2, bottom))
  const hands = arms.map(([, , hx, hy]) => svg`<circle cx="${hx}" cy="${hy}" r="2.3" fill="${skin}"/>`)
  const sleeves = arms.map((arm, side) => {
    const [jx, jy, ex, ey] = arm
    const wrist: Limb = [jx, jy, jx + (ex - jx) * 0.86, jy + (ey - jy) * 0.86]
    return limb(wrist, side ? 8 : -8, -80, dress === 'robe' ? 7.4 : 5.4, flat ? top : darker(top, side ? 0.06 : 0.24))
  })
  const torso = svg`<path d="M-10.4 -79Q-10 -83.4 -3.6 -84.6H3.6Q10 -83.4 10.4 -79L8.2 -63L${hems[dress]}L-8.2 -63Z" fill="${cloth}" stroke="${cloth}" stroke-width="1.4" stroke-linejoin="round"/>`
  const collar =
    scarf !== undefined &&
    svg`<path d="M-7.5 -83.5Q0 -86.5 7.5 -83.5L0.6 -69.5Q0 -68.8 -0.6 -69.5Z" fill="${scarf}" stroke="${scarf}" stroke-width="1.4" stroke-linejoin="round"/>`
  const belt =
    dress === 'uniform' && !flat && svg`<path d="M-8 -60.5H8" stroke="${darker(top, 0.55)}" stroke-width="2.4"/>`
  const stripes =
    dress === 'vest' && !flat && svg`<path d="M-7.5 -66H7.5M-7.6 -57H7.6" stroke="#fff2c0" stroke-width="1.8"/>`
  const size = child ? 1.28 : 1
  const neck = svg`<rect x="-2.6" y="-88" width="5.2" height="6" fill="${skin}"/>`
  const behind =
    hat === 'long' &&
    view !== 'back' &&
    place(
      { y: -85.5, scale: size },
      svg`<path d="M-6 -9Q-7.8 2 -6.8 11Q0 13 ${view === 'side' ? '-1 2' : '6.8 11Q7.8 2 6 -9'}Z" fill="${hair}"/>`,
    )
  const front =
    view === 'front' &&
    !flat &&
    !long &&
    svg`<path d="M-3.2 -85L0 -80.6L3.2 -85Z" fill="${skin}"/><path d="M0 -80.6V-47" stroke="${darker(top, 0.3)}" stroke-width=".7"/>`
  const topHalf = svg`${behind}${neck}${torso}${front}${collar}${belt}${stripes}${sleeves}${hands}${place({ y: -85.5, scale: size }, head(art, { hat, view, skin, hair, flat }))}${extra}`
  return svg`${lower}${feet}<g transform="rotate(${lean} 0 -50)">${topHalf}</g>`
}

/** The outline from the right waist down and back up the left side. */
const hems: Record<Dress, string> = {
  shirt: '8.8 -46H-8.8',
  vest: '8.6 -48H-8.6',
  uniform: '9.4 -45H-9.4',
  baBa: '10 -42Q0 -40 -10 -42',
  aoDai: '10.6 -40L12 -10Q6 -7.5 1.4 -8L0.4 -44L-1.4 -8Q-7 -7.5 -12 -10L-10.6 -40',
  robe: '11 -40L13 -5Q0 -2.5 -13 -5L-11 -40',
}

/** A head with its neck at (0, 0) and no features: hair or a hat over all of it, or (facing us, sideways) a plain oval under the hair. */
function head(
  art: Art,
  { hat, view, skin, hair, flat }: { hat: Hat; view: View; skin: string; hair: string; flat: boolean },
): string {
  const skull = svg`<ellipse cx="${view === 'side' ? 0.9 : 0}" cy="-7.6" rx="5.6" ry="7.1" fill="${flat ? skin : art.across(darker(skin, 0.16), skin)}"/>`
  const locks = svg`<path d="${hairlines[view]}" fill="${hair}"/>`
  const straw = flat ? hair : art.across('#a97c3c', '#e9cd8b', '#fbeec2')
  const cloth = flat ? hair : '#5d6b3e'
  const bare = svg`${skull}${locks}`
  switch (hat) {
    case 'shaven':
      return skull
    case 'leaf':
      return svg`${bare}<path d="M-15.5 -7.4L-0.6 -21.5Q0 -22 0.6 -21.5L15.5 -7.4Q0 -2.6 -15.5 -7.4Z" fill="${straw}"/>`
    case 'helmet':
      return svg`${bare}<path d="M-7.4 -9.6C-7.4 -19.6 7.4 -19.6 7.4 -9.6Z" fill="${cloth}"/><ellipse cy="-9.4" rx="10" ry="2.5" fill="${flat ? hair : '#4b5732'}"/>`
    case 'cap':
      return svg`${bare}<path d="M-8 -13.6Q0 -19.4 8 -13.6L6 -9.6H-6Z" fill="${cloth}"/><path d="M-6 -10.6H6V-9H-6Z" fill="${flat ? hair : paint.crimson}"/>`
    case 'bun':
      return svg`${bare}<circle cx="${view === 'side' ? -6 : 0}" cy="${view === 'back' ? -4.4 : view === 'side' ? -7 : -16}" r="3.2" fill="${flat ? hair : lighter(hair, 0.1)}"/>`
    case 'long':
      return svg`${bare}${view === 'back' && svg`<path d="M-5.9 -8Q-7 4 -4.6 10Q0 12.4 4.6 10Q7 4 5.9 -8Z" fill="${hair}"/>`}`
    case 'none':
      return bare
  }
}

const hairlines: Record<View, string> = {
  back: 'M-5.9 -7.6C-6.6 -17 6.6 -17 5.9 -7.6Q5.6 -3.4 3.8 -2.2Q0 -0.6 -3.8 -2.2Q-5.6 -3.4 -5.9 -7.6Z',
  front: 'M-6 -6.6C-7.2 -17.8 7.2 -17.8 6 -6.6Q5.6 -10.6 2.6 -11.6Q-2.6 -10.8 -4.8 -11.4Q-5.8 -9.6 -6 -6.6Z',
  side: 'M-1.4 -2.2Q-6 -3 -6 -8.4C-5.6 -17.4 6.2 -17 6.4 -10.6Q3.6 -11.6 2 -10.6Q1.6 -7 -1.4 -2.2Z',
}

/** A row of people seated with their backs to us: heads and shoulders above chair backs. */
export function audience(
  art: Art,
  y: number,
  count: number,
  size: number,
  tones: readonly [string, ...string[]],
  rim: string,
  from = -80,
  to = 2480,
): string {
  return times(count, (index) => {
    const x = from + ((to - from) * (index + 0.5)) / count + art.between(-0.12, 0.12) * size
    const top = art.pick(tones)
    const rise = art.between(-0.08, 0.08) * size
    const hair = art.pick(['#17131c', '#221a20', '#2d2628', '#15131d'])
    const bun = art.random() < 0.25 && svg`<circle cx="0" cy="-62" r="11" fill="${lighter(hair, 0.08)}"/>`
    const shape = (cloth: string, crownColour: string) =>
      svg`<path d="M-58 40Q-62 -22 -20 -32H20Q62 -22 58 40Z" fill="${cloth}"/><rect x="-11" y="-48" width="22" height="26" fill="${cloth === rim ? rim : darker(paint.skin, 0.45)}"/><path d="M-25 -68C-28 -108 28 -108 25 -68Q23 -46 0 -42Q-23 -46 -25 -68Z" fill="${crownColour}"/>`
    return place(
      { x, y: y + rise, scale: size / 100 },
      svg`<g transform="translate(0 -4)">${shape(rim, rim)}</g>${shape(art.down(lighter(top, 0.08), darker(top, 0.4)), hair)}${bun}`,
    )
  })
}

/** A framed certificate: gold border, cream paper, a red seal; about 22 × 15 figure units around its middle. */
export const certificate = (x: number, y: number, size = 1): string =>
  place(
    { x, y, scale: size },
    svg`<rect x="-11" y="-7.6" width="22" height="15.2" fill="#b9781d"/><rect x="-10.2" y="-6.8" width="20.4" height="13.6" fill="#f5c553"/><rect x="-8.6" y="-5.4" width="17.2" height="10.8" fill="#fff4dc"/>
      <path d="M-5 -2.6H5M-6.4 0H6.4M-4.6 2H2" stroke="#b23b33" stroke-width=".8"/><circle cx="4.6" cy="2.9" r="1.7" fill="${paint.red}"/>`,
  )
