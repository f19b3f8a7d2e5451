import { deflateSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { crc32, quarters } from './pictures.ts'

/** A file that somebody sends to do harm, or by accident. */
export type Hostile = { what: string; name: string; type: string; bytes: Uint8Array }

export const script = '<script>alert(document.domain)</script>'
const html = `<!doctype html><html><body>${script}</body></html>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', data)
}
/** A PNG that says it is so large, and holds next to nothing. */
const hugePng = (width: number, height: number): Buffer =>
  Buffer.concat([
    signature,
    header(width, height),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** Put in behind the header of a sound PNG. */
const withChunk = (png: Buffer, extra: Buffer): Buffer => Buffer.concat([png.subarray(0, 33), extra, png.subarray(33)])

/** A JPEG whose frame header says other dimensions. */
const resizedJpeg = (jpeg: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(jpeg)
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, frame + 5)
  copy.writeUInt16BE(width, frame + 7)
  return copy
}

/** A WebP whose extended header says the largest canvas there is. */
const hugeWebp = (): Buffer => {
  const data = Buffer.alloc(10, 0xff)
  data.set([0, 0, 0, 0])
  const body = Buffer.concat([
    Buffer.from('WEBPVP8X'),
    Buffer.from([10, 0, 0, 0]),
    data,
    Buffer.from('VP8 '),
    Buffer.alloc(40),
  ])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF'), size, body])
}

/** A HEIC whose property box says other dimensions. */
const resizedHeic = (heic: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(heic)
  for (let at = copy.indexOf('ispe'); at >= 0; at = copy.indexOf('ispe', at + 4)) {
    copy.writeUInt32BE(width, at + 8)
    copy.writeUInt32BE(height, at + 12)
  }
  return copy
}

const names = [
  '../../x.jpg',
  '..\\..\\x.jpg',
  '/etc/passwd',
  'C:\\Windows\\x.jpg',
  'a\u0000.jpg',
  '\u202egpj.exe',
  'CON.jpg',
  'nul',
  '.htaccess',
  '.jpg',
  `${'d'.repeat(300)}.jpg`,
  'Le\u0302\u0303 trao gia\u0309i.JPG',
  'Lễ trao giải.JPG',
  'ảnh.php.jpg',
  'x.jpg.html',
  "a' onload='alert(1).jpg",
  '<img src=x onerror=alert(1)>.jpg',
  '%2e%2e%2fx.jpg',
  'a;rm -rf ~.jpg',
  '👍🏽.jpg',
  ' .jpg ',
  'a\r\nSet-Cookie: x=1.jpg',
]

const types = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/svg+xml',
  'text/html',
  'application/pdf',
  '',
  'image/jpeg; x="<script>"',
]

/** The sound files that the others are made from. */
const sound = async () => ({
  jpeg: await quarters(90, 60).jpeg().toBuffer(),
  png: await quarters(90, 60).png().toBuffer(),
  webp: await quarters(90, 60).webp().toBuffer(),
  gif: await quarters(90, 60).gif().toBuffer(),
  heic: readFileSync(new URL('./fixtures/phone.heic', import.meta.url)),
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
})

/** At least `count` of them, the same for the same seed. */
export const hostileFiles = async (seed: number, count: number): Promise<Hostile[]> => {
  const { gif, heic, jpeg, pdf, png, webp } = await sound()
  const zip = Buffer.from('504b0304140000000800', 'hex')
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 })
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)])
  const pictures: [string, Buffer][] = [
    ['JPEG and HTML behind it', Buffer.concat([jpeg, Buffer.from(html)])],
    ['HTML and a JPEG behind it', Buffer.concat([Buffer.from(html), jpeg])],
    ['a JPEG with a script for a comment', Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])],
    ['a PNG with a script for a text', withChunk(png, chunk('tEXt', Buffer.from(`Comment\0${script}`, 'latin1')))],
    ['a PNG and a PHP behind it', Buffer.concat([png, Buffer.from('<?php system($_GET[0]);')])],
    [
      'a GIF that is a script too',
      Buffer.concat([Buffer.from('GIF89a/*'), Buffer.alloc(20), Buffer.from('*/=1;alert(1)')]),
    ],
    ['a GIF', gif],
    ['a PDF and a JPEG behind it', Buffer.concat([pdf, jpeg])],
    ['a JPEG and a PDF behind it', Buffer.concat([jpeg, pdf])],
    [
      'a PDF with a script',
      Buffer.concat([Buffer.from('%PDF-1.4\n/OpenAction<</S/JavaScript/JS(app.alert(1))>>\n'), pdf]),
    ],
    ['a JPEG and a ZIP behind it', Buffer.concat([jpeg, zip])],
    ['a ZIP', zip],
    ['an SVG', Buffer.from(svg)],
    ['an SVG with a declaration', Buffer.from(`<?xml version="1.0"?>\n${svg}`)],
    ['HTML', Buffer.from(html)],
    ['XML with an entity', Buffer.from('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')],
    ['a program', Buffer.from(`MZ${'\0'.repeat(200)}`)],
    ['a shell script', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
    ['a PNG of 200 megapixels', hugePng(20_000, 10_000)],
    ['a PNG of 4 gigapixels', hugePng(65_535, 65_535)],
    ['a PNG of 2³¹ pixels in a line', hugePng(2_147_483_647, 1)],
    ['a PNG without pixels', hugePng(0, 0)],
    ['a JPEG of 4 gigapixels', resizedJpeg(jpeg, 65_500, 65_500)],
    ['a JPEG without pixels', resizedJpeg(jpeg, 0, 0)],
    ['a WebP of 16 million pixels squared', hugeWebp()],
    ['a HEIC of 4 gigapixels', resizedHeic(heic, 65_535, 65_535)],
    ['a HEIC of 25 megapixels that are not there', resizedHeic(heic, 5_000, 5_000)],
    [
      'a PNG with 64 MB of text, packed',
      withChunk(png, chunk('zTXt', Buffer.concat([Buffer.from('a\0\0', 'latin1'), bomb]))),
    ],
    [
      'a PNG with 64 MB of profile, packed',
      withChunk(png, chunk('iCCP', Buffer.concat([Buffer.from('a\0\0', 'latin1'), bomb]))),
    ],
    ['nothing', Buffer.alloc(0)],
    ['a byte', Buffer.from([0xff])],
    ['zeros', Buffer.alloc(5_000)],
  ]
  const fixed = pictures.map(([what, bytes], index) => ({
    what,
    bytes,
    name: names[index % names.length] ?? 'a.jpg',
    type: types[index % types.length] ?? '',
  }))
  const named = names.map((name, index) => ({
    what: `a sound JPEG named ${JSON.stringify(name.slice(0, 40))}`,
    bytes: jpeg,
    name,
    type: types[index % types.length] ?? '',
  }))
  const damaged = fc.record({
    source: fc.constantFrom(
      ['jpeg', jpeg] as const,
      ['png', png] as const,
      ['webp', webp] as const,
      ['heic', heic] as const,
      ['pdf', pdf] as const,
    ),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
      maxLength: 12,
    }),
    isCut: fc.boolean(),
    name: fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 40 })),
    type: fc.constantFrom(...types),
  })
  const random = fc.sample(damaged, { numRuns: Math.max(0, count - fixed.length - named.length), seed })
  return [
    ...fixed,
    ...named,
    ...random.map(({ flips, isCut, keep, name, source: [kind, sound], type }) => {
      const bytes = Buffer.from(isCut ? sound.subarray(0, Math.floor(sound.length * keep)) : sound)
      for (const [place, mask] of flips) {
        const at = Math.floor(bytes.length * place)
        if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ mask
      }
      return { what: `a damaged ${kind}`, bytes, name, type }
    }),
  ]
}
