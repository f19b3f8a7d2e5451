import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits, problemsOfPublicQuery } from '../src/delivery/query-guard.ts'
import type { QueryNode, QuerySchema } from '../src/delivery/query-schema.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** Field by field: what a stranger may ask, in the parameters of REST and GraphQL. */
const value = (type: 'text' | 'number' | 'date' | 'boolean', indexed = true): QueryNode => ({
  kind: 'value',
  type,
  indexed,
})
const relation = (...to: string[]): QueryNode => ({ kind: 'relation', to, polymorphic: to.length > 1 })
const group = (fields: Record<string, QueryNode>, many = false): QueryNode => ({
  kind: 'group',
  many,
  fields: new Map(Object.entries(fields)),
})

const schema: QuerySchema = {
  crossable: new Set(['tags']),
  collections: new Map([
    [
      'articles',
      new Map<string, QueryNode>([
        ['id', value('text')],
        ['title', value('text')],
        ['year', value('number')],
        ['publishedAt', value('date')],
        ['featured', value('boolean')],
        ['summary', value('text', false)],
        ['body', { kind: 'closed' }],
        ['tags', relation('tags')],
        ['people', relation('people')],
        ['about', relation('people', 'tags')],
        ['source', group({ name: value('text'), note: value('text', false) })],
        ['rows', group({ text: value('text'), person: relation('people') }, true)],
        ['awards', { kind: 'join', to: ['people'] }],
      ]),
    ],
    [
      'tags',
      new Map<string, QueryNode>([
        ['id', value('text')],
        ['slug', value('text')],
        ['description', value('text', false)],
        ['parent', relation('tags')],
        ['author', relation('people')],
      ]),
    ],
    [
      'people',
      new Map<string, QueryNode>([
        ['id', value('text')],
        ['name', value('text')],
      ]),
    ],
  ]),
}

const problems = (query: Record<string, unknown>) => problemsOfPublicQuery(query, { collection: 'articles' }, schema)
const fieldsOf = (query: Record<string, unknown>) => problems(query).map(({ field }) => field)

describe('a query is let through', () => {
  test.each<Record<string, unknown>>([
    {},
    { limit: '1', page: '1', depth: '0' },
    { limit: 100, page: 10_000, depth: 3 },
    { pagination: 'true', draft: 'false', trash: 'false' },
    { sort: '-publishedAt,title' },
    { sort: ['title', 'source.name'] },
    { where: { title: { like: 'dien hinh' }, year: { greater_than: '2022' } } },
    {
      where: { or: [{ title: { equals: 'A' } }, { and: [{ featured: { equals: 'true' } }, { year: { in: '1,2' } }] }] },
    },
    { where: { publishedAt: { less_than: '2026-01-01T00:00:00.000Z' } } },
    { where: { 'tags.slug': { equals: 'kinh-te' }, 'tags.parent.slug': { in: ['a', 'b'] } } },
    { where: { tags__slug: { equals: 'kinh-te' } } },
    { where: { people: { equals: 'an-id' }, 'people.id': { in: ['a', 'b'] }, 'about.value': { equals: 'x' } } },
    { where: { 'rows.person': { equals: 'an-id' } } },
    { select: { title: 'true', source: { name: 'true' } }, populate: { people: { name: 'true' } } },
    { joins: { awards: { limit: '5', page: '2', sort: '-name', where: { name: { equals: 'x' } } } } },
    { joins: { awards: 'false' } },
    { q: 'words', utm_source: 'bao' },
  ])('%j', (query) => {
    expect(problems(query)).toEqual([])
  })
})

describe('a query is refused, at the part at fault', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ limit: '0' }, 'limit'],
    [{ limit: '101' }, 'limit'],
    [{ limit: '1e1' }, 'limit'],
    [{ limit: ['1', '1000'] }, 'limit'],
    [{ limit: -1 }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ page: '0' }, 'page'],
    [{ page: '10001' }, 'page'],
    [{ depth: '4' }, 'depth'],
    [{ pagination: 'false' }, 'pagination'],
    [{ draft: 'true' }, 'draft'],
    [{ draft: true }, 'draft'],
    [{ trash: 'true' }, 'trash'],
    [{ data: '{}' }, 'data'],
    [{ sort: 'unknown' }, 'sort'],
    [{ sort: 'body' }, 'sort'],
    [{ sort: 'people' }, 'sort'],
    [{ sort: '-people.name' }, 'sort'],
    [{ sort: 'rows.text' }, 'sort'],
    [{ sort: 'title,title,title,title,title,title' }, 'sort'],
    [{ sort: { title: 'asc' } }, 'sort'],
    [{ where: { unknown: { equals: 1 } } }, 'where.unknown'],
    [{ where: { body: { like: 'x' } } }, 'where.body'],
    [{ where: { summary: { equals: 'x' } } }, 'where.summary'],
    [{ where: { 'source.note': { equals: 'x' } } }, 'where.source.note'],
    [{ where: { 'tags.description': { equals: 'x' } } }, 'where.tags.description'],
    [{ sort: '-summary' }, 'sort'],
    [{ where: { 'people.name': { like: 'N' } } }, 'where.people.name'],
    [{ where: { people__name: { like: 'N' } } }, 'where.people__name'],
    [{ where: { 'tags.author.name': { like: 'N' } } }, 'where.tags.author.name'],
    [{ where: { 'about.name': { equals: 'N' } } }, 'where.about.name'],
    [{ where: { 'about.relationTo': { equals: 'people' } } }, 'where.about.relationTo'],
    [{ where: { 'awards.name': { equals: 'N' } } }, 'where.awards.name'],
    [{ where: { awards: { equals: 'x' } } }, 'where.awards'],
    [{ where: { people: { like: 'a' } } }, 'where.people.like'],
    [{ where: { people: { exists: 'true' } } }, 'where.people.exists'],
    [{ where: { people: { not_equals: 'x' } } }, 'where.people.not_equals'],
    [{ where: { people: { equals: 'null' } } }, 'where.people.equals'],
    [{ where: { people: { contains: { name: { like: 'N' } } } } }, 'where.people.contains'],
    [{ where: { title: { equals: { a: 1 } } } }, 'where.title.equals'],
    [{ where: { title: { near: '1,1' } } }, 'where.title.near'],
    [{ where: { title: 'x' } }, 'where.title'],
    [{ where: { title: ['x'] } }, 'where.title'],
    [{ where: { title: { like: 'x'.repeat(201) } } }, 'where.title.like'],
    [{ where: { title: { in: Array.from({ length: 101 }, String) } } }, 'where.title.in'],
    [{ where: { year: { equals: 'nay' } } }, 'where.year.equals'],
    [{ where: { publishedAt: { equals: 'hôm qua' } } }, 'where.publishedAt.equals'],
    [{ where: { featured: { exists: 'x' } } }, 'where.featured.exists'],
    [{ where: { source: { equals: 'x' } } }, 'where.source'],
    [{ where: { and: { title: { equals: 'x' } } } }, 'where.and'],
    [{ where: { OR: [{ 'people.name': { equals: 'x' } }] } }, 'where.OR.0.people.name'],
    [{ where: 'title' }, 'where'],
    [{ where: { or: Array.from({ length: 21 }, () => ({ title: { equals: 'x' } })) } }, 'where'],
    [{ where: { and: [{ and: [{ and: [{ and: [{ and: [{}] }] }] }] }] } }, 'where.and.0.and.0.and.0.and.0.and.0'],
    [{ joins: { awards: { limit: '0' } } }, 'joins.awards.limit'],
    [{ joins: { awards: { where: { unknown: { equals: 'x' } } } } }, 'joins.awards.where.unknown'],
    [{ joins: { awards: { sort: 'unknown' } } }, 'joins.awards.sort'],
    [{ joins: { title: { limit: '1' } } }, 'joins.title'],
    [{ populate: { nowhere: { a: 'true' } } }, 'populate.nowhere'],
    [{ select: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}`, true])) }, 'select'],
  ])('%j', (query, field) => {
    expect(fieldsOf(query)).toContain(field)
  })

  test('in Vietnamese, with a code, saying what is allowed', () => {
    expect(problems({ limit: '0' })).toEqual([
      { code: 'query-not-allowed', field: 'limit', message: 'Tham số «limit» phải là số nguyên từ 1 đến 100.' },
    ])
    expect(problems({ where: { 'people.name': { equals: 'x' } } })[0]?.message).toContain(
      'chỉ được đi qua liên kết tới tags',
    )
    expect(problems({ where: { summary: { equals: 'x' } } })[0]?.message).toBe(
      'Tham số «where.summary» không có chỉ mục; dùng được: id, title, year, publishedAt, featured, tags, people, about, source.name, rows.text, rows.person.',
    )
    expect(problems({ where: { 'tags.parent.description': { equals: 'x' } } })[0]?.message).toContain(
      'không có chỉ mục; dùng được: tags.parent.id, tags.parent.slug, tags.parent.parent, tags.parent.author.',
    )
  })
})

test('whatever is asked, no filter that passes crosses into a collection that is not public', () => {
  const names = fc.constantFrom(
    'title',
    'tags',
    'people',
    'about',
    'name',
    'slug',
    'author',
    'parent',
    'id',
    'value',
    'rows',
    'person',
    'source',
  )
  const path = fc
    .tuple(fc.array(names, { minLength: 1, maxLength: 5 }), fc.constantFrom('.', '__'))
    .map(([parts, dot]) => parts.join(dot))
  fc.assert(
    fc.property(path, fc.constantFrom('where', 'sort'), (crossing, kind) => {
      const query = kind === 'where' ? { where: { [crossing]: { equals: 'x' } } } : { sort: crossing }
      const segments = crossing.replaceAll('__', '.').split('.')
      const crosses = segments.some(
        (name, index) => ['people', 'author', 'about', 'person'].includes(name) && segments[index + 1] === 'name',
      )
      return !crosses || problems(query).length > 0
    }),
    { numRuns: 2_000 },
  )
})

describe('over HTTP', () => {
  let newsroom: Newsroom
  let article: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    article = await newsroom.published(
      newsroom.people.contributor,
      'articles',
      newsroom.minimal('articles', 'công khai'),
    )
  })
  afterAll(() => newsroom?.close())

  const refusals = [
    'limit=0',
    'limit=101',
    'pagination=false',
    'draft=true',
    'trash=true',
    'depth=9',
    'page=0',
    'where[individuals.name][like]=a',
    'where[cover.caption][like]=a',
    'where[owningUnit.unknown][equals]=a',
    'where[body][like]=a',
    'where[summary][like]=a',
    'where[localities.presentName][like]=a',
    'where[createdBy][exists]=true',
    'where[state][equals]=draft',
    'sort=summary',
    'sort=bylines.name',
    'joins[nothing][sort]=title',
    'where[or][0][awards.title][equals]=a',
    'sort=individuals.name',
    // A recipient that is a draft goes with its whole row; its citation must not answer to a filter either.
    'where[recipients.citation][like]=a',
    `where=${encodeURIComponent('{"individuals.name":{"like":"a"}}')}`,
    'joins[nothing][limit]=1000',
    'data={}',
  ]

  test.each(refusals)('REST refuses a stranger ?%s with 400', async (query) => {
    const collection = query.includes('recipients') ? 'awards' : 'articles'
    const answer = await newsroom.people.stranger.rest('GET', `/api/${collection}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]).toMatchObject({ code: 'query-not-allowed', message: expect.stringContaining('«') })
  })

  test.each(['HEAD', 'GET'])('the guard stands before %s of one document and of counts too', async (method) => {
    for (const path of [
      `articles/${article}?depth=9`,
      `articles/${article}?draft=true`,
      'articles/count?where[cover.alt][like]=a',
    ]) {
      expect((await newsroom.people.stranger.rest(method, `/api/${path}`)).status, path).toBe(400)
    }
  })

  test('a forged, an expired or an empty token does not lift the guard', async () => {
    const forged: Record<string, string>[] = [
      { Authorization: 'JWT eyJhbGciOiJIUzI1NiJ9.e30.x' },
      { Authorization: 'users API-Key 0000' },
      { Cookie: 'payload-token=x' },
    ]
    for (const headers of forged) {
      const answer = await newsroom.people.stranger.rest('GET', '/api/articles?limit=0', undefined, { headers })
      expect(answer.status).toBe(400)
    }
  })

  test('staff are not held to it', async () => {
    const { administrator } = newsroom.people
    for (const query of ['limit=0', 'pagination=false', 'draft=true&depth=4', 'where[cover.caption][like]=a']) {
      expect((await administrator.rest('GET', `/api/articles?${query}`)).status, query).toBe(200)
    }
  })

  test('nobody gets a number from a word', async () => {
    for (const client of [newsroom.people.stranger, newsroom.people.administrator]) {
      const answer = await client.rest('GET', '/api/articles?page=hai')
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]).toMatchObject({ code: 'malformed-query', field: 'page' })
    }
  })

  test('a filter through a list of relations and on is about the last of them', async () => {
    const { administrator, editor, stranger } = newsroom.people
    const above = await administrator.made('rest', 'categories', { name: 'Mục trên' })
    const below = await administrator.made('rest', 'categories', { name: 'Mục dưới', parent: above })
    const filed = (mark: string, category: string) =>
      newsroom.published(editor, 'articles', { ...newsroom.minimal('articles', mark), categories: [category] })
    const [inAbove, inBelow] = [await filed('mục trên', above), await filed('mục dưới', below)]
    for (const client of [stranger, editor]) {
      const found = async (where: string): Promise<string[]> => {
        const { body } = await client.rest('GET', `/api/articles?sort=title&${where}`)
        return (body.docs as { id: string }[]).map(({ id }) => id)
      }
      const through = (path: string, at = 'where') => `${at}[categories.${path}][equals]=muc-tren`
      expect(await found(through('parent.slug'))).toEqual([inBelow])
      expect(await found(`${through('slug', 'where[or][0]')}&${through('parent.slug', 'where[or][1]')}`)).toEqual([
        inBelow,
        inAbove,
      ])
      expect(await found(`${through('slug')}&${through('parent.slug')}`)).toEqual([])
      const { body } = await client.rest('GET', `/api/articles/count?${through('parent.slug')}`)
      expect(body).toEqual({ totalDocs: 1 })
      const graphql = await client.graphql(
        '{ Articles(where: { categories__parent__slug: { equals: "muc-tren" } }) { docs { id } } }',
      )
      expect(graphql.body.data.Articles.docs).toEqual([{ id: inBelow }])
    }
    const tooFar = await stranger.rest('GET', '/api/awards?where[issuer.predecessors.parent.slug][equals]=x')
    expect(tooFar.body.errors[0].code).toBe('bad-input')
  })

  describe('method override', () => {
    const ask = (client: 'stranger' | 'administrator', header: string, value = 'GET') =>
      newsroom.people[client].rest('POST', '/api/articles', undefined, {
        body: 'limit=0&draft=true',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', [header]: value },
      })

    test('is refused to strangers', async () => {
      for (const header of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
        const answer = await ask('stranger', header)
        expect(answer.status).toBe(400)
        expect(answer.body.errors[0].code).toBe('method-override')
      }
    })

    test("works for staff as the panel's pickers need it, and in no other form", async () => {
      const answer = await ask('administrator', 'X-Payload-HTTP-Method-Override')
      expect(answer.status).toBe(200)
      expect(answer.body.docs.length).toBeGreaterThan(0)
      expect((await ask('administrator', 'X-HTTP-Method-Override')).status).toBe(400)
      expect((await ask('administrator', 'X-Payload-HTTP-Method-Override', 'DELETE')).status).toBe(400)
    })
  })

  describe('GraphQL', () => {
    const queries = [
      '{ Articles(limit: 0) { docs { id } } }',
      '{ Articles(limit: 101) { docs { id } } }',
      '{ Articles(pagination: false) { docs { id } } }',
      '{ Articles(draft: true) { docs { id } } }',
      '{ Articles(trash: true) { docs { id } } }',
      '{ Articles(page: 0) { docs { id } } }',
      '{ Articles(sort: "individuals.name") { docs { id } } }',
      '{ Articles(where: { individuals: { exists: true } }) { docs { id } } }',
      '{ countArticles(where: { OR: [{ individuals: { not_equals: "x" } }] }) { totalDocs } }',
      '{ Article(id: "x", draft: true) { id } }',
      '{ Articles { docs { body(depth: 9) } } }',
      '{ Articles { docs { individuals(draft: true) { id } } } }',
      '{ Articles { ...more } } fragment more on Articles { docs { individuals(draft: true) { id } } }',
    ]

    test.each(queries)('refuses a stranger %s with 400', async (query) => {
      const answer = await newsroom.people.stranger.graphql(query)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]).toMatchObject({ extensions: { code: 'query-not-allowed' } })
      // By its own rule, not because the guard did not know what the filter is about.
      expect(answer.body.errors[0].message).not.toContain('không dùng được ở đây')
      expect(answer.body.data).toBeUndefined()
    })

    test('the same through variables', async () => {
      const query =
        'query ($limit: Int, $where: Article_where) { Articles(limit: $limit, where: $where) { docs { id } } }'
      const { stranger } = newsroom.people
      expect((await stranger.graphql(query, { limit: 1 })).status).toBe(200)
      expect((await stranger.graphql(query, { limit: 0 })).status).toBe(400)
      expect((await stranger.graphql(query, { where: { individuals: { exists: true } } })).status).toBe(400)
    })

    test('filters through relations as REST does: into what is public, and nowhere else', async () => {
      const category = await newsroom.people.administrator.made('rest', 'categories', { name: 'Mục của bài' })
      const data = { ...newsroom.minimal('articles', 'trong mục'), categories: [category] }
      const filed = await newsroom.published(newsroom.people.editor, 'articles', data)
      const { stranger } = newsroom.people
      const found = async (where: string) => stranger.graphql(`{ Articles(where: ${where}) { docs { id } } }`)
      for (const where of [
        '{ categories__slug: { equals: "muc-cua-bai" } }',
        '{ OR: [{ categories__parent__slug: { equals: "x" } }, { AND: [{ categories__name: { like: "của bài" } }] }] }',
      ]) {
        const { body } = await found(where)
        expect(body.data?.Articles.docs, JSON.stringify(body)).toEqual([{ id: filed }])
      }
      for (const path of ['individuals__name', 'owningUnit__name', 'createdBy__name', 'categories__description']) {
        const { body, status } = await found(`{ ${path}: { equals: "x" } }`)
        expect([path, status, body.errors[0].extensions.code]).toEqual([path, 400, 'graphql-invalid'])
      }
    })

    test('a draft asked for in the address has no effect', async () => {
      const draft = await newsroom.people.contributor.made('rest', 'articles', newsroom.minimal('articles', 'nháp'))
      const query = `{ Article(id: "${draft}") { id } Articles(limit: 100) { docs { id } } }`
      const answer = await newsroom.people.stranger.rest('POST', '/api/graphql?draft=true', { query })
      expect(answer.body.data.Article).toBeNull()
      expect(JSON.stringify(answer.body.data)).not.toContain(draft)
    })

    test('staff are not held to the guard', async () => {
      const answer = await newsroom.people.administrator.graphql('{ Articles(limit: 0, draft: true) { docs { id } } }')
      expect(answer.status).toBe(200)
      expect(answer.body.data.Articles.docs.length).toBeGreaterThan(0)
    })
  })

  test('names what is allowed, and nothing private', async () => {
    const { body } = await newsroom.people.stranger.rest('GET', '/api/articles?sort=summary')
    const { message } = body.errors[0]
    for (const name of ['publishedAt', 'kind', 'slug', 'areas', 'localities']) expect(message).toContain(name)
    expect(message).not.toMatch(/state|createdBy|owningUnit|firstPublishedAt|withdrawal|summary;/)
  })

  test('filters go through twelve relations together, not through as many as the database can join', async () => {
    const { administrator, stranger } = newsroom.people
    const filters = (path: string, count: number) =>
      Array.from({ length: count }, (_, index) => `where[or][${index}][${path}][equals]=a${index}`).join('&')
    for (const [path, fits] of [
      ['categories.parent.slug', 6],
      ['themes.issuer.locality.slug', 4],
      ['organizations.parent.parent.parent.parent.slug', 2],
    ] as const) {
      const few = await stranger.rest('GET', `/api/articles?${filters(path, fits)}`)
      expect([path, few.status]).toEqual([path, 200])
      const many = await stranger.rest('GET', `/api/articles?${filters(path, fits + 1)}`)
      expect([path, many.status, many.body.errors[0].code]).toEqual([path, 400, 'query-not-allowed'])
      // Staff have no such bound but the database's own.
      const staff = await administrator.rest('GET', `/api/articles?${filters(path, 18)}`)
      expect([200, 400]).toContain(staff.status)
    }
  })

  test.each([
    ['articles', ['title', 'slug', 'kind', 'publishedAt', 'createdAt', 'updatedAt']],
    ['individuals', ['name', 'sortKey', 'slug', 'publishedAt', 'updatedAt']],
    ['models', ['name', 'sortKey', 'slug', 'status', 'field', 'nature', 'since', 'publishedAt', 'updatedAt']],
    ['awards', ['title', 'slug', 'category', 'form', 'level', 'validity', 'decision.number', 'decision.date']],
    ['awards', ['ceremony.date', 'publishedAt', 'updatedAt']],
    ['yearbooks', ['title', 'slug', 'periodFrom', 'periodTo', 'publishedAt', 'updatedAt']],
    ['organizations', ['name', 'slug', 'kind', 'sortKey', 'validTo', 'updatedAt']],
    ['localities', ['name', 'slug', 'kind', 'code', 'sortKey', 'validFrom', 'validTo', 'updatedAt']],
    ['directives', ['title', 'slug', 'kind', 'number', 'date', 'updatedAt']],
    ['themes', ['title', 'sortKey', 'slug', 'scope', 'updatedAt']],
    ['movements', ['name', 'slug', 'kind', 'sortKey', 'since', 'updatedAt']],
    ['categories', ['name', 'sortKey', 'slug', 'order', 'updatedAt']],
    ['tags', ['name', 'sortKey', 'slug', 'updatedAt']],
    ['media', ['filename', 'eventDate', 'createdAt', 'updatedAt']],
  ])('%s are sorted and filtered by %j', async (collection, names) => {
    for (const name of names) {
      const query = `sort=-${name}&where[${name}][exists]=true`
      const { body, status } = await newsroom.people.stranger.rest('GET', `/api/${collection}?${query}`)
      expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200)
    }
  })

  test.each(['awards', 'themes'])('the years of %s are filtered by', async (collection) => {
    const { status } = await newsroom.people.stranger.rest('GET', `/api/${collection}?where[years][equals]=2022`)
    expect(status).toBe(200)
  })

  test(`limit=${limits.limit} and defaults pass on every public collection, on both interfaces`, async () => {
    const { stranger } = newsroom.people
    for (const collection of [
      'articles',
      'individuals',
      'models',
      'awards',
      'organizations',
      'localities',
      'categories',
      'tags',
    ]) {
      expect(
        (await stranger.rest('GET', `/api/${collection}?limit=100&depth=3&page=1&sort=-updatedAt`)).status,
        collection,
      ).toBe(200)
    }
    const answer = await stranger.graphql('{ Articles(limit: 100, sort: "-publishedAt") { docs { title } totalDocs } }')
    expect(answer.body.errors).toBeUndefined()
    expect(answer.body.data.Articles.totalDocs).toBe(4)
  })
})
