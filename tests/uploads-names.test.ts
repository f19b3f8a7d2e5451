import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureInstant } from '../src/media/exif.ts'
import { isFileName, photoBase } from '../src/media/file-names.ts'
import { oneAtATime } from '../src/media/one-at-a-time.ts'
import { centre, planSize, sizes, sizeSuffix } from '../src/media/sizes.ts'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const nastyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', '%', '2', 'f', '\0', ' ', 'Ễ', 'đ', '̣', '\n', '‮', 'CON', '-'),
    maxLength: 400,
  }),
)

describe('the name of a photograph', () => {
  it.each([
    ['Lễ trao giải.JPG', 'le-trao-giai-0123456789ab'],
    ['../../x.jpg', 'x-0123456789ab'],
    ['C:\\Ảnh\\Đội từ thiện.png', 'doi-tu-thien-0123456789ab'],
    ['IMG_0001.HEIC.jpg', 'img-0001-heic-0123456789ab'],
    ['照片.jpg', 'anh-0123456789ab'],
    ['', 'anh-0123456789ab'],
    ['con.jpg', 'con-0123456789ab'],
  ])('%s', (given, name) => {
    expect(photoBase(given, '0123456789abcdef')).toBe(name)
  })

  it('is ASCII, short, safe on every system and served, whatever was given', () => {
    fc.assert(
      fc.property(nastyName, hash, fc.integer({ min: 1, max: 99 }), (given, digest, copy) => {
        const base = photoBase(given, digest, copy)
        expect(base).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(base.length).toBeLessThanOrEqual(90)
        expect(base).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
        expect(isFileName(`${base}.jpg`)).toBe(true)
        for (const size of sizes) expect(isFileName(`${base}${sizeSuffix(size, { x: 100, y: 0 })}.webp`)).toBe(true)
      }),
    )
  })

  it('is another one for other bytes, another copy, another focal point', () => {
    fc.assert(
      fc.property(nastyName, hash, hash, (given, one, other) => {
        fc.pre(one.slice(0, 12) !== other.slice(0, 12))
        expect(photoBase(given, one)).not.toBe(photoBase(given, other))
        expect(photoBase(given, one)).not.toBe(photoBase(given, one, 2))
      }),
    )
    for (const size of sizes.filter(({ crop }) => crop))
      expect(sizeSuffix(size, centre)).not.toBe(sizeSuffix(size, { x: 0, y: 50 }))
  })
})

it('no name leads out of the folder', () => {
  fc.assert(
    fc.property(nastyName, (name) => {
      if (isFileName(name)) expect(name).toMatch(/^[a-z0-9-]+\.[a-z]+$/)
    }),
  )
  for (const name of [
    '..',
    '../x.jpg',
    'a/b.jpg',
    'a\\b.jpg',
    'a.jpg\n',
    '.jpg',
    '-a.jpg',
    'a..jpg',
    'a.svg',
    'a.html',
    '',
  ]) {
    expect(isFileName(name), name).toBe(false)
  }
})

const side = fc.integer({ min: 1, max: 30_000 })
const percent = fc.integer({ min: 0, max: 100 })

it('every size lies within the picture, enlarges nothing and keeps its shape', () => {
  fc.assert(
    fc.property(side, side, percent, percent, fc.constantFrom(...sizes), (width, height, x, y, size) => {
      const { width: w, height: h, frame } = planSize(size, width, height, { x, y })
      expect(w).toBeLessThanOrEqual(width)
      expect(h).toBeLessThanOrEqual(height)
      expect(frame.left).toBeGreaterThanOrEqual(0)
      expect(frame.top).toBeGreaterThanOrEqual(0)
      expect(Math.min(frame.width, frame.height)).toBeGreaterThanOrEqual(1)
      expect(frame.left + frame.width).toBeLessThanOrEqual(w)
      expect(frame.top + frame.height).toBeLessThanOrEqual(h)
      expect(frame.width).toBeLessThanOrEqual(size.width)
      expect(frame.height).toBeLessThanOrEqual(size.height)
      // A pixel of rounding at most, in either direction.
      if (size.crop && width >= 100 && height >= 100) {
        expect(Math.abs(frame.width - (frame.height * size.width) / size.height)).toBeLessThanOrEqual(2)
      }
      if (size.crop && width >= size.width && height >= size.height)
        expect([frame.width, frame.height]).toEqual([size.width, size.height])
    }),
  )
})

/** The EXIF block of a camera that wrote these texts. */
const exif = ({
  taken,
  digitized,
  offset,
  big = false,
}: {
  taken?: string
  digitized?: string
  offset?: string
  big?: boolean
}): Buffer => {
  const block = Buffer.alloc(200)
  const u16 = (value: number, at: number) => (big ? block.writeUInt16BE(value, at) : block.writeUInt16LE(value, at))
  const u32 = (value: number, at: number) => (big ? block.writeUInt32BE(value, at) : block.writeUInt32LE(value, at))
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(tag, at)
    u16(type, at + 2)
    u32(count, at + 4)
    u32(value, at + 8)
  }
  block.write(big ? 'MM' : 'II')
  u16(42, 2)
  u32(8, 4)
  u16(1, 8)
  entry(10, 0x8769, 4, 1, 30)
  const texts = [
    [0x9003, taken],
    [0x9004, digitized],
    [0x9011, offset],
  ] as const
  const given = texts.filter(([, text]) => text !== undefined)
  u16(given.length, 30)
  given.forEach(([tag, text = ''], index) => {
    const at = 80 + index * 30
    block.write(`${text}\0`, at, 'latin1')
    entry(32 + index * 12, tag, 2, text.length + 1, at)
  })
  return block
}

describe('when a photograph was taken', () => {
  it.each([
    [{ taken: '2022:08:16 09:30:15' }, '2022-08-16T02:30:15.000Z'],
    [{ taken: '2022:08:16 09:30:15', offset: '+09:00' }, '2022-08-16T00:30:15.000Z'],
    [{ taken: '2022:08:16 09:30:15', offset: 'nonsense' }, '2022-08-16T02:30:15.000Z'],
    [{ taken: '2022:08:16 09:30:15', big: true }, '2022-08-16T02:30:15.000Z'],
    [{ digitized: '2022:08:16 09:30:15' }, '2022-08-16T02:30:15.000Z'],
    [{ taken: '0000:00:00 00:00:00' }, undefined],
    [{ taken: '2022:02:30 09:30:15' }, undefined],
    [{ taken: '2022:08:16 29:30:15' }, undefined],
    [{ taken: '    :  :     :  :  ' }, undefined],
    [{}, undefined],
  ])('%j', (camera, instant) => {
    expect(captureInstant(exif(camera))?.toISOString()).toBe(instant)
    expect(captureInstant(Buffer.concat([Buffer.from('Exif\0\0'), exif(camera)]))?.toISOString()).toBe(instant)
  })

  it('is not known from nothing, and no bytes make it throw', () => {
    expect(captureInstant(undefined)).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(captureInstant(bytes)).toBeNull()
      }),
    )
    const good = exif({ taken: '2022:08:16 09:30:15' })
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
        const bytes = Buffer.from(good)
        bytes[at] = value
        expect(() => captureInstant(bytes.subarray(0, length))).not.toThrow()
      }),
    )
  })
})

describe('images are worked on one at a time', () => {
  it('in the order they came, also after one has failed', async () => {
    const steps: string[] = []
    const job = (name: string, fails = false) =>
      oneAtATime(async () => {
        steps.push(`${name} begins`)
        await new Promise((resolve) => setImmediate(resolve))
        steps.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      })
    const results = await Promise.allSettled([job('a'), job('b', true), job('c')])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })
})
