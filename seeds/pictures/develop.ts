import sharp from 'sharp'
import { mulberry32 } from './art.ts'

interface Plate {
  drawing: string
  width: number
  height: number
  seed: number
}

const grainTile = 512
const grainStrength = 0.16
const bloomShare = 0.16
const bloomShrink = 8

/** Red, green and blue after development: deeper shadows that lean to blue, clearer lights that lean to gold. */
const tones = [4, 0, -7].map((lean) =>
  Uint8ClampedArray.from({ length: 256 }, (_, value) => {
    const x = value / 255
    const curve = x + 0.16 * (x * x * (3 - 2 * x) - x) * 2 - 0.03 * (1 - x)
    return 255 * curve + lean * (2 * x - 0.8)
  }),
)

/**
 * The dark room: an SVG becomes a JPEG with a glow around its lights, a vignette and film grain. The three are done in one pass
 * over the pixels, because full-size layers blended by sharp cost three times as long and hold two more copies in memory.
 */
export async function develop({ drawing, width, height, seed }: Plate): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const
  const pixels = await sharp(Buffer.from(drawing), { density: 72 })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#000' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
  const glow = await glowOf(pixels, raw)
  expose(pixels, glow, await grainOf(seed), width, height)
  return sharp(pixels, { raw }).jpeg({ quality: 85 }).toBuffer()
}

interface Raw {
  width: number
  height: number
  channels: 3
}

/** A small, soft copy, blurred where it is cheap and enlarged again. */
async function glowOf(pixels: Buffer, raw: Raw): Promise<Buffer> {
  const small = await sharp(pixels, { raw })
    .resize(Math.ceil(raw.width / bloomShrink), Math.ceil(raw.height / bloomShrink), { fit: 'fill' })
    .blur(7)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = small.info
  return sharp(small.data, { raw: { width, height, channels: 3 } })
    .resize(raw.width, raw.height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
}

/** Noise around 128, a little clumped like silver grain; laid edge to edge, its repetition does not show. */
async function grainOf(seed: number): Promise<Buffer> {
  const random = mulberry32(seed ^ 0x9e3779b9)
  const noise = Buffer.from(Uint8Array.from({ length: grainTile * grainTile }, () => 256 * random()))
  return sharp(noise, { raw: { width: grainTile, height: grainTile, channels: 1 } })
    .blur(0.7)
    .toColourspace('b-w')
    .raw()
    .toBuffer()
}

/** Screen the glow over the picture, darken towards the corners, add grain (strongest in the middle tones). Changes `pixels`. */
function expose(pixels: Buffer, glow: Buffer, grain: Buffer, width: number, height: number): void {
  const reach = Float32Array.from({ length: width }, (_, x) => ((2 * x) / width - 1) ** 2)
  for (let y = 0, at = 0; y < height; y++) {
    const down = ((2 * y) / height - 1) ** 2
    const grainRow = (y % grainTile) * grainTile
    for (let x = 0; x < width; x++) {
      const edge = ((reach[x] ?? 0) + down) / 2
      const light = 1 - 0.34 * edge * edge
      const speck = ((grain[grainRow + (x % grainTile)] ?? 128) - 128) * grainStrength
      for (let channel = 0; channel < 3; channel++, at++) {
        const value = tones[channel]?.[pixels[at] ?? 0] ?? 0
        const lit = value + (bloomShare * (glow[at] ?? 0) * (255 - value)) / 255
        const tone = lit * light + speck * (1.15 - Math.abs(lit - 128) / 150)
        pixels[at] = tone < 0 ? 0 : tone > 255 ? 255 : tone
      }
    }
  }
}
