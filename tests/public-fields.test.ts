import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collections } from '../collections/index.ts'
import { bodyBlocks } from '../src/cms/blocks/index.ts'
import { publishedCollections, referenceCollections } from '../src/cms/collection-kinds.ts'
import { filled, pathsOf } from './support/filled.ts'
import { photo, scan } from './support/files.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/**
 * What strangers get, field by field, of documents in which everything is filled in. A new public field is a decision: it changes the
 * snapshot, and somebody looks at it.
 */
const order = [...referenceCollections, 'media', 'individuals', 'models', 'awards', 'articles', 'yearbooks'] as const

// What a generated value cannot be: a place that fits its parents, an organization that covers it.
const fixed: Record<string, object> = {
  localities: { parent: null, predecessors: [], validTo: null },
  organizations: { parent: null, predecessors: [] },
  categories: { parent: null },
  models: { replicatedFrom: null, individuals: [], stages: [{ status: 'pilot', date: '2022', note: 'stages.note' }] },
  awards: {
    title: 'title',
    decision: { number: '12/QĐ-UBND', date: '2022-05-19', signatory: { honorific: 'ông', name: 'n', office: 'o' } },
  },
  articles: { relatedArticles: [] },
}

let newsroom: Newsroom
const ids: Record<string, string> = {}

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
  const { editor, chief } = newsroom.people
  const scanned = await editor.upload('private-files', scan('bí mật'))
  ids['private-files'] = scanned.body.doc.id
  // A document refers to whatever exists by then; a first, plain pass gives every collection something to be referred to.
  for (const collection of [...referenceCollections, ...publishedCollections]) {
    const author = collection === 'categories' ? newsroom.as('administrator') : editor
    const data = await plain(collection)
    ids[collection] = (publishedCollections as readonly string[]).includes(collection)
      ? await newsroom.published(editor, collection as 'articles', data)
      : await author.made('rest', collection, data)
  }
  ids.media = (await editor.upload('media', await photo('đầy đủ'))).body.doc.id
  ids.users = (await editor.me()).id
  for (const collection of order) {
    const config = collections.find(({ slug }) => slug === collection)
    if (!config) throw new Error(collection)
    const generated = await filled(
      config,
      async (slug) => ids[slug] ?? Promise.reject(new Error(`nothing in ${slug}`)),
      bodyBlocks,
    )
    const { owningUnit, ...rest } = generated
    const data = { ...rest, ...fixed[collection], ...(owningUnit ? { owningUnit: newsroom.unit } : {}) }
    const author = collection === 'categories' ? newsroom.as('administrator') : editor
    if (collection === 'media') {
      const { isPublic, contentHash, takenAt, ...fields } = rest
      void [isPublic, contentHash, takenAt]
      const changed = await editor.rest('PATCH', `/api/media/${ids.media}`, fields)
      expect(changed.status, JSON.stringify(changed.body)).toBe(200)
      continue
    }
    ids[collection] = await author.made('rest', collection, data)
    if ((publishedCollections as readonly string[]).includes(collection)) {
      const answer = await chief.rest('POST', `/api/${collection}/${ids[collection]}/transitions/publish`, {})
      expect(answer.status, `${collection}: ${JSON.stringify(answer.body)}`).toBe(200)
    }
  }
})
afterAll(() => newsroom?.close())

const plain = async (collection: string): Promise<object> => {
  const { minimal, minimalReference } = await import('./support/minimal.ts')
  const make = { ...minimal, ...minimalReference }[collection as keyof typeof minimal]
  return make('nền', newsroom.unit)
}

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
    const { status, body } = await newsroom.as('stranger').rest('GET', `/api/${collection}/${ids[collection]}?depth=0`)
    expect(status).toBe(200)
    await expect(`${withoutText(pathsOf(body)).join('\n')}\n`).toMatchFileSnapshot(
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
