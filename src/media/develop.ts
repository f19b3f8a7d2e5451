import sharp, { type Metadata } from 'sharp'
import { captureInstant } from './exif.ts'
import { brokenImage, imageTooLarge } from './errors.ts'
import { heicTypes, isHeic, jpegOfHeic } from './heic.ts'
import {
  MAX_PIXELS,
  MAX_PIXELS_HEIC,
  MAX_PIXELS_PROGRESSIVE_JPEG,
  MAX_PIXELS_WEBP_OR_INTERLACED,
  MAX_SIDE,
} from './limits.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { bytesOf, kindOf, type ReceivedFile, sha256Of } from './received.ts'
import { type FocalPoint, planSize, sizes, sizeSuffix } from './sizes.ts'

// libvips would keep up to 50 MB of decoded pixels for pictures that never come again.
sharp.cache(false)

export type Picture = { data: Buffer; width: number; height: number }
export type SizedPicture = Picture & { name: string; suffix: string }
/** `jpeg` is what is served in place of the file that came; `contentHash` is of the bytes that came. */
export type Photo = { contentHash: string; takenAt: Date | null; jpeg: Picture; sized: SizedPicture[] }

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', ...heicTypes] as const
const ACCEPTED = 'Ảnh phải là JPEG, PNG, WebP hoặc HEIC.'

const JPEG_QUALITY = 88
const WEBP_QUALITY = 80

/**
 * The served JPEG and its WebP sizes from an uploaded file, upright, in sRGB, on white where it was transparent, without any metadata.
 * The picture keeps its dimensions: it is read and written line by line, so capping them would save no memory.
 *
 * Throws `FileRefused` for a file that is none of the accepted kinds, over a limit, or damaged.
 */
export const developPhoto = (file: ReceivedFile, focal: FocalPoint): Promise<Photo> =>
  oneAtATime(async () => {
    const { kind, profile, taken } = await inspectImage(file, photoTypes, ACCEPTED)
    const source = isHeic(kind) ? await decoding(() => jpegOfHeic(file, profile)) : bytesOf(file)
    const jpeg = await decoding(() =>
      open(source)
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        // Optimised Huffman tables need all coefficients in memory: 3% smaller files, 300 MB more for 50 megapixels.
        .jpeg({ quality: JPEG_QUALITY, optimiseCoding: false })
        .toBuffer({ resolveWithObject: true }),
    )
    const picture = pictureOf(jpeg)
    return {
      contentHash: await sha256Of(file),
      takenAt: taken,
      jpeg: picture,
      sized: await cutSizes(picture.data, picture, focal),
    }
  })

/** The cropped sizes again, around another focal point. `source` is the served JPEG or its path. */
export const refocusPhoto = (
  source: string | Buffer,
  dimensions: Dimensions,
  focal: FocalPoint,
): Promise<SizedPicture[]> => oneAtATime(() => cutSizes(source, dimensions, focal))

type Dimensions = { width: number; height: number }

/** Checks type, bytes and dimensions without decoding. */
export const inspectImage = async (file: ReceivedFile, accepted: readonly string[], acceptedInWords: string) => {
  const kind = await kindOf(file, accepted, acceptedInWords)
  // Without a limit here, or a picture over it would count as a damaged one.
  const header = await decoding(() => open(bytesOf(file), false).metadata())
  assertFits(header)
  return { kind, profile: header.icc, taken: captureInstant(header.exif) }
}

/** Decodes a whole image to see that all of it is there. */
export const assertWholeImage = (file: ReceivedFile): Promise<void> =>
  oneAtATime(async () => {
    await decoding(() => open(bytesOf(file)).resize(16, 16, { fit: 'fill' }).toBuffer())
  })

const assertFits = (header: Metadata): void => {
  const { limit, kind } = pixelLimitOf(header)
  if (header.width * header.height > limit || Math.max(header.width, header.height) > MAX_SIDE) {
    throw imageTooLarge(header, limit, kind)
  }
}

const pixelLimitOf = ({ format, isProgressive }: Metadata): { limit: number; kind: string } => {
  if (format === 'heif') return { limit: MAX_PIXELS_HEIC, kind: 'Ảnh HEIC' }
  if (format === 'webp') return { limit: MAX_PIXELS_WEBP_OR_INTERLACED, kind: 'Ảnh WebP' }
  if (!isProgressive) return { limit: MAX_PIXELS, kind: 'Ảnh' }
  return format === 'png'
    ? { limit: MAX_PIXELS_WEBP_OR_INTERLACED, kind: 'Ảnh PNG lưu xen kẽ (interlaced)' }
    : { limit: MAX_PIXELS_PROGRESSIVE_JPEG, kind: 'Ảnh JPEG lưu lũy tiến (progressive)' }
}

/** One frame, since an animation is no photograph. `error` includes truncated files, but not the oddities that cameras write. */
const open = (source: string | Buffer, limitInputPixels: number | false = MAX_PIXELS) =>
  sharp(source, { failOn: 'error', limitInputPixels, pages: 1, sequentialRead: true })

/** Whatever the decoder says about a file that somebody sent is the file's fault. */
const decoding = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch {
    throw brokenImage()
  }
}

const cutSizes = async (
  source: string | Buffer,
  { width, height }: Dimensions,
  focal: FocalPoint,
): Promise<SizedPicture[]> => {
  const made: SizedPicture[] = []
  // One after the other: side by side, each would hold its own decoder.
  for (const size of sizes) {
    const plan = planSize(size, width, height, focal)
    const result = await open(source)
      .resize(plan.width, plan.height, { fit: 'fill' })
      .extract(plan.frame)
      .webp({ quality: WEBP_QUALITY })
      .toBuffer({ resolveWithObject: true })
    made.push({ name: size.name, suffix: sizeSuffix(size, focal), ...pictureOf(result) })
  }
  return made
}

const pictureOf = ({ data, info }: { data: Buffer; info: Dimensions }): Picture => ({
  data,
  width: info.width,
  height: info.height,
})
