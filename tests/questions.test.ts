import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../payload.config.ts'
import { unitOnlyFields } from '../src/cms/fields/unit-only.ts'
import type { Answer } from './support/client.ts'
import { graphqlNames } from './support/graphql-names.ts'
import { fillNewsroom } from './support/full-newsroom.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** What a filter or a sort order may ask, of whoever is signed in too, and what its answer must not tell. */
let newsroom: Newsroom
let ids: Record<string, string>
beforeAll(async () => {
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
  ids = await fillNewsroom(newsroom)
}, 90_000)
afterAll(() => newsroom?.close())

const { collections } = await config
const fieldsOf = (slug: string): FlattenedField[] => collections.find((one) => one.slug === slug)?.flattenedFields ?? []

/** The paths by which a collection's filters reach individuals, through at most one other document. */
const pathsToPeople = (fields: FlattenedField[], crossed = false, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      if (field.relationTo === 'individuals') return [path]
      if (crossed || typeof field.relationTo !== 'string') return []
      return pathsToPeople(fieldsOf(field.relationTo), true, `${path}.`)
    }
    return 'flattenedFields' in field ? pathsToPeople(field.flattenedFields, crossed, `${path}.`) : []
  })

describe('what only a document’s own unit reads is no filter and no order', () => {
  const roads = collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ flattenedFields, slug }) => {
      const paths = slug === 'individuals' ? [''] : pathsToPeople(flattenedFields).map((path) => `${path}.`)
      return paths.map((path) => [slug, path] as const)
    })

  test('there are such roads, by photographs too', () => {
    expect(roads).toEqual(
      expect.arrayContaining([
        ['individuals', ''],
        ['media', 'people.'],
        ['awards', 'recipients.individual.'],
        ['articles', 'cover.people.'],
      ]),
    )
  })

  test.each(roads)('%s by %s', async (collection, prefix) => {
    const answers: string[] = []
    for (const group of unitOnlyFields) {
      for (const path of [`${prefix}${group}.phone`, `${prefix}${group}.phone`.replaceAll('.', '__')]) {
        for (const query of [
          `where[${path}][like]=09`,
          `where[or][0][and][0][${path}][exists]=true`,
          `sort=-${path}`,
          `sort=createdAt,${path}`,
        ]) {
          const { body, status } = await newsroom.people.outsider.rest('GET', `/api/${collection}?${query}`)
          if (![400, 403, 404].includes(status))
            answers.push(`${query} → ${status} ${JSON.stringify(body).slice(0, 80)}`)
        }
      }
    }
    expect(answers).toEqual([])
  })

  test('over GraphQL, in joins and in counts', async () => {
    const { outsider } = newsroom.people
    const queries = [
      '{ Individuals(where: { contact__phone: { like: "09" } }) { totalDocs } }',
      '{ countIndividuals(where: { contact__phone: { like: "09" } }) { totalDocs } }',
      '{ Individuals(sort: "contact__phone") { totalDocs } }',
      '{ allMedia(sort: "people__contact__phone") { totalDocs } }',
    ]
    for (const query of queries) {
      const { body } = await outsider.graphql(query)
      expect([query, body.errors?.length]).toEqual([query, 1])
    }
    const join = 'joins[awards][where][recipients.individual.contact__phone][like]=09'
    expect((await outsider.rest('GET', `/api/organizations?${join}`)).status).toBe(400)
    expect((await outsider.rest('GET', '/api/individuals/count?where[contact__phone][like]=09')).status).toBe(400)
  })
})

describe('a stranger finds nothing by the id of somebody who is not public', () => {
  const count = async (answer: Promise<Answer>): Promise<unknown> => (await answer).body.totalDocs

  const roads = (person: string): [string, () => Promise<unknown>][] => {
    const { stranger } = newsroom.people
    const ask = (path: string) => () => count(stranger.rest('GET', `/api/${path}&depth=0`))
    return [
      ['awards', ask(`awards?where[recipients.individual][equals]=${person}`)],
      ['awards, GraphQL’s spelling', ask(`awards?where[recipients__individual][in]=x,${person}`)],
      ['count', ask(`awards/count?where[recipients.individual][equals]=${person}`)],
      ['articles', ask(`articles?where[individuals][in][0]=${person}`)],
      ['models', ask(`models?where[individuals.id][equals]=${person}`)],
      ['yearbooks, by id', ask(`yearbooks?where[entries.document.value][in]=${person}`)],
      [
        'yearbooks, by pair',
        ask(
          `yearbooks?where[entries.document][equals][relationTo]=individuals&where[entries.document][equals][value]=${person}`,
        ),
      ],
      [
        'GraphQL',
        async () => {
          const query = `{ Awards(where: { OR: [{ recipients__individual: { equals: "${person}" } }] }) { totalDocs } }`
          return (await stranger.graphql(query)).body.data.Awards.totalDocs
        },
      ],
      [
        'joins',
        async () => {
          const join = `joins[articles][where][individuals][in]=${person}&depth=1`
          const path = `/api/directives/${ids.directives}?${join}`
          return (await stranger.rest('GET', path)).body.articles.docs.length
        },
      ],
    ]
  }

  test('before, while and after they are withdrawn', async () => {
    const { chief, editor } = newsroom.people
    const person = ids.individuals ?? ''
    const award = await newsroom.published(editor, 'awards', {
      ...newsroom.minimal('awards', 'của người ấy'),
      recipients: [
        { type: 'individual', individual: person },
        { type: 'organization', organization: ids.organizations },
      ],
    })
    await newsroom.published(editor, 'articles', { ...newsroom.minimal('articles', 'về'), individuals: [person] })
    await newsroom.published(editor, 'models', { ...newsroom.minimal('models', 'của'), individuals: [person] })
    await newsroom.published(editor, 'yearbooks', {
      ...newsroom.minimal('yearbooks', 'có'),
      entries: [{ document: { relationTo: 'individuals', value: person } }],
    })
    const found = async () =>
      Object.fromEntries(await Promise.all(roads(person).map(async ([name, ask]) => [name, await ask()])))
    const none = Object.fromEntries(roads(person).map(([name]) => [name, 0]))

    const before = await found()
    expect(Object.entries(before).filter(([, number]) => !(Number(number) > 0))).toEqual([])
    const withdrawn = await chief.rest('POST', `/api/individuals/${person}/transitions/withdraw`, { reason: 'Thử' })
    expect(withdrawn.status).toBe(200)
    expect(await found()).toEqual(none)
    // Whoever works here still finds the award by the person.
    const mine = await editor.rest('GET', `/api/awards?where[recipients.individual][equals]=${person}&depth=0`)
    expect((mine.body.docs as { id: string }[]).map(({ id }) => id)).toContain(award)
    expect(await chief.transits('individuals', person, 'publish')).toBe(true)
    expect(await found()).toEqual(before)
  })
})

describe('a question that no database can answer is a 400, for staff too', () => {
  test.each([
    'articles?where[title][like][]=x',
    'articles/count?where[title][equals][a]=x',
    'articles?where[body.root][like]=x',
    'articles?where[body.root.children.text][like]=x',
    'articles?where[remarks][exists]=true',
    'articles?where[remarks.name][like]=a',
    'articles?where[bylines.name][like][0]=a',
    'articles/versions?where[version.body][like]=x',
    'private-files?where[title][like][]=x',
    'reader-feedback?where[document][equals]=x',
    'reader-feedback?where[document][exists]=true',
    'reader-feedback?where[document][not_equals][relationTo]=articles&where[document][not_equals][value]=x',
    'reader-feedback?where[document][in][0][relationTo]=articles&where[document][in][0][value]=x',
    'yearbooks?where[entries.document][in]=x',
  ])('%s', async (question) => {
    const { body, status } = await newsroom.people.administrator.rest('GET', `/api/${question}`)
    expect([status, body.errors[0].code]).toEqual([400, 'bad-input'])
    expect(body.errors[0].message).toMatch(/[ạ-ỹ]/)
  })

  test.each([
    '{"and":null}',
    '{"or":null}',
    '{"AND":null}',
    '{"title":null}',
    '{"and":[{"title":null}]}',
    '{"and":[null]}',
    '{"title":{"like":null}}',
    '{"title":{"like":1}}',
  ])('the filter %s, for strangers and staff', async (where) => {
    for (const who of [newsroom.people.stranger, newsroom.people.editor]) {
      for (const path of ['articles', 'articles/count']) {
        const { status } = await who.rest('GET', `/api/${path}?where=${encodeURIComponent(where)}`)
        expect([path, status]).toEqual([path, 400])
      }
    }
  })

  test('a document of a collection to which the relation does not go', async () => {
    const pair = 'where[entries.document][equals][relationTo]=users&where[entries.document][equals][value]=x'
    for (const who of [newsroom.people.stranger, newsroom.people.editor])
      expect((await who.rest('GET', `/api/yearbooks?${pair}`)).status).toBe(400)
  })

  test('among drafts nobody asks through a relation what only another unit reads', async () => {
    const { editor, outsider } = newsroom.people
    for (const path of ['individuals.name', 'cover.caption', 'awards__title'])
      expect((await outsider.rest('GET', `/api/articles?draft=true&where[${path}][like]=a`)).status).toBe(400)
    expect((await outsider.rest('GET', '/api/awards?draft=true&where[decision.scan.title][like]=a')).status).toBe(400)
    expect((await editor.rest('GET', '/api/articles?draft=true&where[tags.slug][equals]=a')).status).toBe(200)
  })

  test('an order goes through nobody’s papers and photographs', async () => {
    const { editor, stranger } = newsroom.people
    for (const question of [
      'awards?sort=decision.scan.title',
      'awards?sort=-decision__scan__note',
      'articles?sort=title,cover.caption',
      'organizations?joins[awards][sort]=decision.scan.title',
    ]) {
      for (const who of [editor, stranger]) {
        expect([question, (await who.rest('GET', `/api/${question}`)).status]).toEqual([question, 400])
      }
    }
    for (const question of ['awards?sort=issuer.sortKey', 'articles?sort=-owningUnit', 'articles?sort=cover.id'])
      expect([question, (await editor.rest('GET', `/api/${question}`)).status]).toEqual([question, 200])
  })

  test('«or» and «not» go through three lists, «and» through all, whoever asks', async () => {
    const lists = ['areas', 'categories', 'tags', 'organizations', 'directives', 'themes', 'movements', 'localities']
    const filters = (count: number, words: (path: string, index: number) => string) =>
      `/api/articles?${lists
        .slice(0, count)
        .map((list, index) => words(`${list}.slug`, index))
        .join('&')}`
    const { editor, stranger } = newsroom.people
    for (const who of [editor, stranger]) {
      for (const words of [
        (path: string, index: number) => `where[or][${index}][${path}][equals]=x`,
        (path: string, index: number) => `where[and][0][or][${index}][${path}][equals]=x`,
        (path: string) => `where[${path}][not_equals]=x`,
        (path: string) => `where[${path.replace('.', '__')}][not_in]=x`,
      ]) {
        expect((await who.rest('GET', filters(3, words))).status).toBe(200)
        expect((await who.rest('GET', filters(4, words))).status).toBe(400)
      }
      expect(
        (
          await who.rest(
            'GET',
            filters(8, (path) => `where[${path}][equals]=x`),
          )
        ).status,
      ).toBe(200)
    }
    const or = lists.slice(0, 4).map((list) => `{ ${list}__slug: { equals: "x" } }`)
    const { body } = await stranger.graphql(`{ Articles(where: { OR: [${or.join(', ')}] }) { totalDocs } }`)
    expect(body.errors).toHaveLength(1)
  })

  test.each(['limit', 'page', 'depth'])('a negative %s, by a body and by GraphQL', async (name) => {
    const { editor } = newsroom.people
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }
    const posted = await editor.rest('POST', '/api/individuals', undefined, { body: `${name}=-3`, headers })
    expect(posted.status).toBe(400)
    if (name === 'depth') return
    const { body } = await editor.graphql(`{ ${graphqlNames.articles}s(${name}: -3) { totalDocs } }`)
    expect(body.errors).toMatchObject([{ extensions: { code: 'bad-input', field: name } }])
  })
})

test('no mistake of theirs is logged as a fault of the server', async () => {
  const path = '/api/articles/versions?where[parent.createdBy.email][like]=quan'
  const { body, status } = await newsroom.as('editor').rest('GET', path)
  expect([status, body.errors[0].message]).toEqual([400, 'Không được lọc hoặc sắp xếp theo: «email».'])
  expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
})
