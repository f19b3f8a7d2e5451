import { Agent, request } from 'node:http'
import { PayloadSDK } from '@payloadcms/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { photo } from './support/files.ts'
import { Client } from './support/client.ts'
import { createAdministrator, startServer, type TestServer } from './support/server.ts'

const administrator = { name: 'Quản trị', email: 'administrator@toa-soan.example', password: 'mat-khau-dai-12' }

describe('a server with ROLE=api', () => {
  let server: TestServer
  let staff: Client
  let stranger: Client

  beforeAll(async () => {
    server = await startServer({ role: 'api', env: { TRUSTED_ORIGINS: 'https://trang.example.vn' } })
    await createAdministrator(server, administrator)
    staff = await Client.signIn(server.url, administrator.email, administrator.password)
    stranger = new Client(server.url)
  })
  afterAll(() => server?.close())

  test('says that it lives and that it is ready', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const answer = await stranger.rest('GET', path)
      expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }])
    }
  })

  test('has no panel', async () => {
    for (const path of ['/admin', '/admin/login', '/_next/static/x.js', '/']) {
      const answer = await stranger.rest('GET', path)
      expect([answer.status, answer.body.errors[0].code], path).toEqual([404, 'not-found'])
    }
  })

  test('warns that SQLite has room for one process', () => {
    expect(server.log().some(({ level, msg }) => level === 40 && /SQLite/.test(msg ?? ''))).toBe(true)
  })

  test.each(['/api/articles', '/api/graphql?query={Articles{totalDocs}}', '/api/nowhere', '/nowhere', '/healthz'])(
    'sends %s with headers under which nothing can run or be framed',
    async (path) => {
      const { headers } = await stranger.rest('GET', path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      expect(headers.get('x-powered-by')).toBeNull()
      if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store')
      // This one is reached by http: telling browsers to insist on https would lock people out.
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  describe('request ids', () => {
    test('differ, and stand in the log', async () => {
      const ids = await Promise.all(
        [1, 2].map(async () => (await stranger.rest('GET', '/api/tags?limit=7')).headers.get('x-request-id')),
      )
      expect(new Set(ids).size).toBe(2)
      for (const id of ids) await logged(server, (line) => line.requestId === id && line.path === '/api/tags')
    })

    test("a stranger's own is not taken", async () => {
      const answer = await stranger.rest('GET', '/api/tags', undefined, { headers: { 'X-Request-Id': 'forged-by-me' } })
      expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    })
  })

  test('logs names of parameters, and neither their values nor tokens, cookies or bodies', async () => {
    const answer = await staff.rest('GET', '/api/individuals?where[name][like]=bi-mat-1', undefined, {
      headers: { Cookie: 'payload-token=bi-mat-2' },
    })
    await stranger.rest('POST', '/api/users/login', { email: 'bi-mat-3@a.vn', password: 'bi-mat-4' })
    const line = await logged(server, ({ requestId }) => requestId === answer.headers.get('x-request-id'))
    expect(line).toMatchObject({
      method: 'GET',
      path: '/api/individuals',
      parameters: ['where[name][like]'],
      status: 200,
    })
    expect(server.output()).not.toMatch(/bi-mat-\d|eyJ/)
  })

  test('answers HEAD as GET, with the length and no body', async () => {
    for (const path of ['/api/articles', '/healthz', '/api/articles/khong-co']) {
      const get = await stranger.rest('GET', path)
      const head = await stranger.rest('HEAD', path)
      expect(head.status).toBe(get.status)
      expect(head.body).toBeNull()
      expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
      expect(Number(head.headers.get('content-length'))).toBeGreaterThan(10)
    }
  })

  test('sends every cookie on its own', async () => {
    const answer = await stranger.rest('POST', '/api/users/login', administrator)
    const [cookie, ...others] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^payload-token=.*HttpOnly/)
    expect(others).toEqual([])
  })

  describe('across origins', () => {
    const from = (origin: string) => ({ headers: { Origin: origin } })

    test('a trusted page may read answers and refusals', async () => {
      for (const path of ['/api/articles', '/api/articles?limit=0', '/api/graphql?query={', '/api/nowhere']) {
        const { headers } = await stranger.rest('GET', path, undefined, from('https://trang.example.vn'))
        expect(headers.get('access-control-allow-origin'), path).toBe('https://trang.example.vn')
        expect(headers.get('vary'), path).toContain('Origin')
      }
    })

    test("another page gets no permission, and a person's cookie counts for nothing there", async () => {
      const token = (await stranger.rest('POST', '/api/users/login', administrator)).body.token
      const asked = (origin: string) =>
        stranger.rest('GET', '/api/users/me', undefined, {
          headers: { Cookie: `payload-token=${token}`, Origin: origin },
        })
      const foreign = await asked('https://khac.example')
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
      expect(foreign.body.user).toBeNull()
      expect((await asked('https://trang.example.vn')).body.user.email).toBe(administrator.email)
    })

    test('preflights are answered', async () => {
      const answer = await stranger.rest('OPTIONS', '/api/articles', undefined, from('https://trang.example.vn'))
      expect(answer.status).toBe(200)
      expect(answer.headers.get('access-control-allow-methods')).toContain('GET')
    })
  })

  test('takes an upload as a stream of unknown length', async () => {
    const { bytes, fields } = await photo('dòng chảy')
    const form = new FormData()
    form.set('_payload', JSON.stringify(fields))
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'anh.jpg')
    const packed = new Response(form)
    const answer = await staff.rest('POST', '/api/media?depth=0', undefined, {
      body: packed.body,
      duplex: 'half',
      headers: { 'Content-Type': packed.headers.get('content-type') ?? '' },
    } as RequestInit)
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    const file = await staff.rest('GET', new URL(answer.body.doc.url, server.url).pathname)
    expect(file.status).toBe(200)
    expect(Number(file.headers.get('content-length'))).toBeGreaterThan(100)
  })

  test('an answer that comes before the body was read leaves the connection usable', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const large = JSON.stringify({ email: 'x'.repeat(16 * 1024 * 1024) })
    const early = await sentOver(agent, `${server.url}/api/users/login`, large)
    expect(early.status).toBe(413)
    // Free again only once the server has taken all of the first body; else it is given up after 5 s and another one opened.
    expect(await sentOver(agent, `${server.url}/healthz`)).toEqual({ status: 200, port: early.port })
    agent.destroy()
  })

  test('survives clients that leave in the middle of a body and of an answer', async () => {
    await new Promise<void>((resolve) => {
      const sent = request(`${server.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Length': '1000', 'Content-Type': 'application/json' },
      })
      sent.on('error', () => resolve())
      sent.write('{"email":')
      setImmediate(() => sent.destroy(new Error('left')))
    })
    const stop = new AbortController()
    const asked = fetch(`${server.url}/api/articles`, { signal: stop.signal })
    stop.abort()
    await expect(asked).rejects.toThrow()
    expect((await stranger.rest('GET', '/readyz')).status).toBe(200)
  })

  test("Payload's SDK works unchanged", async () => {
    const sdk = new PayloadSDK({ baseURL: `${server.url}/api` })
    expect(await sdk.find({ collection: 'articles' })).toMatchObject({ docs: [], limit: 10, totalDocs: 0 })
    expect(await sdk.count({ collection: 'articles' })).toEqual({ totalDocs: 0 })
    const named = await sdk.find({
      collection: 'localities',
      depth: 1,
      limit: 100,
      page: 1,
      select: { name: true },
      sort: ['name', '-updatedAt'],
      where: { and: [{ name: { like: 'An' } }, { 'parent.name': { equals: 'x' } }] },
    })
    expect(named.docs).toEqual([])
    await expect(sdk.findByID({ collection: 'articles', id: 'khong-co' })).rejects.toThrow()
  })
})

describe('a server that is told to stop', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what it is doing, takes nothing new, and ends with 0',
    async (signal) => {
      const server = await startServer({ role: 'api' })
      const running = slowSignIn(server.url)
      await running.begun
      server.kill(signal)
      await logged(server, ({ event }) => event === 'closing')
      await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
      running.finish()
      expect(await running.status).toBe(401)
      expect(await server.close()).toBe(0)
      expect(server.log().some(({ event }) => event === 'closed')).toBe(true)
    },
  )
})

describe('a server with ROLE=worker', () => {
  test('tells its health and serves nothing else', async () => {
    const server = await startServer({ role: 'worker' })
    const client = new Client(server.url)
    const statuses = await Promise.all(
      ['/healthz', '/readyz', '/api/articles', '/admin'].map((path) => client.rest('GET', path)),
    )
    await server.close()
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 404, 404])
  })
})

/** The log line for which `isIt`, waited for: a line is written once the answer is out. */
const logged = (server: TestServer, isIt: (line: ReturnType<TestServer['log']>[number]) => boolean) =>
  expect
    .poll(() => server.log().find(isIt), { timeout: 5_000 })
    .toBeDefined()
    .then(() => server.log().find(isIt))

/** A POST of JSON in pieces of unknown total, or a GET, over the agent's connection. */
const sentOver = (agent: Agent, url: string, body?: string): Promise<{ status: number; port: number | undefined }> =>
  new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const sent = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' })
    sent.once('error', reject)
    sent.once('response', (answer) => {
      const port = answer.socket.localPort
      answer.resume()
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, port }))
    })
    if (body !== undefined) sent.write(body)
    sent.end()
  })

/** A sign-in whose body stays half sent until `finish`. */
const slowSignIn = (url: string) => {
  const body = JSON.stringify({ email: 'ai@do.vn', password: 'khong-biet' })
  const sent = request(`${url}/api/users/login`, {
    agent: false,
    headers: { 'Content-Length': Buffer.byteLength(body), 'Content-Type': 'application/json', Expect: '100-continue' },
    method: 'POST',
  })
  // The server says "continue" once it has the request in its hands.
  const begun = new Promise<void>((resolve) =>
    sent.once('continue', () => sent.write(body.slice(0, 10), () => resolve())),
  )
  const status = new Promise<number>((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
  })
  sent.flushHeaders()
  return { begun, status, finish: () => sent.end(body.slice(10)) }
}
