import sharp from 'sharp'
import { expect } from 'vitest'
import { send, type Upload, type UploadServer } from './harness.ts'
import { isJpeg, isWebp } from './pictures.ts'

type SizeRow = { filename: string; width: number; height: number; filesize: number; mimeType: string }
export type Photo = SizeRow & {
  id: string
  caption: string
  takenAt: string | null
  focalX: number
  focalY: number
  sizes: Record<string, SizeRow>
}

export const stored = async (server: UploadServer, upload: Upload, query = ''): Promise<Photo> => {
  const answer = await send(server.editor, `/api/media?depth=0${query}`, upload)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}

export const namesOf = (photo: Photo): string[] => [
  photo.filename,
  ...Object.values(photo.sizes).map(({ filename }) => filename),
]
export const colourAt = async (bytes: Buffer, left: number, top: number): Promise<number[]> => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
]
export const nearTo = (colour: number[], hex: string): boolean => {
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  return wanted.every((value, channel) => Math.abs(value - (colour[channel] ?? 0)) < 40)
}
export const expectWhole = async (server: UploadServer, photo: Photo, width: number, height: number) => {
  const jpeg = server.read(photo.filename)
  expect(isJpeg(jpeg)).toBe(true)
  expect(photo).toMatchObject({ width, height, filesize: jpeg.length, mimeType: 'image/jpeg' })
  expect(await sharp(jpeg).metadata()).toMatchObject({ width, height, space: 'srgb', hasAlpha: false })
  expect(Object.keys(photo.sizes).sort()).toEqual(['card', 'social', 'thumbnail', 'wide'])
  for (const size of Object.values(photo.sizes)) {
    const webp = server.read(size.filename)
    expect(isWebp(webp), size.filename).toBe(true)
    expect(await sharp(webp).metadata()).toMatchObject({ width: size.width, height: size.height })
    expect(size).toMatchObject({ mimeType: 'image/webp', filesize: webp.length })
  }
}
