type Channels = readonly [number, number, number]

const channels = (hex: string): Channels => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The colour a share `t` (0 to 1) of the way from `a` to `b`, both `#rrggbb`. */
export function mix(a: string, b: string, t: number): string {
  const [from, to] = [channels(a), channels(b)]
  const value = from.reduce(
    (sum, channel, index) => sum * 256 + Math.round(channel + ((to[index] ?? 0) - channel) * t),
    0,
  )
  return `#${value.toString(16).padStart(6, '0')}`
}

export const lighter = (colour: string, t: number): string => mix(colour, '#fff6e2', t)
export const darker = (colour: string, t: number): string => mix(colour, '#131522', t)

/** The colours that several parts share. */
export const paint = { red: '#c8282d', crimson: '#8f1522', skin: '#cf9a70' } as const
