import sharp from 'sharp'

/** Colours of the four corners, so that a test sees which way up a picture is. */
export const corners = {
  topLeft: '#d02020',
  topRight: '#20a020',
  bottomLeft: '#2020d0',
  bottomRight: '#e0c020',
} as const

/** `width` × `height` pixels in four coloured quarters. */
export const quarters = (width: number, height: number) => {
  const halves = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
  const block = (background: string, left: number, top: number) => ({
    input: { create: { ...halves, channels: 3 as const, background } },
    left,
    top,
  })
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([
    block(corners.topLeft, 0, 0),
    block(corners.topRight, width - halves.width, 0),
    block(corners.bottomLeft, 0, height - halves.height),
    block(corners.bottomRight, width - halves.width, height - halves.height),
  ])
}

/** What a phone writes: turned on its side, with a place, a time, and the phone's name. */
export const fromPhone = (width = 1200, height = 900): Promise<Buffer> =>
  quarters(width, height)
    .withExif({
      IFD0: { Make: 'HangDienThoai', Model: 'Mau-X1', Copyright: 'Cong tac vien' },
      IFD2: { DateTimeOriginal: '2022:08:16 09:30:15', OffsetTimeOriginal: '+07:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 48/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 5/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><bi-mat>Nha rieng</bi-mat></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

/** The header of a PNG that says it has this many pixels; there is no more to it than a few bytes. */
export const pngHeader = async (width: number, height: number, isInterlaced = false): Promise<Buffer> => {
  const png = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png[28] = isInterlaced ? 1 : 0
  png.writeInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

export const crc32 = (bytes: Uint8Array): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc
}

/** A photograph's worth of noise: 50 megapixels, at least 25 MB, turned on its side, as a camera writes it. */
export const fiftyMegapixels = async (): Promise<Buffer> => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 16 }
  return sharp({ create: { width: 2165, height: 1444, channels: 3, background: '#888', noise } })
    .resize(8660, 5776, { kernel: 'cubic' })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 97, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

export const isJpeg = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 3)).toString('hex') === 'ffd8ff'
export const isWebp = (bytes: Uint8Array): boolean =>
  /^RIFF....WEBP/s.test(Buffer.from(bytes.subarray(0, 12)).toString('latin1'))

/** Names of the marker segments of a JPEG up to its first scan. */
export const segmentsOf = (jpeg: Buffer): string[] => {
  const names: string[] = []
  for (
    let at = 2;
    at < jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda;
    at += 2 + jpeg.readUInt16BE(at + 2)
  ) {
    names.push((jpeg[at + 1] ?? 0).toString(16))
  }
  return names
}

/** A file that broke off on its way. */
export const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)
