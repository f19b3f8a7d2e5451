import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colourAt, expectWhole, namesOf, nearTo, stored } from './uploads/expectations.ts'
import { send, startUploadServer, type UploadServer } from './uploads/harness.ts'

/** What phones send (made with libheif): red on the left, blue on the right before it is turned upright. */
const fixture = (name: string): Buffer => readFileSync(new URL(`./uploads/fixtures/${name}`, import.meta.url))
const [red, blue] = ['#c81e1e', '#1e3cc8']

let server: UploadServer
beforeAll(async () => {
  server = await startUploadServer()
}, 60_000)
afterAll(() => server.close())

describe('a phone’s HEIC', () => {
  it('becomes a JPEG without its EXIF, and keeps the date on which it was taken', async () => {
    const bytes = fixture('phone.heic')
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('Dien thoai')
    const photo = await stored(server, { bytes, name: 'IMG_0001.HEIC', type: 'image/heic' })
    await expectWhole(server, photo, 600, 400)
    expect(photo.filename).toMatch(/^img-0001-[0-9a-f]{12}\.jpg$/)
    expect(photo.takenAt).toBe('2022-08-16T02:30:00.000Z')
    expect(nearTo(await colourAt(server.read(photo.filename), 20, 200), red)).toBe(true)
    expect(nearTo(await colourAt(server.read(photo.filename), 580, 200), blue)).toBe(true)
    for (const name of namesOf(photo)) {
      const { exif, icc, xmp } = await sharp(server.read(name)).metadata()
      expect({ exif, icc, xmp }, name).toEqual({})
      expect(server.read(name).toString('latin1')).not.toMatch(/GPS|Dien thoai/)
    }
  })

  it('stands upright once, whatever its EXIF says too', async () => {
    const photo = await stored(server, { bytes: fixture('upright.heic'), name: 'dung.heif' })
    await expectWhole(server, photo, 400, 600)
    expect(nearTo(await colourAt(server.read(photo.filename), 200, 20), red)).toBe(true)
    expect(nearTo(await colourAt(server.read(photo.filename), 200, 580), blue)).toBe(true)
  })

  it.each([
    ['IMG.jpg', 'image/jpeg'],
    ['IMG', 'application/octet-stream'],
  ])('is known by its bytes, as %s sent as %s', async (name, type) => {
    await expectWhole(server, await stored(server, { bytes: fixture('phone.heic'), name, type }), 600, 400)
  })

  it.each([100, 400, 700, 1000])('cut after %i bytes is refused, and nothing of it stays', async (length) => {
    const before = await server.traces()
    const { body, status } = await send(server.editor, '/api/media', {
      bytes: fixture('phone.heic').subarray(0, length),
      name: 'cut.heic',
    })
    expect([status, body.errors[0].code]).toEqual([400, expect.stringMatching(/^(broken-image|unsupported-file)$/)])
    expect(await server.traces()).toEqual(before)
  })

  it('of 48 megapixels is refused before it is decoded, with the limit', async () => {
    const { body, status } = await send(server.editor, '/api/media', {
      bytes: fixture('48-megapixels.heic'),
      name: '48.heic',
    })
    expect([status, body.errors[0].code]).toEqual([413, 'image-too-large'])
    expect(body.errors[0].message).toMatch(/Ảnh HEIC tối đa 26 megapixel/)
  })

  it('of 24 megapixels is taken, adds at most 400 MB, and holds nobody up', async () => {
    const peak = async (): Promise<number> => (await server.editor.rest('GET', '/api/peak-memory')).body.bytes
    const before = await peak()
    let isDone = false
    const upload = stored(server, { bytes: fixture('24-megapixels.heic'), name: '24.heic' }).finally(
      () => (isDone = true),
    )
    let slowest = 0
    while (!isDone) {
      const start = performance.now()
      await server.stranger.rest('GET', '/api/tags?limit=1')
      slowest = Math.max(slowest, performance.now() - start)
    }
    await expectWhole(server, await upload, 5712, 4284)
    expect((await peak()) - before).toBeLessThan(400_000_000)
    // Decoding in this thread would hold it up for its whole second.
    expect(slowest).toBeLessThan(500)
  }, 60_000)
})
