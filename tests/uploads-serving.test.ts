import { request as httpRequest } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './support/client.ts'
import { minimal } from './support/minimal.ts'
import { send, startUploadServer, type UploadServer } from './uploads/harness.ts'
import { fromPhone, quarters } from './uploads/pictures.ts'

let server: UploadServer
let photo: { id: string; filename: string; sizes: Record<string, { filename: string; url: string }>; url: string }
let addresses: string[]

beforeAll(async () => {
  server = await startUploadServer()
  photo = (
    await send(server.editor, '/api/media?depth=0', { bytes: await fromPhone(1600, 1200), name: 'Lễ trao giải.jpg' })
  ).body.doc
  addresses = [photo.url, ...Object.values(photo.sizes).map(({ url }) => url)]
}, 60_000)
afterAll(() => server.close())

const showIt = async (mark: string): Promise<string> => {
  const made = await server.editor.rest('POST', '/api/articles?depth=0', { ...minimal.articles(mark), cover: photo.id })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body.doc.id
}
const transit = async (id: string, name: string) => {
  const answer = await server.approver.rest('POST', `/api/articles/${id}/transitions/${name}`, { reason: 'Thử.' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const statuses = (client: Client) =>
  Promise.all(addresses.map(async (address) => (await client.rest('GET', address)).status))
const expectHidden = async () => {
  expect(await statuses(server.stranger)).toEqual(addresses.map(() => 404))
  expect((await server.stranger.rest('GET', `/api/media/${photo.id}`)).status).toBe(404)
  expect((await server.stranger.rest('GET', '/api/media')).body.totalDocs).toBe(0)
}

/** As it stands: `fetch` would tidy `..` and the encoding away. */
const raw = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    const sent = httpRequest(server.url, { path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject).end()
  })

describe('a photograph', () => {
  it('is not there for a stranger, document and every file, until a live document shows it, and no longer when that is withdrawn', async () => {
    await expectHidden()
    const article = await showIt('trưng ảnh')
    await expectHidden()
    await transit(article, 'publish')
    expect(await statuses(server.stranger)).toEqual(addresses.map(() => 200))
    const { body } = await server.stranger.rest('GET', `/api/media/${photo.id}`)
    expect(body).toMatchObject({ caption: 'Lễ trao giải', width: 1200 })
    for (const secret of ['contentHash', 'takenAt', 'isPublic', 'owningUnit', 'createdBy', 'updatedBy'])
      expect(body).not.toHaveProperty(secret)

    // What a live document shows is not deleted under it.
    const deleted = await server.editor.rest('DELETE', `/api/media/${photo.id}`)
    expect([deleted.status, deleted.body.errors[0].code]).toEqual([409, 'wrong-state'])
    expect(await statuses(server.stranger)).toEqual(addresses.map(() => 200))

    await transit(article, 'withdraw')
    await expectHidden()
  })

  it('is seen by signed-in people of any unit, and kept by no cache until it is public', async () => {
    for (const address of addresses) {
      const { status, headers } = await server.colleague.rest('GET', address)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('etag')).toBeNull()
    }
  })

  it('is served as what it is and nothing else, for ever once public, in parts if asked', async () => {
    const article = await showIt('đọc từng phần')
    await transit(article, 'publish')
    const whole = server.read(photo.filename)
    const answer = await raw(photo.url)
    expect(answer.bytes.equals(whole)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(whole.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
    })
    const card = await raw(photo.sizes.card?.url ?? '')
    expect(card.headers['content-type']).toBe('image/webp')
    expect((await sharp(card.bytes).metadata()).format).toBe('webp')

    const head = await raw(photo.url, 'HEAD')
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(whole.length)])
    const part = await raw(photo.url, 'GET', { Range: 'bytes=10-19' })
    expect([part.status, part.headers['content-range'], part.headers['content-length']]).toEqual([
      206,
      `bytes 10-19/${whole.length}`,
      '10',
    ])
    expect(part.bytes.equals(whole.subarray(10, 20))).toBe(true)
    const tail = await raw(photo.url, 'GET', { Range: 'bytes=-5' })
    expect(tail.bytes.equals(whole.subarray(-5))).toBe(true)
    const beyond = await raw(photo.url, 'GET', { Range: `bytes=${whole.length}-` })
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`])
    const other = await raw(photo.url, 'GET', { Range: 'bytes=0-1', 'If-Range': '"khac"' })
    expect([other.status, other.bytes.length]).toEqual([200, whole.length])
    const again = await raw(photo.url, 'GET', { 'If-None-Match': String(answer.headers.etag) })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    await transit(article, 'withdraw')
  })

  it.each([
    '..%2f..%2ftest.db',
    '..%5c..%5ctest.db',
    '%2e%2e%2ftest.db',
    '../../test.db',
    '%00.jpg',
    '..',
    '%',
    'photos%2fx.jpg',
    'khong-co.jpg',
    'A.JPG',
  ])('has no file named %s, for nobody', async (name) => {
    const token = (
      await server.stranger.rest('POST', '/api/users/login', {
        email: 'approver@anh.example',
        password: 'mat-khau-dai-12',
      })
    ).body.token
    for (const headers of [{}, { Authorization: `JWT ${token}` }] as Record<string, string>[]) {
      const { status, bytes } = await raw(`/api/media/file/${name}`, 'GET', headers)
      expect([400, 404], `${status}`).toContain(status)
      expect(bytes.toString()).not.toContain('SQLite')
    }
  })

  it('that no document names is served to nobody, whatever lies in the folder', async () => {
    const other = (
      await send(server.editor, '/api/media?depth=0', {
        bytes: await quarters(90, 60).jpeg().toBuffer(),
        name: 'Xóa.jpg',
      })
    ).body.doc
    expect((await server.editor.rest('DELETE', `/api/media/${other.id}`)).status).toBe(200)
    expect((await server.approver.rest('GET', other.url)).status).toBe(404)
  })
})

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
const sendPaper = (bytes: Buffer, name: string) =>
  send(server.editor, '/api/private-files?depth=0', {
    bytes,
    name,
    fields: { title: 'Quyết định khen thưởng', kind: 'decision' },
  })

describe('a scan or consent paper', () => {
  it('is stored as it came under a random name, and saved, not shown, by those of its unit only', async () => {
    const scan = await fromPhone()
    for (const [bytes, extension, type] of [
      [pdf, 'pdf', 'application/pdf'],
      [scan, 'jpg', 'image/jpeg'],
      [await quarters(90, 60).png().toBuffer(), 'png', 'image/png'],
    ] as const) {
      const { status, body } = await sendPaper(bytes, '../Quyết định.HTML')
      expect(status, JSON.stringify(body)).toBe(201)
      const { filename, id, url } = body.doc
      expect(filename).toMatch(new RegExp(`^[0-9a-f-]{36}\\.${extension}$`))
      expect(server.read(filename, 'private').equals(bytes)).toBe(true)
      const answer = await server.editor.rest('GET', url)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="quyet-dinh-khen-thuong.${extension}"`,
      )
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect((await server.stranger.rest('GET', url)).status).toBe(404)
      expect((await server.stranger.rest('GET', `/api/media/file/${filename}`)).status).toBe(404)
      expect((await server.approver.rest('GET', `/api/media/file/${filename}`)).status).toBe(404)
      expect((await server.stranger.rest('GET', `/api/private-files/${id}`)).status).not.toBe(200)
    }
  })

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a PDF cut in half', () => pdf.subarray(0, pdf.length / 2), 'broken-file'],
    ['a JPEG cut in half', async () => (await fromPhone()).subarray(0, 9000), 'broken-image'],
    ['HTML named .pdf', () => Buffer.from('<html><script>alert(1)</script></html>'), 'unsupported-file'],
    ['a WebP', () => quarters(9, 9).webp().toBuffer(), 'unsupported-file'],
  ])('is refused when it is %s, and leaves no trace', async (_what, make, code) => {
    const before = await server.traces()
    const answer = await sendPaper(await make(), 'quyet-dinh.pdf')
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, code])
    expect(await server.traces()).toEqual(before)
  })

  it('goes with its document', async () => {
    const { body } = await sendPaper(pdf, 'a.pdf')
    expect(server.files('private')).toContain(body.doc.filename)
    expect((await server.editor.rest('DELETE', `/api/private-files/${body.doc.id}`)).status).toBe(200)
    expect(server.files('private')).not.toContain(body.doc.filename)
  })
})
