import type { Config } from 'payload'
import { incomingDirectory } from './directory.ts'

const MiB = 1024 * 1024

/** Bytes of one uploaded file. A 50-megapixel photograph straight from a camera has 20 to 27 MB. */
export const MAX_FILE_BYTES = 30 * MiB

/**
 * Pixels of an image, read from its header before anything is decoded. Most are decoded line by line; the others only as a whole, which
 * takes 6 (progressive JPEG) or 8 bytes a pixel, so that these limits keep every upload below 400 MB.
 */
export const MAX_PIXELS = 100_000_000
export const MAX_PIXELS_PROGRESSIVE_JPEG = 55_000_000
export const MAX_PIXELS_WEBP_OR_INTERLACED = 40_000_000
/** HEIC is held twice while it is decoded, at 4 bytes a pixel: a phone's 24 megapixels fit, its 48 do not. */
export const MAX_PIXELS_HEIC = 26_000_000

/** Pixels along one side; a JPEG has room for 65,535. */
export const MAX_SIDE = 30_000

export const fileTooLargeMessage = `Tệp quá lớn: mỗi tệp tối đa ${MAX_FILE_BYTES / MiB} MB. Hãy giảm dung lượng rồi tải lên lại.`

/** Payload's `upload` setting, for every multipart request. */
export const uploadLimits: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  // Payload's other setting holds the whole file in memory, twice.
  useTempFiles: true,
  tempFileDir: incomingDirectory(),
  responseOnLimit: fileTooLargeMessage,
  requestSizeLimit: MAX_FILE_BYTES + 10 * MiB,
  // The panel sends every document as one field of a form; a long article with tables passes 1 MB, Payload's default.
  limits: { fields: 20, fieldSize: 8 * MiB, files: 1, fileSize: MAX_FILE_BYTES },
}
