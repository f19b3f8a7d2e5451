import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { colourAt, expectWhole, namesOf, nearTo, type Photo, stored } from './uploads/expectations.ts'
import { send, startUploadServer, type UploadServer } from './uploads/harness.ts'
import { corners, fiftyMegapixels, fromPhone, half, quarters, segmentsOf } from './uploads/pictures.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startUploadServer()
}, 60_000)
afterAll(() => server.close())

describe('a photograph that is taken in', () => {
  it('stands upright, with nothing of its EXIF in any file, and its capture date kept as data', async () => {
    const bytes = await fromPhone(2400, 1800)
    const exif = (await sharp(bytes).metadata()).exif?.toString('latin1')
    expect(exif).toContain('HangDienThoai')
    expect((await sharp(bytes).metadata()).orientation).toBe(6)

    const photo = await stored(server, { bytes, name: 'Lễ trao giải.JPG' })
    await expectWhole(server, photo, 1800, 2400)
    expect(photo.filename).toMatch(/^le-trao-giai-[0-9a-f]{12}\.jpg$/)
    expect(photo.takenAt).toBe('2022-08-16T02:30:15.000Z')
    // Turned a quarter to the right, the left edge becomes the top.
    expect(nearTo(await colourAt(server.read(photo.filename), 20, 20), corners.bottomLeft)).toBe(true)
    expect(nearTo(await colourAt(server.read(photo.filename), 1780, 20), corners.topLeft)).toBe(true)
    // Application segments 1 and up carry EXIF, XMP, ICC, IPTC; fe is a comment.
    expect(segmentsOf(server.read(photo.filename)).filter((marker) => /^(e[1-9a-f]|fe)$/.test(marker))).toEqual([])
    for (const name of namesOf(photo)) {
      const { exif, icc, iptc, xmp, orientation } = await sharp(server.read(name)).metadata()
      expect({ exif, icc, iptc, xmp, orientation }, name).toEqual({})
      expect(server.read(name).toString('latin1')).not.toMatch(/GPS|HangDienThoai|Nha rieng|Exif|ICCP|XMP /)
    }
  })

  it('gets every size, in its shape, and is never enlarged', async () => {
    const large = await stored(server, { bytes: await quarters(2400, 1600).jpeg().toBuffer(), name: 'lon.jpg' })
    const dimensions = ({ sizes }: Photo) =>
      Object.fromEntries(Object.entries(sizes).map(([name, { width, height }]) => [name, [width, height]]))
    expect(dimensions(large)).toEqual({
      thumbnail: [400, 267],
      card: [768, 512],
      wide: [1600, 900],
      social: [1200, 630],
    })
    const small = await stored(server, { bytes: await quarters(300, 300).jpeg().toBuffer(), name: 'nho.jpg' })
    expect(dimensions(small)).toEqual({ thumbnail: [300, 300], card: [300, 200], wide: [300, 169], social: [300, 158] })
    await expectWhole(server, small, 300, 300)
    const strip = await stored(server, { bytes: await quarters(3, 9000).png().toBuffer(), name: 'dai.png' })
    await expectWhole(server, strip, 3, 9000)
  })

  it.each<[string, () => Promise<Buffer>, string]>([
    ['a PNG named .jpg', () => quarters(900, 600).png().toBuffer(), 'anh.jpg'],
    ['an interlaced PNG', () => quarters(900, 600).png({ progressive: true }).toBuffer(), 'anh.png'],
    ['a WebP', () => quarters(900, 600).webp().toBuffer(), 'anh.webp'],
    ['a progressive JPEG', () => quarters(900, 600).jpeg({ progressive: true }).toBuffer(), 'anh.jpeg'],
    ['a CMYK JPEG', () => quarters(900, 600).toColourspace('cmyk').jpeg().toBuffer(), 'in-an.jpg'],
    ['a JPEG in another colour profile', () => quarters(900, 600).withIccProfile('p3').jpeg().toBuffer(), 'p3.jpg'],
    ['a PNG of 16 bits a channel', () => quarters(900, 600).toColourspace('rgb16').png().toBuffer(), 'sau.png'],
    ['a JPEG without an extension, sent as text', () => quarters(900, 600).jpeg().toBuffer(), 'khong-duoi'],
  ])('%s becomes a JPEG in sRGB', async (_what, make, name) => {
    const photo = await stored(server, { bytes: await make(), name, type: 'text/plain' })
    await expectWhole(server, photo, 900, 600)
    expect(nearTo(await colourAt(server.read(photo.filename), 10, 10), corners.topLeft)).toBe(true)
  })

  it('stands on white where it was transparent', async () => {
    const clear = sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    const photo = await stored(server, { bytes: await clear.png().toBuffer(), name: 'trong-suot.png' })
    expect(await colourAt(server.read(photo.filename), 5, 5)).toEqual([255, 255, 255])
  })

  it('of 50 megapixels and 25 MB is taken', async () => {
    const bytes = await fiftyMegapixels()
    expect(bytes.length).toBeGreaterThan(25_000_000)
    expect(bytes.length).toBeLessThan(30 * 1024 * 1024)
    const began = performance.now()
    const photo = await stored(server, { bytes, name: 'DSC_0001.JPG' })
    const took = performance.now() - began
    await expectWhole(server, photo, 5776, 8660)
    // It is developed before the transaction begins: SQLite has one writer, and everybody else's saves would wait.
    const { body } = await server.editor.rest('GET', '/api/last-media-transaction')
    expect(body.milliseconds).toBeLessThan(took / 3)
  }, 60_000)

  it.each([
    '../../x.jpg',
    '..\\..\\x.jpg',
    'C:\\Windows\\x.jpg',
    '/etc/x.jpg',
    '%2e%2e%2fx.jpg',
    'x.jpg.html',
    'CON.jpg',
    '照片.jpg',
    '.jpg',
    'ỳ'.repeat(250),
  ])('never takes its place from its name: %s', async (name) => {
    const before = server.files('photos')
    const photo = await stored(server, { bytes: await quarters(500, 400).jpeg().toBuffer(), name })
    expect(photo.filename).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{12}(-\d+)?\.jpg$/)
    expect(server.files('photos').filter((file) => !before.includes(file))).toEqual(namesOf(photo).sort())
  })

  it('has files of its own although the same bytes are already there', async () => {
    const upload = { bytes: await quarters(640, 480).jpeg().toBuffer(), name: 'hai-lan.jpg' }
    const [first, second] = await Promise.all([stored(server, upload), stored(server, upload)])
    expect(new Set([...namesOf(first), ...namesOf(second)]).size).toBe(10)
    expect((await server.editor.rest('DELETE', `/api/media/${first.id}`)).status).toBe(200)
    await expectWhole(server, second, 640, 480)
    for (const name of namesOf(first)) expect(server.files('photos')).not.toContain(name)
  })

  it('is the file that was sent, not one to fetch from an address sent with it', async () => {
    const fields = { caption: 'Có', alt: 'Có', filename: 'khac.jpg', url: `${server.url}/healthz` }
    const photo = await stored(server, { bytes: await quarters(640, 480).jpeg().toBuffer(), name: 'gui.jpg', fields })
    expect(photo.filename).toMatch(/^gui-/)
    await expectWhole(server, photo, 640, 480)
  })

  it('can come from code, through the same gate', async () => {
    const { status, body } = await server.stranger.rest('POST', '/api/seed-photo')
    expect(status).toBe(201)
    await expectWhole(server, body.doc, 900, 700)
    expect(body.doc.filename).toMatch(/^nam-gao-tinh-thuong-[0-9a-f]{12}\.jpg$/)
  })
})

describe('a photograph that is replaced', () => {
  const first = async () =>
    stored(server, { bytes: await fromPhone(), name: 'cu.jpg', fields: { caption: 'Chú thích cũ', alt: 'Cũ' } })
  const replace = (id: string, bytes: Buffer, fields: object) =>
    send(server.editor, `/api/media/${id}?depth=0`, { bytes, name: 'Mới.png', fields }, 'PATCH')

  it('keeps its caption and id; the old files go, the new ones are whole', async () => {
    const before = await first()
    const answer = await replace(before.id, await quarters(1000, 700).png().toBuffer(), {})
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    const after: Photo = answer.body.doc
    expect(after).toMatchObject({ id: before.id, caption: 'Chú thích cũ', takenAt: null })
    expect(after.filename).toMatch(/^moi-/)
    await expectWhole(server, after, 1000, 700)
    for (const name of namesOf(before)) expect(server.files('photos')).not.toContain(name)
  })

  it.each<[string, () => Promise<Buffer>, object, number]>([
    ['the new file is broken', async () => half(await fromPhone()), {}, 400],
    ['a field is missing', () => quarters(800, 600).png().toBuffer(), { caption: '' }, 400],
    ['the write fails', () => quarters(800, 600).png().toBuffer(), { caption: 'hỏng lúc lưu' }, 500],
  ])('is as it was when %s', async (_why, make, fields, status) => {
    const photo = await first()
    const before = await server.traces()
    const answer = await replace(photo.id, await make(), fields)
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
    expect(await server.traces()).toEqual(before)
    await expectWhole(server, photo, 900, 1200)
  })

  it('is not replaced in many documents at once', async () => {
    const photo = await first()
    const before = await server.traces()
    const answer = await send(
      server.editor,
      `/api/media?where[id][equals]=${photo.id}`,
      { bytes: await fromPhone(), name: 'x.jpg' },
      'PATCH',
    )
    expect(answer.status).toBe(400)
    expect(await server.traces()).toEqual(before)
  })
})

describe('the focal point', () => {
  it('moves what the sizes show, under new names, and the old ones go', async () => {
    const before = await stored(server, { bytes: await quarters(3000, 1000).jpeg().toBuffer(), name: 'rong.jpg' })
    const moved = await server.editor.rest(
      'PATCH',
      `/api/media/${before.id}?depth=0&uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=50`,
      {
        caption: 'Dời tâm ảnh',
      },
    )
    const after: Photo = moved.body.doc
    expect(after).toMatchObject({ focalX: 0, focalY: 50, filename: before.filename, caption: 'Dời tâm ảnh' })
    await expectWhole(server, after, 3000, 1000)
    expect(after.sizes.card?.filename).not.toBe(before.sizes.card?.filename)
    expect(server.files('photos')).not.toContain(before.sizes.card?.filename)
    const card = server.read(after.sizes.card?.filename ?? '')
    // At the far left nothing of the right half is in the picture.
    expect(nearTo(await colourAt(card, 760, 10), corners.topLeft)).toBe(true)

    const back = await server.editor.rest('PATCH', `/api/media/${before.id}?depth=0`, { focalX: 100, focalY: 50 })
    expect(nearTo(await colourAt(server.read(back.body.doc.sizes.card.filename), 10, 10), corners.topRight)).toBe(true)
    await expectWhole(server, back.body.doc, 3000, 1000)
  })

  it('can come with the upload, and nonsense for it is the centre', async () => {
    const bytes = await quarters(3000, 1000).jpeg().toBuffer()
    const right = await stored(
      server,
      { bytes, name: 'phai.jpg' },
      '&uploadEdits[focalPoint][x]=100&uploadEdits[focalPoint][y]=0',
    )
    expect(right).toMatchObject({ focalX: 100, focalY: 0 })
    expect(nearTo(await colourAt(server.read(right.sizes.card?.filename ?? ''), 10, 10), corners.topRight)).toBe(true)
    const odd = await stored(
      server,
      { bytes, name: 'la.jpg' },
      '&uploadEdits[focalPoint][x]=abc&uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=7',
    )
    expect(odd).toMatchObject({ focalX: 50, focalY: 50, width: 3000 })
  })
})

it('no request changes what describes the file', async () => {
  const photo = await stored(server, { bytes: await fromPhone(), name: 'that.jpg' })
  const forged = {
    filename: 'khac.jpg',
    mimeType: 'text/html',
    filesize: 1,
    width: 1,
    height: 1,
    url: 'https://la.example/x.jpg',
    isPublic: true,
    contentHash: 'x',
    takenAt: '2000-01-01T00:00:00.000Z',
    sizes: { card: { filename: 'khac.webp', width: 1 } },
  }
  const answer = await server.editor.rest('PATCH', `/api/media/${photo.id}?depth=0`, forged)
  expect(answer.status).toBe(200)
  const { updatedAt: _now, ...after } = answer.body.doc
  const { updatedAt: _then, ...before } = photo as Photo & { updatedAt: string }
  expect(after).toEqual(before)
  expect(namesOf(photo).every((name) => server.files('photos').includes(name))).toBe(true)
})
