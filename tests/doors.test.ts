import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkOf } from '../src/api/client-address.ts'
import type { Answer, Client } from './support/client.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** What Payload opens beside the collections: questions of permission, locks, preferences, its own bookkeeping. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const verdict = ({ body, status }: Answer): unknown[] => [status, body.errors[0].code ?? body.errors[0].extensions.code]
const unknown = '00000000-0000-4000-8000-000000000000'

describe('what somebody may do with a document', () => {
  test('is told to no stranger: a draft’s id answers like one that never was', async () => {
    const { editor, stranger } = newsroom.people
    const draft = await editor.made('rest', 'individuals', newsroom.minimal('individuals', 'nháp'))
    const user = (await editor.me()).id as string
    const addresses = [
      ...[`individuals/access/${draft}`, `individuals/access/${unknown}`, `users/access/${user}`].map((at) => [
        'POST',
        at,
      ]),
      ['POST', 'individuals/access'],
      ['POST', 'media/access/'],
      ['GET', 'access'],
      ['GET', 'globals/access'],
    ] as const
    for (const [method, address] of addresses) {
      const answer = await stranger.rest(method, `/api/${address}`, method === 'POST' ? {} : undefined)
      expect(verdict(answer), address).toEqual([401, 'not-signed-in'])
    }
    const told = await editor.rest('POST', `/api/individuals/access/${draft}`, {})
    expect([told.status, told.body.update.permission]).toEqual([200, true])
    expect((await editor.rest('GET', '/api/access')).body.canAccessAdmin).toBe(true)
  })

  test('is told to no stranger over GraphQL either, under any name', async () => {
    const { editor, stranger } = newsroom.people
    const draft = await editor.made('rest', 'individuals', newsroom.minimal('individuals', 'nháp'))
    const queries = [
      `{ docAccessIndividual(id: "${draft}") { update { permission } } }`,
      `{ x: docAccessIndividual(id: "${unknown}") { update { permission } } }`,
      `query { ...f } fragment f on Query { docAccessUser(id: "${unknown}") { read { permission } } }`,
      '{ Access { canAccessAdmin } }',
    ]
    for (const query of queries) {
      const answer = await stranger.graphql(query)
      expect([answer.status, answer.body.errors[0].extensions.code], query).toEqual([400, 'not-signed-in'])
    }
    const told = await editor.graphql('{ Access { canAccessAdmin } }')
    expect(told.body.data.Access.canAccessAdmin).toBe(true)
    expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
  })
})

describe('locks', () => {
  type Found = { id: string; user: { value: { id: string } } }
  const query = (id: string) => `where[document.relationTo][equals]=articles&where[document.value][equals]=${id}`
  const locksOf = async (person: Client, id: string): Promise<Found[]> =>
    (await person.rest('GET', `/api/payload-locked-documents?${query(id)}`)).body.docs
  const holder = async (person: Client, id: string) => (await locksOf(person, id))[0]?.user.value.id

  /** As the panel makes one: through the database, in the server's own function. */
  const locked = async (by: Client): Promise<{ article: string; lock: string }> => {
    const { editor } = newsroom.people
    const article = await editor.made('rest', 'articles', newsroom.minimal('articles', 'đang sửa'))
    const lock = await insertLock(article, (await by.me()).id)
    return { article, lock }
  }
  const insertLock = async (article: string, user: string): Promise<string> => {
    const { createClient } = await import('@libsql/client')
    const client = createClient({ url: newsroom.env.DATABASE_URL! })
    const id = crypto.randomUUID()
    const now = new Date().toISOString()
    const rel = 'INSERT INTO payload_locked_documents_rels (parent_id, path,'
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute({
      sql: 'INSERT INTO payload_locked_documents (id, created_at, updated_at) VALUES (?, ?, ?)',
      args: [id, now, now],
    })
    await client.execute({ sql: `${rel} articles_id) VALUES (?, 'document', ?)`, args: [id, article] })
    await client.execute({ sql: `${rel} users_id) VALUES (?, 'user', ?)`, args: [id, user] })
    client.close()
    return id
  }

  test('are found by the document alone, never listed or searched', async () => {
    const { contributor, editor, stranger } = newsroom.people
    const { article, lock } = await locked(editor)
    expect((await locksOf(contributor, article)).map(({ id }) => id)).toEqual([lock])
    for (const address of ['', '?limit=10', `?${query(article)}&select[user]=true`, `/${lock}`, '/count', '/access']) {
      expect(verdict(await contributor.rest('GET', `/api/payload-locked-documents${address}`)), address).toEqual([
        403,
        'not-allowed',
      ])
    }
    expect(verdict(await stranger.rest('GET', `/api/payload-locked-documents?${query(article)}`))).toEqual([
      403,
      'not-allowed',
    ])
  })

  test('are made and removed for nobody else, one by one or many', async () => {
    const { contributor, editor } = newsroom.people
    const { article, lock } = await locked(editor)
    const me = (await editor.me()).id as string
    const data = {
      document: { relationTo: 'articles', value: article },
      user: { relationTo: 'users', value: me },
    }
    const tries = [
      ['POST', '', data],
      ['DELETE', `/${lock}`, undefined],
      ['DELETE', '?where[id][exists]=true', undefined],
      ['PATCH', '?where[id][exists]=true', { user: data.user }],
      ['POST', `/${lock}/duplicate`, {}],
    ] as const
    for (const [method, address, body] of tries) {
      const answer = await contributor.rest(method, `/api/payload-locked-documents${address}`, body)
      expect(verdict(answer), `${method} ${address}`).toEqual([403, 'not-allowed'])
    }
    expect(await holder(editor, article)).toBe(me)
    expect((await editor.rest('DELETE', `/api/payload-locked-documents/${lock}`)).status).toBe(200)
    expect(await locksOf(editor, article)).toEqual([])
    expect(verdict(await editor.rest('DELETE', `/api/payload-locked-documents/${lock}`))).toEqual([404, 'not-found'])
  })

  test('are taken over by whoever may change the document, for themselves', async () => {
    const { approver, editor, outsider } = newsroom.people
    const { article, lock } = await locked(editor)
    const me = (await approver.me()).id as string
    const user = { relationTo: 'users', value: (await editor.me()).id as string }
    const foreign = await outsider.rest('PATCH', `/api/payload-locked-documents/${lock}`, { user })
    expect(verdict(foreign)).toEqual([403, 'not-allowed'])
    expect(await holder(editor, article)).toBe(user.value)
    const taken = await approver.rest('PATCH', `/api/payload-locked-documents/${lock}`, { user })
    expect(taken.status).toBe(200)
    expect(await holder(editor, article)).toBe(me)
  })
})

describe('preferences', () => {
  const nav = '/api/payload-preferences/nav'

  test('are everybody’s own, by key, and put back all at once', async () => {
    const { approver, editor, stranger } = newsroom.people
    for (const person of [approver, editor]) {
      expect((await person.rest('POST', nav, { value: { open: person === editor } })).status).toBe(200)
    }
    expect((await editor.rest('GET', nav)).body.value).toEqual({ open: true })
    expect((await editor.rest('DELETE', '/api/payload-preferences?where[key][exists]=true')).status).toBe(200)
    expect((await editor.rest('GET', nav)).body.value).toBeNull()
    expect((await approver.rest('GET', nav)).body.value).toEqual({ open: false })
    expect(verdict(await stranger.rest('GET', nav))).toEqual([403, 'not-allowed'])
  })

  test.each([
    ['GET', ''],
    ['POST', ''],
    ['PATCH', '?where[key][exists]=true'],
    ['PATCH', '/nav'],
    ['GET', '/nav/versions'],
  ])('%s /api/payload-preferences%s is no door', async (method, address) => {
    const body = method === 'GET' ? undefined : { key: 'nav', value: 1 }
    const answer = await newsroom.as('administrator').rest(method, `/api/payload-preferences${address}`, body)
    expect(verdict(answer)).toEqual([403, 'not-allowed'])
  })
})

test.each(['payload-jobs', 'payload-jobs/run', 'payload-kv', 'payload-migrations'])(
  '%s is closed to administrators too',
  async (address) => {
    const administrator = newsroom.as('administrator')
    expect(verdict(await administrator.rest('GET', `/api/${address}`))).toEqual([403, 'not-allowed'])
    expect(verdict(await administrator.rest('POST', `/api/${address}`, {}))).toEqual([403, 'not-allowed'])
  },
)

test('GraphQL knows none of Payload’s own collections', async () => {
  const administrator = newsroom.as('administrator')
  for (const field of ['PayloadLockedDocuments', 'PayloadPreferences', 'PayloadMigrations', 'PayloadKvs']) {
    const { body, status } = await administrator.graphql(`{ ${field} { totalDocs } }`)
    expect([status, body.errors[0].extensions.code], field).toEqual([400, 'graphql-invalid'])
  }
  const { body } = await administrator.graphql(`mutation { deletePayloadLockedDocument(id: "${unknown}") { id } }`)
  expect(body.errors[0].extensions.code).toBe('graphql-invalid')
})

test.each(['null', ' null ', 'true', '5', '-1', '"x"'])('a body of %s is 400 at every collection', async (text) => {
  const administrator = newsroom.as('administrator')
  for (const collection of ['users', 'organizations', 'tags']) {
    const init = { body: text, headers: { 'Content-Type': 'application/json' } }
    expect(verdict(await administrator.rest('POST', `/api/${collection}`, undefined, init))).toEqual([400, 'bad-input'])
  }
})

test('a customer is one place, with however many IPv6 addresses', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('2001:db8:0:7:1:2:3:4')).toBe('2001:db8:0:7::/64')
  expect(networkOf('2001:db8::1%eth0')).toBe('2001:db8:0:0::/64')
  expect(networkOf('2001:0DB8:0:7::9')).toBe(networkOf('2001:db8:0:7:ffff::1'))
})
