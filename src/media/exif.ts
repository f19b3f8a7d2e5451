// Just enough of EXIF (CIPA DC-008) to read when a photograph was taken.
import { isPartialDate } from '../domain/dates.ts'

const EXIF_IFD = 0x8769
const DATE_TIME_ORIGINAL = 0x9003
const DATE_TIME_DIGITIZED = 0x9004
const OFFSET_TIME_ORIGINAL = 0x9011
const ASCII = 2
const LONG = 4

/** Vietnam has one time zone, and older cameras write none. */
const DEFAULT_OFFSET = '+07:00'

/**
 * When a photograph was taken, from its EXIF block, with or without the `Exif` prefix; null where it does not say, or
 * says nonsense. Never throws, whatever the bytes.
 */
export const captureInstant = (exif: Uint8Array | undefined): Date | null => {
  const reader = exif && openTiff(exif)
  if (!reader) return null
  const pointer = reader.entry(reader.first, EXIF_IFD)
  if (pointer?.type !== LONG) return null
  const text = reader.text(pointer.value, DATE_TIME_ORIGINAL) ?? reader.text(pointer.value, DATE_TIME_DIGITIZED)
  return readDateTime(text, reader.text(pointer.value, OFFSET_TIME_ORIGINAL))
}

type Entry = { type: number; count: number; value: number; at: number }

const openTiff = (exif: Uint8Array) => {
  const start = String.fromCharCode(...exif.subarray(0, 4)) === 'Exif' ? 6 : 0
  const tiff = exif.subarray(start)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const mark = String.fromCharCode(...tiff.subarray(0, 2))
  if ((mark !== 'II' && mark !== 'MM') || tiff.length < 8) return null
  const little = mark === 'II'

  const entry = (directory: number, tag: number): Entry | null => {
    if (directory + 2 > tiff.length) return null
    const count = view.getUint16(directory, little)
    for (let at = directory + 2; at < directory + 2 + 12 * count && at + 12 <= tiff.length; at += 12) {
      if (view.getUint16(at, little) !== tag) continue
      return {
        type: view.getUint16(at + 2, little),
        count: view.getUint32(at + 4, little),
        value: view.getUint32(at + 8, little),
        at: at + 8,
      }
    }
    return null
  }
  const text = (directory: number, tag: number): string | null => {
    const found = entry(directory, tag)
    if (found?.type !== ASCII || found.count > 40) return null
    // Up to four bytes stand in the entry itself.
    const from = found.count > 4 ? found.value : found.at
    return String.fromCharCode(...tiff.subarray(from, from + found.count))
      .replace(/\0.*$/s, '')
      .trim()
  }
  return { first: view.getUint32(4, little), entry, text }
}

const readDateTime = (text: string | null, offset: string | null): Date | null => {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(text ?? '')
  if (!match) return null
  const [, year, month, day, time] = match
  const zone = offset && /^[+-]\d\d:\d\d$/.test(offset) ? offset : DEFAULT_OFFSET
  // A camera without its clock set writes 0000:00:00, and JavaScript would read 30 February as 2 March.
  if (!isPartialDate(`${year}-${month}-${day}`)) return null
  const instant = new Date(`${year}-${month}-${day}T${time}${zone}`)
  return Number.isNaN(instant.getTime()) ? null : instant
}
