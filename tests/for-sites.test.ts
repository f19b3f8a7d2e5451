import { runInThisContext } from 'node:vm'
import { PayloadSDK } from '@payloadcms/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { front } from '../seeds/data/front.ts'
import { type Answer, Client } from './support/client.ts'
import { type Demo, demoPatience, startDemo } from './support/demo.ts'
import { differences, httpOf, type Section, sectionsOf, tableOf } from './support/doc-examples.ts'
import { minimal } from './support/minimal.ts'
import { remarkSender } from './support/remarks.ts'

/** docs/for-sites.md tells the truth: every example in it is run over the demo, and each way of asking gives the same answer. */
const file = 'docs/for-sites.md'
const sections = await sectionsOf(file)
const host = 'https://noidung.example.vn'
const story = 'hoc-bac-tu-nhung-viec-gan-dan-o-an-phu'

type Row = Record<string, unknown> & { id: string }
// What an answer holds is looked into field by field.
type Found = Answer['body']

let demo: Demo
let stranger: Client
let sdk: PayloadSDK
/** Everything public, references as ids. */
const all: Record<string, Row[]> = {}
/** What stands in braces in the document. */
const given: Record<string, string> = {}
/** The answer to the reader's remark of the document, which is sent once. */
let sent: Answer

const section = (heading: string): Section => {
  const found = sections.find((one) => one.heading === heading)
  if (!found) throw new Error(`${file} has no section «${heading}»`)
  return found
}
const blocksOf = ({ blocks }: Section, language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ code }) => code)

const askHttp = (code: string): Promise<Answer> => {
  const { body, headers, method, path } = httpOf(
    code.replaceAll(/\{(\w+)\}/g, (braces, name: string) => given[name] ?? braces),
  )
  return stranger.rest(method, path, body === undefined ? undefined : JSON.parse(body), { headers })
}
const askSdk = async (code: string): Promise<Found> => {
  const run = runInThisContext(`async (sdk) => (${code})`) as (of: PayloadSDK) => Promise<Found>
  const answer = await run(sdk)
  return answer instanceof Response ? answer.json() : answer
}

const everyPage = async (collection: string): Promise<Row[]> => {
  const rows: Row[] = []
  for (let page: number | null = 1; page !== null;) {
    const { body } = await stranger.rest('GET', `/api/${collection}?depth=0&limit=100&page=${page}&sort=slug`)
    rows.push(...(body.docs as Row[]))
    page = body.nextPage as number | null
  }
  return rows
}

/** What the document tells of and the demo has not. */
const addToDemo = async (): Promise<void> => {
  const [administrator, approver] = [await demo.signIn('administrator'), await demo.signIn('approver')]
  const found = async (collection: string, slug: string): Promise<Row> =>
    (await stranger.rest('GET', `/api/${collection}/by-slug/${slug}?depth=0`)).body
  const edit = async (collection: string, id: string, data: object): Promise<void> => {
    await administrator.updates('rest', collection, id, data)
    await approver.transits(collection, id, 'publish')
  }
  const publish = async (mark: string, slug: string): Promise<string> => {
    const { id: owningUnit } = await found('organizations', 'ban-tuyen-giao-va-dan-van-tinh-uy-an-giang')
    const id = await administrator.made('rest', 'articles', { ...minimal.articles(mark), owningUnit, slug })
    await approver.transits('articles', id, 'publish')
    return id
  }

  const model = await found('models', 'clb-phu-nu-han-che-su-dung-tui-nilon-va-xu-ly-rac-thai-ho-gia-dinh')
  await edit('models', model.id, { stages: [{ status: 'pilot' }] })
  await edit('articles', await publish('đổi đường dẫn', 'bai-doi-duong-dan'), { slug: 'duong-dan-moi' })
  await approver.transits('articles', await publish('đã gỡ', 'bai-da-go'), 'withdraw')

  const reference = { relationTo: 'articles', value: (await found('articles', story)).id }
  const redirect = { from: '/tin-tuc/bai-cu', to: { type: 'reference', reference }, type: '301' }
  await administrator.made('rest', 'redirects', redirect)
  const site = await administrator.made('rest', 'sites', { name: 'Báo An Giang điện tử', url: 'https://bao.example' })
  given.key = (await administrator.rest('POST', `/api/sites/${site}/key`)).body.key

  given.token = await remarkSender(demo.url).token()
  sent = await askHttp(blocksOf(section('Sending one'), 'http')[1] ?? '')
  const decision = { state: 'published', answer: 'Cảm ơn bạn.' }
  await approver.rest('PATCH', `/api/reader-feedback/${sent.body.doc?.id}`, decision)
}

beforeAll(async () => {
  demo = await startDemo()
  stranger = new Client(demo.url)
  sdk = new PayloadSDK({ baseURL: `${demo.url}/api` })
  await addToDemo()
  const collections = ['articles', 'individuals', 'models', 'awards', 'yearbooks']
  for (const name of [...collections, 'localities', 'organizations', 'categories']) all[name] = await everyPage(name)
}, demoPatience)

afterAll(() => demo?.close())

const rows = (collection: string): Row[] => all[collection] ?? []
const bySlug = (collection: string, slug: string): Row => {
  const row = rows(collection).find((one) => one.slug === slug)
  if (!row) throw new Error(`the demo has no ${collection}/${slug}`)
  return row
}
const refers = (row: Row, field: string, id: string): boolean => (row[field] as string[]).includes(id)
const isOneOf = (row: Row, field: string, values: string[]): boolean => values.includes(String(row[field]))
const textOf = (row: Row, field: string): string => (typeof row[field] === 'string' ? row[field] : '')
const listOf = (row: Row, field: string) => row[field] as { individual?: string; organization?: string }[]

/** As the database sorts: by code point, and what was written last first where nothing else decides. */
const sorted = (list: Row[], ...keys: string[]): string[] => {
  const compare = (one: Row, other: Row): number => {
    for (const key of [...keys, '-createdAt']) {
      const [a, b] = [one, other].map((row) => textOf(row, key.replace('-', '')))
      if (a !== b && a !== undefined && b !== undefined) return a < b === key.startsWith('-') ? 1 : -1
    }
    return 0
  }
  return [...list].sort(compare).map(({ id }) => id)
}

const idsOf = (list: Found): string[] => (list as Row[]).map(({ id }) => id)
const ofArea = (slug: string) => () => {
  const { id } = bySlug('localities', slug)
  return sorted(
    rows('articles').filter((row) => refers(row, 'areas', id)),
    '-publishedAt',
  )
}
/** What the demo's editor put on the front page. */
const picked = (): string[] => {
  type Refs = { ref: readonly [collection: string, slug: string] }
  const { data } = front.globals?.find(({ slug }) => slug === 'front-page') ?? { data: {} }
  const { individuals, lead, models, stories } = data as unknown as Record<string, Refs | Refs[]>
  const refs = [lead ?? [], stories ?? [], individuals ?? [], models ?? []].flat()
  return refs.map(({ ref: [collection, slug] }) => bySlug(collection, slug).id)
}

type Question = {
  /** what the answer must name, in order, worked out from everything that is public; at least one */
  expected: () => string[]
  /** where the answer names it; else the ids of its documents, or its own */
  names?: (answer: Found) => string[]
}

/** What can be asked in all three ways. */
const questions: Record<string, Question> = {
  'The newest of a section': {
    expected: () => {
      const { id } = bySlug('categories', 'kinh-te-xa-hoi')
      const within = rows('categories').filter((row) => row.id === id || row.parent === id)
      const filed = rows('articles').filter((row) => within.some((one) => refers(row, 'categories', one.id)))
      return sorted(filed, '-publishedAt').slice(0, 3)
    },
  },
  'As the place is today': { expected: ofArea('an-giang') },
  'As the place was then': { expected: ofArea('huyen-an-phu') },
  'Models of a field and a status': {
    expected: () =>
      sorted(
        rows('models').filter((row) => row.field === 'environment' && row.status === 'pilot'),
        'name',
      ),
  },
  'Of a year': {
    expected: () =>
      sorted(
        rows('awards').filter(({ years }) => (years as number[] | null)?.includes(2022)),
        'level',
        'title',
      ),
  },
  'Of a level': {
    expected: () =>
      sorted(
        rows('awards').filter((row) => isOneOf(row, 'level', ['central', 'sector'])),
        '-publishedAt',
      ),
  },
  'Of a collective': {
    expected: () => {
      const { id } = bySlug('organizations', 'huyen-doan-can-giuoc')
      return idsOf(rows('awards').filter((row) => listOf(row, 'recipients').some((one) => one.organization === id)))
    },
  },
  'Everything about one person': {
    names: ({ docs: [person] }) => [
      person.id,
      ...['awards', 'models', 'articles'].flatMap((name) => idsOf(person[name].docs)),
    ],
    expected: () => {
      const { id } = bySlug('individuals', 'truong-nhat-minh')
      const awards = rows('awards').filter((row) => listOf(row, 'recipients').some((one) => one.individual === id))
      const articles = rows('articles').filter((row) => refers(row, 'individuals', id))
      return [id, ...idsOf(awards), ...sorted(articles, '-publishedAt')]
    },
  },
  'A yearbook in its order': {
    names: ({ docs: [book] }) =>
      (book.entries as { document: { value: Row } }[]).map(({ document }) => document.value.id),
    expected: () => {
      const book = bySlug('yearbooks', 'ky-yeu-guong-dien-hinh-long-an-2016-2021')
      return (book.entries as { document: { value: string } }[]).map(({ document }) => document.value)
    },
  },
  'The front page': {
    names: ({ individuals, lead, models, stories }) => idsOf([lead, ...stories, ...individuals, ...models]),
    expected: picked,
  },
  'Site settings and linked sites': {
    names: ({ linkedSites }) => (linkedSites as { url: string }[]).map(({ url }) => url),
    expected: () =>
      ['chinhphu', 'nhandan', 'tulieuvankien.dangcongsan', 'hochiminh'].map((name) => `https://${name}.vn`),
  },
  'A page by its slug': { expected: () => [bySlug('articles', story).id] },
  'Old addresses of your site': {
    names: ({ docs }) => (docs as Found[]).map(({ from, to }) => `${from} → ${to.reference.value.slug}`),
    expected: () => [`/tin-tuc/bai-cu → ${story}`],
  },
  'A picture in its sizes': {
    names: ({ docs: [{ cover }] }) => [cover.id],
    expected: () => [textOf(bySlug('articles', story), 'cover')],
  },
  'Showing them': {
    names: ({ docs: [{ remarks }] }) => idsOf(remarks.docs),
    expected: () => [sent.body.doc.id],
  },
  'Pages and limits': { expected: () => sorted(rows('models'), 'sortKey').slice(8, 16) },
  'Depth and select': { expected: () => sorted(rows('individuals'), 'sortKey').slice(0, 2) },
}

const namesIn = (answer: Found, { names }: Question): string[] =>
  names ? names(answer) : idsOf(answer.docs ?? [answer])

const expectAsShown = (of: Section, body: Found): void => {
  for (const code of blocksOf(of, 'json')) {
    expect(differences(JSON.parse(code.replaceAll(host, demo.url)), body)).toEqual([])
  }
}

describe.each(Object.entries(questions))('%s', (heading, question) => {
  const of = section(heading)
  const code = (language: string): string => {
    const [first, ...others] = blocksOf(of, language)
    if (first === undefined || others.length > 0) throw new Error(`«${heading}» needs one block of ${language}`)
    return first
  }

  test('is answered by one request, the same over REST, GraphQL and the SDK', async () => {
    const rest = await askHttp(code('http'))
    expect(rest.status, JSON.stringify(rest.body)).toBe(200)
    const expected = question.expected()
    expect(expected.length).toBeGreaterThan(0)
    expect(namesIn(rest.body, question)).toEqual(expected)
    const { body } = await stranger.graphql(code('graphql'))
    expect(body.errors).toBeUndefined()
    expect(namesIn(Object.values(body.data)[0], question)).toEqual(expected)
    expect(await askSdk(code('ts'))).toEqual(rest.body)
    expectAsShown(of, rest.body)
  })
})

test('a picture’s files are there', async () => {
  const { body } = await askHttp(blocksOf(section('A picture in its sizes'), 'http')[0] ?? '')
  const { sizes, url } = body.docs[0].cover as { url: string; sizes: Record<string, { url: string }> }
  const types = []
  for (const address of [url, ...Object.values(sizes).map((size) => size.url)]) {
    const answer = await fetch(address)
    types.push([answer.status, answer.headers.get('Content-Type')])
    await answer.body?.cancel()
  }
  expect(types).toEqual([[200, 'image/jpeg'], ...Array.from({ length: 4 }, () => [200, 'image/webp'])])
})

test('a changed slug answers 308, which the SDK follows', async () => {
  const of = section('A slug that was changed')
  const { headers, status } = await askHttp(blocksOf(of, 'http')[0] ?? '')
  expect([status, headers.get('Location')]).toEqual([308, '/api/articles/by-slug/duong-dan-moi?depth=0'])
  expect((await askSdk(blocksOf(of, 'ts')[0] ?? '')).slug).toBe('duong-dan-moi')
})

test('a withdrawn page answers 410', async () => {
  const of = section('A page that was withdrawn')
  const { body, status } = await askHttp(blocksOf(of, 'http')[0] ?? '')
  expect(status).toBe(410)
  expectAsShown(of, body)
})

test('a reader’s remark is taken', async () => {
  const of = section('Sending one')
  const token = await askHttp(blocksOf(of, 'http')[0] ?? '')
  expect(token.body).toEqual({ token: expect.any(String) as string })
  expect(sent.status).toBe(201)
  expectAsShown(of, sent.body)
})

test('a key says whose it is', async () => {
  const of = section('Your site’s key')
  const { body, status } = await askHttp(blocksOf(of, 'http')[0] ?? '')
  expect(status).toBe(200)
  expectAsShown(of, body)
})

test('errors look as shown', async () => {
  const of = section('Errors')
  const rest = await askHttp(blocksOf(of, 'http')[0] ?? '')
  expect(rest.status).toBe(400)
  expectAsShown(of, rest.body)
  const graphql = await stranger.graphql(blocksOf(of, 'graphql')[0] ?? '')
  expect(graphql.status).toBe(400)
  expect(graphql.body.errors[0].extensions.code).toBe(rest.body.errors[0].code)
  const code = "await sdk.find({ collection: 'articles', where: { summary: { like: 'gạo' } } })"
  await expect(askSdk(code)).rejects.toMatchObject({ status: 400, errors: [{ code: 'query-not-allowed' }] })
})

test('the fields said to be good for filters and orders are', async () => {
  const rowsOfTable = await tableOf(file, 'Filtering and sorting')
  expect(rowsOfTable.length).toBeGreaterThan(10)
  for (const [collection = '', cell = ''] of rowsOfTable) {
    const fields = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const query = fields.map((field) => `where[${field}][exists]=true`).join('&')
    const path = `/api/${collection}?${query}&sort=${fields.slice(0, 5).join(',')}`
    expect([collection, (await stranger.rest('GET', path)).status]).toEqual([collection, 200])
  }
})

test('no example goes untried', () => {
  const tried = [
    ...Object.keys(questions),
    ...['A slug that was changed', 'A page that was withdrawn', 'Sending one', 'Your site’s key', 'Errors'],
  ]
  // The first shows only how the SDK is set up.
  expect(
    sections
      .slice(1)
      .map(({ heading }) => heading)
      .sort(),
  ).toEqual(tried.sort())
})
