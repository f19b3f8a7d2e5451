import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pathsOf } from './support/filled.ts'
import { fillNewsroom, order } from './support/full-newsroom.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/**
 * What strangers get, field by field, of documents in which everything is filled in. A new public field is a decision: it changes the
 * snapshot, and somebody looks at it.
 */
let newsroom: Newsroom
let ids: Record<string, string>

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
  ids = await fillNewsroom(newsroom)
})
afterAll(() => newsroom?.close())

/** Rich text is one field; its nodes are covered by the blocks' own rows. */
const withoutText = (paths: string[]): string[] =>
  [
    ...new Set(
      paths.map((path) =>
        path.replace(/\.root\..*?fields\.(?=blockType|\w)/, '.[block].').replace(/\.root\..*$/, '.root'),
      ),
    ),
  ].sort()

describe.each(order)('%s', (collection) => {
  test('gives strangers exactly these fields', async () => {
    const { status, body } = await newsroom.as('stranger').rest('GET', `/api/${collection}?depth=0&limit=50`)
    expect(status).toBe(200)
    // Of all of them: a theme is of a term or of a year, and no document has both.
    const docs = body.docs as { id: string }[]
    expect(docs.map(({ id }) => id)).toContain(ids[collection])
    await expect(`${withoutText(docs.flatMap((doc) => pathsOf(doc))).join('\n')}\n`).toMatchFileSnapshot(
      `./snapshots/public-fields/${collection}.txt`,
    )
  })

  test.each([0, 1, 2, 3])('tells nothing private at depth %i', async (depth) => {
    const { text } = await newsroom.raw(`/api/${collection}/${ids[collection]}?depth=${depth}`)
    const secrets = [
      /basis\./,
      /contact\./,
      /decision\.scan/,
      /revocation\./,
      /"owningUnit"/,
      /"createdBy"/,
      /"state"/,
      /"withdrawal"/,
    ]
    for (const secret of [...secrets, /private-files/, /toa-soan\.example/, /"evidence"/])
      expect(text).not.toMatch(secret)
  })
})

const snapshot = async (collection: string, id: string): Promise<void> => {
  const { body } = await newsroom.as('stranger').rest('GET', `/api/${collection}/${id}?depth=0`)
  const fields = `${pathsOf(body).sort().join('\n')}\n`
  await expect(fields).toMatchFileSnapshot(`./snapshots/public-fields/${collection}.txt`)
}

test('a redirect gives strangers exactly these fields', async () => {
  const to = { type: 'reference', reference: { relationTo: 'articles', value: ids.articles } }
  const { administrator } = newsroom.people
  await snapshot('redirects', await administrator.made('rest', 'redirects', { from: '/cu', to, type: '301' }))
})

test('a published remark gives strangers exactly these fields', async () => {
  const id = await newsroom.remark('articles', ids.articles ?? '')
  const decision = { state: 'published', answer: 'Cảm ơn.', reason: 'Riêng.' }
  await newsroom.people.editor.rest('PATCH', `/api/reader-feedback/${id}`, decision)
  await snapshot('reader-feedback', id)
})

test.each(['basis.source', 'contact.phone', 'createdBy', 'owningUnit', 'withdrawal.reason', 'formerSlugs', 'state'])(
  'refuses a stranger’s filter and sort by %s',
  async (field) => {
    const stranger = newsroom.as('stranger')
    const filter = await stranger.rest('GET', `/api/individuals?where[${field}][exists]=true`)
    const sort = await stranger.rest('GET', `/api/individuals?sort=${field}`)
    expect([filter.status, sort.status]).toEqual([400, 400])
  },
)

test.each(['private-files', 'users', 'sites', 'claims', 'media-uses'])(
  'gives strangers nothing of %s',
  async (collection) => {
    const { status } = await newsroom.as('stranger').rest('GET', `/api/${collection}`)
    expect([401, 403, 404]).toContain(status)
  },
)

test('GraphQL has no private field in a stranger’s answer', async () => {
  const query = `query ($id: String!) { Individual(id: $id) { name basis { source } contact { phone } owningUnit { name } createdBy { name } } }`
  const { body } = await newsroom.as('stranger').graphql(query, { id: ids.individuals })
  expect(body.data.Individual).toEqual({
    name: 'name',
    basis: { source: null },
    contact: { phone: null },
    owningUnit: null,
    createdBy: null,
  })
})
