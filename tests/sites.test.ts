import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, Client } from './support/client.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** Downstream sites: a key says who a program is and opens nothing. */
let newsroom: Newsroom
let site: string
let key: string
const name = 'Báo An Giang điện tử'

beforeAll(async () => {
  newsroom = await openNewsroom()
  site = await newSite(name)
  key = await issue(site)
})
afterAll(() => newsroom?.close())

const newSite = (called: string): Promise<string> =>
  newsroom.people.administrator.made('rest', 'sites', {
    name: called,
    url: 'https://bao.example',
    contact: { name: 'Chị Hoa', email: 'hoa@bao.example', phone: '0123 456 789' },
  })
const issue = async (id: string): Promise<string> =>
  (await newsroom.people.administrator.rest('POST', `/api/sites/${id}/key`)).body.key

/** The site's program, with its key. */
const program = (given = key) => {
  const rest = (method: string, path: string, body?: unknown): Promise<Answer> =>
    new Client(newsroom.url).rest(method, path, body, { headers: { Authorization: `sites API-Key ${given}` } })
  return { rest, graphql: (query: string) => rest('POST', '/api/graphql', { query }) }
}
const me = async (given?: string): Promise<unknown> => (await program(given).rest('GET', '/api/sites/me')).body

test('a key tells whose it is, and nothing else of the site', async () => {
  expect(await me()).toEqual({ user: { id: site, name } })
  expect(await me('khong-phai-khoa')).toEqual({ user: null })
  expect((await newsroom.as('stranger').rest('GET', '/api/sites/me')).body).toEqual({ user: null })
})

test('a site reads to the letter what strangers read, and is refused what they are refused', async () => {
  const { contributor, editor, stranger } = newsroom.people
  const published = await newsroom.published(editor, 'articles', newsroom.minimal('articles', 'đã đăng'))
  const draft = await contributor.made('rest', 'articles', newsroom.minimal('articles', 'nháp'))
  const linked = await newsroom.published(editor, 'articles', {
    ...newsroom.minimal('articles', 'liên kết'),
    relatedArticles: [published, draft],
  })
  const [photo, file] = [await newsroom.upload('media'), await newsroom.upload('private-files')]
  const files = [await newsroom.fileAddress('media', photo), await newsroom.fileAddress('private-files', file)]
  const paths = [
    ...[0, 1, 2, 3].map((depth) => `/api/articles/${linked}?depth=${depth}`),
    '/api/articles?limit=50',
    '/api/articles/count',
    `/api/articles/${draft}`,
    `/api/articles/${draft}?draft=true`,
    '/api/articles?depth=5',
    '/api/articles?limit=0',
    '/api/articles/versions',
    '/api/globals/front-page/versions',
    '/api/media',
    '/api/private-files',
    ...files.map((address) => new URL(address, newsroom.url).pathname),
    '/api/users',
    '/api/users/me',
    '/api/sites',
    `/api/sites/${site}`,
    '/api/sites?where[apiKeyIndex][exists]=true',
    '/api/sites?sort=apiKey',
    '/api/reader-feedback',
    '/api/redirects',
    '/api/access',
    '/api/payload-preferences/x',
    '/api/payload-locked-documents',
  ]
  for (const path of paths) {
    const [asSite, asStranger] = [await program().rest('GET', path), await stranger.rest('GET', path)]
    expect([path, asSite.status, asSite.body]).toEqual([path, asStranger.status, asStranger.body])
  }
  const queries = [
    `{ Article(id: "${linked}") { title owningUnit { name } createdBy { name } relatedArticles { id } } }`,
    `{ Article(id: "${draft}") { title } }`,
    '{ Articles(draft: true) { docs { id } } }',
    '{ Users { docs { name } } }',
    '{ Sites { docs { name apiKey contact { email } } } }',
    '{ versionsArticles { docs { id } } }',
    '{ meUser { user { id } token } }',
    '{ Access { canAccessAdmin } }',
  ]
  for (const query of queries) {
    const [asSite, asStranger] = [await program().graphql(query), await stranger.graphql(query)]
    expect([query, asSite.status, asSite.body]).toEqual([query, asStranger.status, asStranger.body])
  }
})

test('a site writes nothing, on no road', async () => {
  const { editor } = newsroom.people
  const article = await newsroom.published(editor, 'articles', newsroom.minimal('articles', 'để yên'))
  const writes: [string, string, unknown?][] = [
    ['POST', '/api/articles', newsroom.minimal('articles', 'của trang')],
    ['PATCH', `/api/articles/${article}`, { title: 'Khác' }],
    ['DELETE', `/api/articles/${article}`],
    ['POST', `/api/articles/${article}/transitions/withdraw`, { reason: 'x' }],
    ['POST', `/api/articles/${article}/duplicate`],
    ['POST', '/api/tags', { name: 'Thẻ' }],
    ['POST', '/api/users', { name: 'x', email: 'x@x.example', password: 'mat-khau-dai-12', role: 'administrator' }],
    ['POST', '/api/globals/front-page', { stories: [] }],
    ['PATCH', `/api/sites/${site}`, { name: 'Khác' }],
    ['POST', `/api/sites/${site}/key`],
    ['DELETE', `/api/sites/${site}/key`],
    ['DELETE', `/api/sites/${site}`],
    ['POST', '/api/payload-preferences/x', { value: 1 }],
  ]
  for (const [method, path, body] of writes) {
    const { status } = await program().rest(method, path, body)
    expect([method, path, [401, 403, 404].includes(status)]).toEqual([method, path, true])
  }
  const mutation = await program().graphql(`mutation { updateSite(id: "${site}", data: { name: "Khác" }) { id } }`)
  expect(mutation.body.errors[0].extensions.code).toMatch(/not-allowed$/)
  expect(await me()).toEqual({ user: { id: site, name } })
})

describe('a key', () => {
  test('is in the answer that made it and in no other, not even to an administrator', async () => {
    const { administrator } = newsroom.people
    const answers = [
      await administrator.rest('GET', `/api/sites/${site}?depth=2`),
      await administrator.rest('GET', '/api/sites?showHiddenFields=true'),
      await administrator.rest('PATCH', `/api/sites/${site}`, { note: 'Sửa.' }),
      await administrator.rest('POST', `/api/sites/${site}/api-key/reveal`),
      await administrator.graphql('{ Sites { docs { name apiKey hasAPIKey } } }'),
    ]
    for (const { body } of answers) {
      expect(JSON.stringify(body)).not.toContain(key)
      expect(JSON.stringify(body)).not.toMatch(/"apiKey(Index)?":"/)
    }
    expect(newsroom.output()).not.toContain(key)
  })

  test('is not to be chosen', async () => {
    const { administrator } = newsroom.people
    const chosen = { apiKey: 'tu-chon-cho-de-nho-123456', enableAPIKey: true, apiKeyIndex: 'x' }
    const id = await administrator.made('rest', 'sites', { name: 'Tự chọn', url: 'https://x.example', ...chosen })
    await administrator.rest('PATCH', `/api/sites/${id}`, chosen)
    expect(await me(chosen.apiKey)).toEqual({ user: null })
  })

  test('is void once another is made, or it is revoked; other changes leave it', async () => {
    const { administrator } = newsroom.people
    const id = await newSite('Trang đổi khóa')
    const first = await issue(id)
    await administrator.rest('PATCH', `/api/sites/${id}`, { note: 'Sửa.', apiKey: null, enableAPIKey: false })
    expect(await me(first)).toMatchObject({ user: { id } })
    const second = await issue(id)
    expect([await me(first), await me(second)]).toMatchObject([{ user: null }, { user: { id } }])
    expect((await administrator.rest('DELETE', `/api/sites/${id}/key`)).status).toBe(200)
    expect(await me(second)).toEqual({ user: null })
    expect((await administrator.rest('GET', `/api/sites/${id}`)).body).toMatchObject({
      keyIssuedAt: null,
      hasAPIKey: false,
    })
  })

  test('of a site that was switched off is nobody’s until it is switched on', async () => {
    const { administrator } = newsroom.people
    const id = await newSite('Trang tạm ngừng')
    const own = await issue(id)
    await administrator.rest('PATCH', `/api/sites/${id}`, { isActive: false })
    expect(await me(own)).toEqual({ user: null })
    await administrator.rest('PATCH', `/api/sites/${id}`, { isActive: true })
    expect(await me(own)).toMatchObject({ user: { id } })
    await administrator.rest('DELETE', `/api/sites/${id}`)
    expect(await me(own)).toEqual({ user: null })
  })
})

describe('what a program with a key does not do is closed', () => {
  test.each([
    ['GET', 'init'],
    ['POST', 'login'],
    ['POST', 'logout'],
    ['POST', 'refresh-token'],
    ['POST', 'forgot-password'],
    ['POST', 'reset-password'],
    ['POST', 'unlock'],
    ['POST', 'verify/x'],
    ['POST', 'first-register'],
    ['POST', 'any/api-key/reveal'],
  ])('%s /api/sites/%s', async (method, path) => {
    const body = method === 'POST' ? { email: 'hoa@bao.example', password: 'x', token: 'x' } : undefined
    for (const client of [newsroom.people.administrator, program(), newsroom.as('stranger')]) {
      expect((await client.rest(method, `/api/sites/${path}`, body)).status).toBe(404)
    }
  })

  test('over GraphQL too', async () => {
    const queries = [
      '{ meSite { user { id } } }',
      '{ initializedSite }',
      'mutation { refreshTokenSite { exp } }',
      'mutation { logoutSite }',
      'mutation { loginSite(password: "x") { token } }',
    ]
    for (const query of queries) {
      const answer = await program().graphql(query)
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([400, 'graphql-invalid'])
    }
  })
})
