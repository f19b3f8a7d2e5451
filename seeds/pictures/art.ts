import { svg } from './svg.ts'

/** The sheet that scenes draw on: 2400 × 1600 units whatever the pixels; what matters stays within x 450–1950, y 180–1420. */
export const sheet = { width: 2400, height: 1600 } as const

/** Offset 0 to 1, colour, opacity. */
export type Stop = readonly [number, string, number?]

/** One drawing's shared state: its random numbers and its definitions (gradients, clips). */
export interface Art {
  random: () => number
  between: (low: number, high: number) => number
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** Colours evenly spread from top to bottom of the shape that is filled. */
  down: (...colours: readonly string[]) => string
  /** Colours evenly spread from left to right of the shape that is filled. */
  across: (...colours: readonly string[]) => string
  /** A gradient along a line in sheet units; `repeat` for folds and stripes. */
  along: (line: readonly [number, number, number, number], stops: readonly Stop[], repeat?: boolean) => string
  /** A gradient around the middle of the shape that is filled, or around (cx, cy) in shares of its box. */
  round: (stops: readonly Stop[], cx?: number, cy?: number, radius?: number) => string
  clip: (shape: string) => string
  definitions: () => string
}

export function createArt(seed: number): Art {
  const definitions: string[] = []
  const random = mulberry32(seed)
  const between = (low: number, high: number) => low + (high - low) * random()
  const define = (tag: string, attributes: string, content: string) => {
    const id = `d${definitions.length}`
    definitions.push(`<${tag} id="${id}" ${attributes}>${content}</${tag}>`)
    return `url(#${id})`
  }
  const stopTags = (stops: readonly Stop[]) =>
    stops.map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at.toFixed(3)}" stop-color="${colour}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ''}/>`,
    )
  const spread = (colours: readonly string[]) =>
    stopTags(colours.map((colour, index) => [index / Math.max(1, colours.length - 1), colour])).join('')
  return {
    random,
    between,
    pick: (list) => list[Math.floor(random() * list.length)] ?? list[0],
    down: (...colours) => define('linearGradient', 'x2="0" y2="1"', spread(colours)),
    across: (...colours) => define('linearGradient', '', spread(colours)),
    along: ([x1, y1, x2, y2], stops, repeat = false) =>
      define(
        'linearGradient',
        svg`gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${repeat && ' spreadMethod="repeat"'}`,
        stopTags(stops).join(''),
      ),
    round: (stops, cx = 0.5, cy = 0.5, radius = 0.5) =>
      define('radialGradient', `cx="${cx}" cy="${cy}" fx="${cx}" fy="${cy}" r="${radius}"`, stopTags(stops).join('')),
    clip: (shape) => define('clipPath', '', shape),
    definitions: () => `<defs>${definitions.join('')}</defs>`,
  }
}

/** Small, fast and the same everywhere: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A stable number for a name (FNV-1a). */
export const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
