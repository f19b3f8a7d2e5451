import { request } from 'node:http'
import { APIError, Forbidden, NotFound, QueryError, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describe as describeError, Refused, withCodes } from '../src/api/errors.ts'
import { AlreadyTaken } from '../src/cms/errors.ts'
import { DatabaseBusyError } from '../src/database/errors.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

const sqliteError = (code: string) => Object.assign(new Error(code), { code })
const wrapped = (cause: unknown) => new Error('Failed query: insert into …', { cause })

describe('what is thrown is answered as', () => {
  test.each<[string, unknown, number, string, string?]>([
    ['a refusal', new Refused(413, 'body-too-large', 'Quá lớn.'), 413, 'body-too-large'],
    ['a named error', new AlreadyTaken('Đã có.', 'slug'), 409, 'already-taken', 'slug'],
    ['a busy database', new DatabaseBusyError(), 503, 'database-busy'],
    ['a busy database, wrapped', wrapped(sqliteError('SQLITE_BUSY')), 503, 'database-busy'],
    ['a full disk', wrapped(sqliteError('SQLITE_FULL')), 507, 'storage-full'],
    ['a reference to nothing', wrapped(sqliteError('SQLITE_CONSTRAINT_FOREIGNKEY')), 400, 'unknown-reference'],
    ['a second of its kind', wrapped(sqliteError('SQLITE_CONSTRAINT_UNIQUE')), 409, 'duplicate'],
    ['a second of its kind, MongoDB', Object.assign(new Error('E11000'), { code: 11000 }), 409, 'duplicate'],
    [
      'invalid fields',
      new ValidationError({ errors: [{ message: 'Thiếu.', path: 'title' }] }),
      400,
      'invalid-fields',
      'title',
    ],
    [
      'a unique field',
      new ValidationError({ errors: [{ message: 'Trùng.', path: 'email', tableName: 'users' }] }),
      409,
      'duplicate',
      'email',
    ],
    ['a field not to be queried', new QueryError([{ path: 'hash' }]), 400, 'query-not-allowed'],
    ['nothing found', new NotFound(), 404, 'not-found'],
    ['forbidden', new Forbidden(), 403, 'not-allowed'],
    ['malformed JSON, as Payload says it', new APIError('Invalid JSON', 400), 400, 'malformed-json'],
    ['malformed JSON', new SyntaxError('Unexpected token } in JSON at position 3'), 400, 'malformed-json'],
    ['a date that is none', new RangeError('Invalid time value'), 400, 'bad-input'],
    ['a malformed address', new URIError('URI malformed'), 400, 'malformed-address'],
    ['a status alone', new APIError('Collection with the slug x was not found', 404), 404, 'not-found'],
  ])('%s', (_name, error, status, code, field) => {
    const described = describeError(error, 'an-id')
    expect(described).toMatchObject({ status, unexpected: false, entry: { code, ...(field ? { field } : {}) } })
    expect(described.entry.message).toMatch(/[^\x20-\x7e]/)
  })

  test.each<[string, unknown]>([
    ['a bug', new TypeError("Cannot read properties of undefined (reading 'secret')")],
    ['an SQL error with values', wrapped(new Error('no such column: mat_khau'))],
    ['a syntax error that is not about JSON', new SyntaxError('Invalid regular expression')],
    ['an error marked private', new APIError('inner secret', 400, null, false)],
    ['a text', 'secret'],
    ['nothing', undefined],
  ])('%s gives away nothing but the request id', (_name, error) => {
    const { entry, status, unexpected } = describeError(error, 'an-id')
    expect({ status, unexpected }).toEqual({ status: 500, unexpected: true })
    expect(entry).toEqual({ code: 'internal', message: 'Có lỗi ngoài dự kiến ở máy chủ; mã yêu cầu: an-id.' })
  })
})

describe('an error answer that somebody else wrote gets codes', () => {
  test('with a message alone', () => {
    expect(withCodes(404, { message: 'Route not found "/x"' })).toEqual({
      errors: [{ code: 'not-found', message: 'Không tìm thấy.' }],
    })
  })
  test('beside what it says', () => {
    const body = {
      docs: [],
      errors: [
        { id: '1', message: 'Không được.' },
        { message: 'kept', code: 'own' },
      ],
    }
    expect(withCodes(400, body)).toEqual({
      docs: [],
      errors: [
        { id: '1', message: 'Không được.', code: 'bad-input' },
        { message: 'kept', code: 'own' },
      ],
    })
  })
  test("from GraphQL's extensions", () => {
    expect(withCodes(400, { errors: [{ message: 'Sai.', extensions: { code: 'graphql-invalid' } }] })).toMatchObject({
      errors: [{ code: 'graphql-invalid', message: 'Sai.' }],
    })
  })
  test('a 500 tells only the request id', () => {
    expect(withCodes(500, { errors: [{ message: 'Something went wrong.' }] }, 'an-id')).toEqual({
      errors: [{ code: 'internal', message: expect.stringContaining('an-id') }],
    })
  })
})

describe('over HTTP, bad input', () => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom()
  })
  afterAll(() => newsroom?.close())

  const json = { 'Content-Type': 'application/json' }
  const send = (
    who: 'stranger' | 'administrator',
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = json,
  ) => newsroom.people[who].rest(method, path, undefined, { headers, ...(body === undefined ? {} : { body }) })

  test.each<['stranger' | 'administrator', string, string, string | undefined, number, string]>([
    ['stranger', 'GET', '/api/nowhere', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/nowhere', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/articles/khong-co', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/articles/00000000-0000-4000-8000-000000000000', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/articles/a/b/c', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/globals/khong-co', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/toString', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/__proto__', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/constructor/x', undefined, 404, 'not-found'],
    ['administrator', 'GET', '/api/valueOf/access/x', undefined, 404, 'not-found'],
    ['stranger', 'POST', '/api/users/verify/abc', undefined, 404, 'not-found'],
    ['stranger', 'GET', '/api/graphql?query=mutation{logoutUser}', undefined, 405, 'method-not-allowed'],
    ['administrator', 'POST', '/api/globals/site-settings', '{"contact":5}', 400, 'bad-input'],
    ['administrator', 'POST', '/api/globals/front-page', '[]', 400, 'bad-input'],
    ['stranger', 'GET', '/api/users', undefined, 403, 'not-allowed'],
    ['stranger', 'POST', '/api/articles', '{}', 403, 'not-allowed'],
    ['stranger', 'PUT', '/api/articles', '{}', 404, 'not-found'],
    ['stranger', 'POST', '/api/users/login', '{"email":', 400, 'malformed-json'],
    ['stranger', 'POST', '/api/users/login', '{"email":"a@b.vn","password":"sai"}', 401, 'wrong-credentials'],
    ['stranger', 'POST', '/api/users/login', '{}', 400, 'invalid-fields'],
    ['stranger', 'POST', '/api/users/login', '[]', 400, 'invalid-fields'],
    ['stranger', 'GET', '/api/articles/%E0%A4%A', undefined, 400, 'malformed-address'],
    ['stranger', 'GET', '/api/articles?where=%7Bx', undefined, 400, 'malformed-query'],
    ['administrator', 'GET', '/api/articles?where=%7Bx', undefined, 400, 'malformed-query'],
    ['administrator', 'GET', '/api/articles?where[unknown][equals]=1', undefined, 400, 'query-not-allowed'],
    ['administrator', 'GET', '/api/articles?where[createdAt][less_than]=x', undefined, 400, 'bad-input'],
    ['administrator', 'POST', '/api/articles', '{bad', 400, 'malformed-json'],
    ['administrator', 'PATCH', '/api/articles/khong-co', '{}', 404, 'not-found'],
    ['administrator', 'DELETE', '/api/tags/khong-co', undefined, 404, 'not-found'],
    ['administrator', 'GET', '/api/articles?where[title][within]=x', undefined, 400, 'bad-input'],
    ['administrator', 'GET', '/api/articles?where[title][equals][a]=x', undefined, 400, 'bad-input'],
    ['administrator', 'GET', '/api/articles/versions/khong-co', undefined, 404, 'not-found'],
    ['administrator', 'POST', '/api/organizations', '{"name":"A","kind":"other","parent":"khong-co"}', 400, ''],
    [
      'administrator',
      'POST',
      '/api/users',
      '{"email":"administrator@toa-soan.example","password":"mat-khau-dai-12","name":"B","role":"approver"}',
      400,
      'invalid-fields',
    ],
  ])('%s %s %s %s → %s', async (who, method, path, body, status, code) => {
    const answer = await send(who, method, path, body)
    expect({ status: answer.status, body: answer.body }).toMatchObject({
      status,
      body: { errors: [{ code: code || expect.any(String), message: expect.stringMatching(/[^\x20-\x7e]/) }] },
    })
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(|SQLITE|stack/)
  })

  test('the first-account route is shut in every spelling', async () => {
    for (const path of [
      '/api/users/first-register',
      '/api/users/First-Register',
      '/api/users/first-register/',
      '/api/USERS/first-register',
    ]) {
      const answer = await send('stranger', 'POST', path, '{"email":"x@y.vn","password":"mat-khau-dai-12"}')
      expect([answer.status, answer.body.errors[0].code], path).toEqual([404, 'not-found'])
    }
  })

  test('an address that means different things to different readers is refused', async () => {
    for (const path of [
      '/api/articles/../users/first-register',
      '/api/./users',
      '/api/articles/%2e%2e/users',
      '/api\\users',
      '/api/bài',
    ]) {
      expect(await rawStatus(newsroom.url, path), path).toBe(400)
    }
  })

  test('an address of 9,000 characters gets 414', async () => {
    const answer = await send('stranger', 'GET', `/api/articles?${'x'.repeat(9_000)}`)
    expect([answer.status, answer.body.errors[0].code]).toEqual([414, 'address-too-long'])
  })

  test('a JSON body over its limit gets 413, with or without a length given', async () => {
    const large = JSON.stringify({ email: 'x'.repeat(5 * 1024 * 1024) })
    const told = await send('stranger', 'POST', '/api/users/login', large)
    expect([told.status, told.body.errors[0].code]).toEqual([413, 'body-too-large'])
    const untold = await fetch(`${newsroom.url}/api/users/login`, {
      method: 'POST',
      headers: json,
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect([untold.status, ((await untold.json()) as { errors: { code: string }[] }).errors[0]?.code]).toEqual([
      413,
      'body-too-large',
    ])
  })

  test('a large upload of a stranger is turned away before it is read', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(2 * 1024 * 1024)], { type: 'image/jpeg' }), 'anh.jpg')
    const answer = await newsroom.people.stranger.rest('POST', '/api/media', form)
    expect([answer.status, answer.body.errors[0].code]).toEqual([401, 'not-signed-in'])
  })

  test('headers beyond all measure get our kind of answer too', async () => {
    const answer = await fetch(`${newsroom.url}/api/articles`, { headers: { 'X-Long': 'x'.repeat(20_000) } })
    expect(answer.status).toBe(431)
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'headers-too-long' }] })
  })

  test.each([
    ['one that is none', 'multipart/form-data; boundary=x', '{'],
    [
      'one without its end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    ],
    ['one without a boundary', 'multipart/form-data', '--x--'],
    [
      'one with broken JSON',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{a\r\n--x--\r\n',
    ],
  ])('a form: %s', async (_name, type, body) => {
    for (const [who, path] of [
      ['stranger', '/api/users/login'],
      ['stranger', '/api/users/forgot-password'],
      ['administrator', '/api/articles'],
      ['administrator', '/api/globals/front-page'],
    ] as const) {
      const answer = await send(who, 'POST', path, body, { 'Content-Type': type })
      expect([path, answer.status]).toEqual([path, 400])
      expect(answer.body.errors[0].message).toMatch(/[ạ-ỹ]/)
    }
  })

  test('settings that are emptied, or sent nothing, answer', async () => {
    for (const body of [undefined, '{}', '{"contact":null}', '{"linkedSites":null}']) {
      expect([body, (await send('administrator', 'POST', '/api/globals/site-settings', body)).status]).toEqual([
        body,
        200,
      ])
    }
  })

  describe('in GraphQL', () => {
    const related = (levels: number): string => (levels === 0 ? 'id' : `relatedArticles { ${related(levels - 1)} }`)
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: Articles(limit: 100) { docs { title } }`).join('\n')

    test.each<[string, string, string]>([
      ['is no query', 'nonsense {', 'graphql-invalid'],
      ['asks for an unknown field', '{ Articles { docs { tilte } } }', 'graphql-invalid'],
      ['is too deep', `{ Articles(limit: 1) { docs { ${related(6)} } } }`, 'query-too-deep'],
      ['multiplies by aliases', `{ ${aliases(60)} }`, 'query-too-costly'],
      ['multiplies by limits', `{ Articles(limit: 100) { docs { ${related(3)} } } }`, 'query-too-costly'],
      [
        'names too many fields',
        `{ Articles { docs { ${Array.from({ length: 600 }, (_, i) => `a${i}: id`).join(' ')} } } }`,
        'query-too-costly',
      ],
      ['asks for the schema', '{ __schema { types { name } } }', 'graphql-invalid'],
    ])('what %s gets 400', async (_name, query, code) => {
      const answer = await newsroom.people.stranger.graphql(query)
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, code])
      expect(answer.body.errors[0].message).not.toContain('Did you mean')
    })

    test('a fragment that repeats itself does not repeat for ever', async () => {
      const query =
        '{ Articles { docs { ...a } } } fragment a on Article { ...b ...b } fragment b on Article { ...a ...a }'
      expect((await newsroom.people.stranger.graphql(query)).status).toBe(400)
    })

    test.each<[string, RequestInit, number]>([
      ['no body', { method: 'POST', headers: json }, 400],
      ['a broken body', { method: 'POST', headers: json, body: '{' }, 400],
      ['no query', { method: 'POST', headers: json, body: '{}' }, 400],
      ['another type', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: '{ a }' }, 415],
      ['another method', { method: 'DELETE' }, 405],
    ])('%s', async (_name, init, status) => {
      const response = await fetch(`${newsroom.url}/api/graphql`, init)
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ errors: [{ code: expect.any(String) }] })
    })

    test('GET reads, and never writes', async () => {
      const get = (query: string) =>
        newsroom.people.administrator.rest('GET', `/api/graphql?query=${encodeURIComponent(query)}`)
      expect((await get('{ Articles { totalDocs } }')).body).toEqual({ data: { Articles: { totalDocs: 0 } } })
      const written = await get('mutation { createTag(data: { name: "Qua GET" }) { id } }')
      expect(written.status).toBe(405)
      expect((await newsroom.people.stranger.rest('GET', '/api/tags')).body.totalDocs).toBe(0)
    })

    test('an error while it is carried out stands beside the data, with a code and no stack', async () => {
      const answer = await newsroom.people.stranger.graphql('{ Users { docs { id } } Tags { totalDocs } }')
      expect(answer.status).toBe(200)
      expect(answer.body).toMatchObject({
        data: { Tags: { totalDocs: 0 }, Users: null },
        errors: [{ path: ['Users'], extensions: { code: 'not-allowed' } }],
      })
      expect(JSON.stringify(answer.body)).not.toContain('stack')
    })
  })

  test('none of it is logged as a fault of the server', () => {
    expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
  })
})

/** Past fetch, which tidies addresses up. */
const rawStatus = (origin: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const sent = request(
      { host: hostname, port, path: Buffer.from(path).toString('latin1'), method: 'POST' },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    sent.once('error', reject)
    sent.end()
  })
