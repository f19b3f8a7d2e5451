import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, startUploadServer, type Upload, type UploadServer } from './uploads/harness.ts'
import { fromPhone, half, pngHeader, quarters } from './uploads/pictures.ts'

let server: UploadServer

beforeAll(async () => {
  server = await startUploadServer()
}, 60_000)
afterAll(() => server.close())

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const html = '<!doctype html><html><body><script>alert(1)</script></body></html>'
const accepted = /JPEG, PNG, WebP hoặc HEIC/

type Refusal = [
  what: string,
  make: () => Promise<Buffer> | Buffer,
  name: string,
  status: number,
  code: string,
  message: RegExp,
]
const refusals: Refusal[] = [
  ['an SVG', () => Buffer.from(svg), 've.svg', 400, 'unsupported-file', accepted],
  ['an SVG named .jpg', () => Buffer.from(`<?xml version="1.0"?>${svg}`), 've.jpg', 400, 'unsupported-file', accepted],
  ['HTML named .jpg', () => Buffer.from(html), 'trang.jpg', 400, 'unsupported-file', accepted],
  ['a PDF', () => Buffer.from('%PDF-1.4\n%%EOF'), 'don.pdf', 400, 'unsupported-file', accepted],
  [
    'a GIF',
    () => quarters(9, 9).gif().toBuffer(),
    'dong.gif',
    400,
    'unsupported-file',
    /GIF.*JPEG, PNG, WebP hoặc HEIC/,
  ],
  ['a TIFF', () => quarters(9, 9).tiff().toBuffer(), 'quet.tif', 400, 'unsupported-file', accepted],
  [
    'a HEIC that is a header only',
    () => Buffer.from('0000001c667479706865696300000000686569636d696631', 'hex'),
    'IMG_1.HEIC',
    400,
    'broken-image',
    /hỏng/,
  ],
  ['an empty file', () => Buffer.alloc(0), 'rong.jpg', 400, 'unsupported-file', accepted],
  ['text', () => Buffer.from('không phải ảnh'), 'chu.jpg', 400, 'unsupported-file', accepted],
  ['a JPEG cut in half', async () => half(await fromPhone()), 'nua.jpg', 400, 'broken-image', /hỏng/],
  [
    'a progressive JPEG cut in half',
    async () => half(await quarters(900, 600).jpeg({ progressive: true }).toBuffer()),
    'nua.jpg',
    400,
    'broken-image',
    /hỏng/,
  ],
  [
    'a PNG cut in half',
    async () => half(await quarters(900, 600).png().toBuffer()),
    'nua.png',
    400,
    'broken-image',
    /hỏng/,
  ],
  [
    'a WebP cut in half',
    async () => half(await quarters(900, 600).webp().toBuffer()),
    'nua.webp',
    400,
    'broken-image',
    /hỏng/,
  ],
  [
    'the first bytes of a JPEG',
    async () => (await fromPhone()).subarray(0, 20),
    'dau.jpg',
    400,
    'broken-image',
    /hỏng/,
  ],
  [
    '200 megapixels by its header',
    () => pngHeader(20_000, 10_000),
    'rat-lon.png',
    413,
    'image-too-large',
    /200 megapixel.*tối đa 100 megapixel/,
  ],
  [
    'a bomb of 100,000 × 100,000',
    () => pngHeader(100_000, 100_000),
    'bom.png',
    413,
    'image-too-large',
    /100 megapixel/,
  ],
  [
    '60 megapixels that only decode as a whole',
    () => pngHeader(10_000, 6_000, true),
    'xen-ke.png',
    413,
    'image-too-large',
    /60 megapixel.*tối đa 40 megapixel/,
  ],
  ['a side of 40,000', () => pngHeader(40_000, 10), 'dai.png', 413, 'image-too-large', /mỗi cạnh tối đa 30\.000/],
  ['30 MB and a byte', () => Buffer.alloc(30 * 1024 * 1024 + 1, 0xff), 'nang.jpg', 413, 'file-too-large', /30 MB/],
  ['39 MB', () => Buffer.alloc(39 * 1024 * 1024, 0xff), 'nang-hon.jpg', 413, 'file-too-large', /30 MB/],
]

describe('a file that is refused leaves no trace', () => {
  it.each(refusals)('%s', async (_what, make, name, status, code, message) => {
    const before = await server.traces()
    const answer = await send(server.editor, '/api/media', { bytes: await make(), name })
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
    expect(answer.body.errors[0]).toMatchObject({ code, field: 'file', message: expect.stringMatching(message) })
    expect(await server.traces()).toEqual(before)
  })

  it.each<[string, Partial<Upload>, number, RegExp]>([
    ['without a caption', { fields: { alt: 'Mô tả' } }, 400, /invalid-fields/],
    ['with a locality that is not there', { fields: { caption: 'Có', alt: 'Có', locality: 'khong-co' } }, 400, /./],
    ['with fields that are no JSON', { fields: '{"caption": ' }, 400, /bad-input/],
    ['with a list for fields', { fields: '[1]' }, 400, /bad-input/],
    [
      'when the write fails after its files were written',
      { fields: { caption: 'hỏng lúc lưu', alt: 'Có' } },
      500,
      /internal/,
    ],
  ])('a good photograph %s', async (_what, change, status, code) => {
    const bytes = await quarters(700, 500).jpeg().toBuffer()
    const before = await server.traces()
    const answer = await send(server.editor, '/api/media', { bytes, name: 'tot.jpg', ...change })
    expect(answer.status, JSON.stringify(answer.body)).toBe(status)
    expect(answer.body.errors[0].code).toMatch(code)
    expect(await server.traces()).toEqual(before)
  })

  it('no file at all, by REST and by GraphQL, also with an address to fetch one from', async () => {
    const before = await server.traces()
    const data = { caption: 'Không ảnh', alt: 'Không ảnh', filename: 'x.jpg', url: `${server.url}/healthz` }
    const rest = await server.editor.rest('POST', '/api/media', data)
    expect([rest.status, rest.body.errors[0].code]).toEqual([400, 'missing-file'])
    const graphql = await server.editor.graphql(
      `mutation { createMedia(data: { caption: "a", alt: "b", filename: "x.jpg", url: "${server.url}/healthz" }) { id } }`,
    )
    expect(JSON.stringify(graphql.body)).toContain('missing-file')
    expect((await server.editor.rest('GET', `/api/media/paste-url?src=${server.url}/healthz`)).status).toBe(400)
    expect(await server.traces()).toEqual(before)
  })

  it('two files in one form, a form broken off, a form without its boundary, broken JSON', async () => {
    const before = await server.traces()
    const two = new FormData()
    two.append('file', new Blob(['a']), 'a.jpg')
    two.append('file', new Blob(['b']), 'b.jpg')
    const text = (type: string, body: string) =>
      server.editor.rest('POST', '/api/media', undefined, { body, headers: { 'Content-Type': type } })
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'
    for (const answer of [
      await server.editor.rest('POST', '/api/media', two),
      await text('multipart/form-data; boundary=x', part),
      await text('multipart/form-data', part),
      await text('application/json', '{"caption":'),
      await send(server.editor, '/api/media', { bytes: Buffer.from('x'), name: 'a.jpg', fields: 'null' }),
    ]) {
      expect(answer.status, JSON.stringify(answer.body)).toBe(400)
      expect(answer.body.errors[0].message).toMatch(/[ạảấầẩđệữ]/)
    }
    expect(await server.traces()).toEqual(before)
  })

  it('a stranger’s', async () => {
    const before = await server.traces()
    const answer = await send(server.stranger, '/api/media', { bytes: await fromPhone(), name: 'la.jpg' })
    expect([answer.status, answer.body.errors[0].code]).toEqual([401, 'not-signed-in'])
    expect(await server.traces()).toEqual(before)
  })
})
