import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer, Client } from './support/client.ts'
import { photo, type UploadFile } from './support/files.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'

/** A phone on a weak link sends a photograph, loses the answer, and sends it again. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const send = (client: Client, file: UploadFile, key: string): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(file.fields))
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
  return client.rest('POST', '/api/media?depth=0', form, { headers: { 'Idempotency-Key': key } })
}

const countOf = async (caption: string): Promise<number> =>
  (
    await newsroom.people.administrator.rest(
      'GET',
      `/api/media?limit=1&where[caption][equals]=${encodeURIComponent(caption)}`,
    )
  ).body.totalDocs

/** Sends the whole upload over a bare connection and hangs up without reading a byte of the answer. */
const sendAndHangUp = async (token: string, file: UploadFile, key: string): Promise<void> => {
  const request = new Request('http://x/', { method: 'POST', body: formOf(file) })
  const body = Buffer.from(await request.arrayBuffer())
  const head = [
    'POST /api/media HTTP/1.1',
    'Host: x',
    `Authorization: JWT ${token}`,
    `Idempotency-Key: ${key}`,
    `Content-Type: ${request.headers.get('content-type') ?? ''}`,
    `Content-Length: ${body.length}`,
    '\r\n',
  ].join('\r\n')
  await new Promise<void>((resolve, reject) => {
    const socket = connect(newsroom.port, '127.0.0.1', () => {
      socket.end(Buffer.concat([Buffer.from(head), body]), () => {
        socket.destroy()
        resolve()
      })
    })
    socket.once('error', reject)
  })
}

const formOf = (file: UploadFile): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(file.fields))
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
  return form
}

test('the answer was lost: the second try gets what the first has stored', async () => {
  const { contributor } = newsroom.people
  const file = await photo('mất trả lời')
  const login = await newsroom.people.stranger.rest('POST', '/api/users/login', {
    email: 'contributor@toa-soan.example',
    password,
  })
  await sendAndHangUp(login.body.token, file, 'lan-gui-0001')
  // What was sent whole is stored, whoever waits for it.
  for (let turn = 0; turn < 200 && (await countOf('Ảnh mất trả lời')) === 0; turn += 1) await pause(50)
  const again = await send(contributor, file, 'lan-gui-0001')
  expect(again.status).toBe(200)
  expect(again.body.doc.caption).toBe('Ảnh mất trả lời')
  expect(await countOf('Ảnh mất trả lời')).toBe(1)
})

test('both tries at the same moment: one photograph, the same answer', async () => {
  const { contributor } = newsroom.people
  const file = await photo('cùng lúc')
  const answers = await Promise.all([1, 2, 3].map(() => send(contributor, file, 'lan-gui-0002')))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201])
  expect(new Set(answers.map(({ body }) => String(body.doc.id))).size).toBe(1)
  expect(await countOf('Ảnh cùng lúc')).toBe(1)
})

test('another photograph under the same key is refused, not taken for the first', async () => {
  const { contributor } = newsroom.people
  const [first, second] = [await photo('của mã này'), await photo('ảnh khác, mã cũ')]
  expect((await send(contributor, first, 'lan-gui-0007')).status).toBe(201)
  const { body, status } = await send(contributor, second, 'lan-gui-0007')
  expect([status, body.errors[0].code, body.errors[0].field]).toEqual([409, 'already-taken', 'Idempotency-Key'])
  expect([await countOf('Ảnh của mã này'), await countOf('Ảnh ảnh khác, mã cũ')]).toEqual([1, 0])
  const third = await photo('cùng lúc, ảnh khác')
  const answers = await Promise.all([second, third].map((file) => send(contributor, file, 'lan-gui-0008')))
  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
})

test('a try that was refused leaves the key free', async () => {
  const { contributor } = newsroom.people
  const file = await photo('thử lại')
  const broken = { ...file, bytes: file.bytes.subarray(0, 200) }
  expect((await send(contributor, broken, 'lan-gui-0003')).status).toBe(400)
  expect((await send(contributor, file, 'lan-gui-0003')).status).toBe(201)
})

test('another key, another person, a deleted photograph: stored anew', async () => {
  const { colleague, contributor } = newsroom.people
  const file = await photo('lại lần nữa')
  const first = await send(contributor, file, 'lan-gui-0004')
  expect((await send(contributor, file, 'lan-gui-0005')).status).toBe(201)
  expect((await send(colleague, file, 'lan-gui-0004')).status).toBe(201)
  expect((await contributor.rest('DELETE', `/api/media/${first.body.doc.id}`)).status).toBe(200)
  expect((await send(contributor, file, 'lan-gui-0004')).status).toBe(201)
  expect(await countOf('Ảnh lại lần nữa')).toBe(3)
})

test.each(['short', 'x'.repeat(101), 'có dấu', '../../x-y-z', 'a b c d e f g'])(
  'a key like %j is refused',
  async (key) => {
    const { body, status } = await send(newsroom.people.contributor, await photo(key), encodeURI(key))
    expect([status, body.errors[0].code]).toEqual([400, 'bad-input'])
  },
)
