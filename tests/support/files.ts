import sharp from 'sharp'

export type UploadFile = { name: string; type: string; bytes: Buffer; fields: Record<string, unknown> }

/** A small photograph with what the media collection asks for. */
export const photo = async (mark: string, name = 'Lễ trao giải.JPG'): Promise<UploadFile> => ({
  name,
  type: 'image/jpeg',
  bytes: await sharp({ create: { width: 640, height: 480, channels: 3, background: colourOf(mark) } })
    .jpeg()
    .toBuffer(),
  fields: { caption: `Ảnh ${mark}`, alt: `Mô tả ảnh ${mark}` },
})

/** A one-page PDF for the private files. */
export const scan = (mark: string): UploadFile => ({
  name: 'quyet-dinh.pdf',
  type: 'application/pdf',
  bytes: Buffer.from(
    `%PDF-1.4\n% ${Buffer.from(mark).toString('hex')}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
  fields: { title: `Bản quét ${mark}`, kind: 'decision' },
})

// Two photographs with the same bytes would be the same file.
const colourOf = (mark: string) => {
  let hash = 7
  for (const character of mark) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 16_777_216
  return { r: hash >> 16, g: (hash >> 8) & 255, b: hash & 255 }
}
