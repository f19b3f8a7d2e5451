import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import fc from 'fast-check'
import type { FlattenedField, RichTextField } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import config from '../payload.config.ts'
import type * as build from '../seeds/body.ts'
import { resolved } from '../seeds/engine/items.ts'
import { publishedCollections, referenceCollections } from '../src/cms/collection-kinds.ts'
import { isLinkAddress } from '../src/cms/shapes/link-address.ts'
import { nodeTypes } from '../src/cms/shapes/rich-text.ts'
import type { Answer } from './support/client.ts'
import { graphqlNames } from './support/graphql-names.ts'
import { emptyBody, minimal, minimalReference, textWith } from './support/minimal.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'
import { everything } from './support/whole-body.ts'

type Node = Record<string, unknown>

let newsroom: Newsroom
/** A document (a draft where there are drafts) of every collection. */
const documents = new Map<string, string>()
const documentOf = (collection: string): string => documents.get(collection) ?? ''

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
  const { administrator, contributor } = newsroom.people
  for (const collection of publishedCollections) {
    documents.set(collection, await contributor.made('rest', collection, minimal[collection]('bền bỉ', newsroom.unit)))
  }
  for (const collection of referenceCollections) {
    documents.set(collection, await administrator.made('rest', collection, minimalReference[collection]('bền bỉ')))
  }
  documents.set('media', await newsroom.upload('media'))
  documents.set('private-files', await newsroom.upload('private-files'))
  documents.set('users', await newsroom.account('ben-bi'))
  const article = await newsroom.document('articles', 'editor', 'colleague published')
  documents.set('reader-feedback', await newsroom.remark('articles', article))
  documents.set('sites', await administrator.made('rest', 'sites', { name: 'Báo', url: 'https://bao.example' }))
  const to = { type: 'custom', url: '/moi' }
  documents.set('redirects', await administrator.made('rest', 'redirects', { from: '/cu', to, type: '301' }))
})
afterAll(() => newsroom?.close())

const patch = (collection: string, data: unknown): Promise<Answer> =>
  newsroom.people.administrator.rest('PATCH', `/api/${collection}/${documentOf(collection)}?depth=1`, data)

/** JSON as it stands: `JSON.stringify` cannot write a key `__proto__` of its own. */
const send = (method: string, path: string, json: string): Promise<Answer> =>
  newsroom.people.administrator.rest(method, path, undefined, {
    body: json,
    headers: { 'Content-Type': 'application/json' },
  })

const isReady = async (): Promise<boolean> => (await fetch(`${newsroom.url}/readyz`)).status === 200

const refusedFor = (field: string) => ({
  status: 400,
  body: { errors: [{ code: 'bad-input', field, message: expect.stringMatching(/[ạ-ỹ]/) }] },
})

const values: [json: string, fits: string[]][] = [
  ['null', ['text', 'number', 'checkbox', 'date', 'choice', 'document', 'list', 'rows', 'group', 'richText']],
  ['true', ['checkbox']],
  ['false', ['checkbox']],
  ['0', ['number', 'rows']],
  ['-1', ['number']],
  ['5', ['number']],
  ['1e999', []],
  ['""', ['text', 'number', 'checkbox', 'date', 'choice', 'document', 'list']],
  ['"x"', ['text', 'document']],
  ['"javascript:alert(1)"', ['text', 'document']],
  ['[]', ['list', 'rows']],
  ['[null]', []],
  ['[5]', ['numbers']],
  ['["x"]', ['documents']],
  ['[[]]', []],
  ['[{}]', ['rows']],
  ['[{"id":5}]', []],
  ['{}', ['group']],
  ['{"a":1}', ['group']],
  ['{"id":5}', ['group']],
  ['{"relationTo":"users","value":"x"}', ['group']],
  ['{"__proto__":{"id":"x"}}', []],
  ['{"root":{"constructor":"x"}}', []],
]

const fitOf = (field: FlattenedField): string[] => {
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'number':
      return isMany ? ['list', 'numbers'] : ['number']
    case 'relationship':
    case 'upload':
      return isMany ? ['list', 'documents'] : ['document']
    case 'select':
    case 'radio':
      return isMany ? ['list'] : ['choice']
    case 'array':
    case 'blocks':
      return ['rows']
    case 'textarea':
    case 'email':
      return ['text']
    default:
      return [field.type]
  }
}

// Kept by Payload itself, or computed, or its own to refuse; `sourceWriters` takes nothing from anybody.
const notAsked = ['id', 'createdAt', 'updatedAt', '_status', 'sourceWriters', 'filename', 'sizes', 'url']

describe('a value of the wrong kind is refused with the name of its field', () => {
  const others = ['media', 'private-files', 'reader-feedback', 'sites', 'redirects', 'users']
  test.each([...publishedCollections, ...referenceCollections, ...others])(
    'in every field of %s',
    async (collection) => {
      const { collections } = await config
      const fields = collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
      const asked = fields.filter(({ name, type }) => type !== 'join' && !notAsked.includes(name))
      const answers: string[] = []
      for (const field of asked) {
        for (const [json, fits] of values) {
          if (fits.some((fit) => fitOf(field).includes(fit))) continue
          const path = `/api/${collection}/${documentOf(collection)}`
          const { body, status } = await send('PATCH', path, `{${JSON.stringify(field.name)}:${json}}`)
          const [error] = body?.errors ?? []
          const isRight =
            status === 400 && error?.code === 'bad-input' && String(error.field).split('.')[0] === field.name
          if (!isRight) answers.push(`${field.name}: ${json} → ${status} ${JSON.stringify(error ?? null)}`)
        }
      }
      expect(asked.length).toBeGreaterThan(1)
      expect(answers).toEqual([])
    },
    90_000,
  )

  test.each<[string, unknown, string]>([
    ['awards', { recipients: [{ type: 'individual', individual: { id: 5 } }] }, 'recipients.0.individual'],
    ['awards', { decision: { signatory: 5 } }, 'decision.signatory'],
    ['awards', { ceremony: { presenters: 'x' } }, 'ceremony.presenters'],
    ['awards', { validity: 'mất' }, 'validity'],
    ['models', { results: [{ label: 'Thu', value: 'nhiều' }] }, 'results.0.value'],
    ['models', { stages: [{ status: 'registered' }, null] }, 'stages.1'],
    ['individuals', { offices: [{ title: 'A', organization: ['x'] }] }, 'offices.0.organization'],
    ['articles', { publishedAt: 'x 5' }, 'publishedAt'],
    ['articles', { publishedAt: '2022-02-30' }, 'publishedAt'],
    ['articles', { publishedAt: '2022-13-01T00:00:00Z' }, 'publishedAt'],
    ['users', { password: 5 }, 'password'],
    ['users', { password: {} }, 'password'],
  ])('deep in %s: %j', async (collection, data, field) => {
    expect(await patch(collection, data)).toMatchObject(refusedFor(field))
  })

  test.each<[string, Node, string]>([
    ['articles', { bylines: null, body: { root: 5 } }, 'body'],
    ['articles', { body: { root: { type: 'root', children: [null] } } }, 'body'],
    ['models', { practice: { root: { type: 'root', children: [{ type: 'nope' }] } } }, 'practice'],
  ])('over GraphQL too: %s %j', async (collection, data, field) => {
    const name = graphqlNames[collection]
    const query = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
    const answer = await newsroom.people.administrator.graphql(query, { id: documentOf(collection), data })
    expect(answer.body.errors).toMatchObject([{ extensions: { code: 'bad-input', field, statusCode: 400 } }])
  })

  test.each(['POST', 'PATCH', 'bulk PATCH'])('a body that is no object, by %s', async (method) => {
    const answers: string[] = []
    for (const collection of documents.keys()) {
      const path = {
        POST: `/api/${collection}`,
        PATCH: `/api/${collection}/${documentOf(collection)}`,
        'bulk PATCH': `/api/${collection}?where[id][equals]=${documentOf(collection)}`,
      }[method]
      for (const json of ['null', '5', '-1', 'true', '"x"', '[]', '[{}]', '{"__proto__":{}}', deep(5_000)]) {
        const { body, status } = await send(method.split(' ').at(-1) ?? '', path ?? '', json)
        if (status !== 400 || body?.errors?.[0]?.code !== 'bad-input')
          answers.push(`${path} ${json.slice(0, 20)} → ${status} ${JSON.stringify(body)}`)
      }
    }
    expect(answers).toEqual([])
  })
})

describe('nothing is lost on the way', () => {
  test.each([
    ['text/plain', '{"name":"Chữ"}'],
    ['application/x-www-form-urlencoded', 'name=Ch%E1%BB%AF'],
    ['application/xml', '<name>Chữ</name>'],
    ['Application/JSON', '{"name":"Chữ"}'],
    ['', '{"name":"Chữ"}'],
  ])('a body of type «%s» is refused, not saved as nothing', async (type, text) => {
    const { administrator } = newsroom.people
    const count = async () => (await administrator.rest('GET', '/api/tags?limit=1')).body.totalDocs as number
    const before = await count()
    for (const [method, path] of [
      ['POST', '/api/tags'],
      ['PATCH', `/api/tags/${documentOf('tags')}`],
      ['POST', '/api/users/login'],
      ['POST', '/api/globals/front-page'],
    ] as const) {
      // Bytes have no type of their own that `fetch` would add.
      const init = {
        body: new TextEncoder().encode(text),
        headers: new Headers(type ? { 'Content-Type': type } : undefined),
      }
      const answer = await administrator.rest(method, path, undefined, init)
      expect([path, answer.status, answer.body.errors?.[0]?.code]).toEqual([path, 415, 'unsupported-type'])
    }
    expect(await count()).toBe(before)
  })

  test('a form whose document is not where it belongs is refused, not saved as nothing', async () => {
    const { administrator } = newsroom.people
    const count = async () =>
      (await administrator.rest('GET', '/api/articles?limit=1&draft=true')).body.totalDocs as number
    const before = await count()
    for (const [method, path] of [
      ['POST', '/api/articles'],
      ['PATCH', `/api/articles/${documentOf('articles')}`],
      ['POST', '/api/globals/front-page'],
    ] as const) {
      const form = new FormData()
      form.set('title', 'Trong một ô của biểu mẫu')
      const { body, status } = await administrator.rest(method, path, form)
      expect([path, status, body.errors?.[0]?.field]).toEqual([path, 400, '_payload'])
    }
    const photograph = new FormData()
    photograph.set('caption', 'Chú thích trong một ô của biểu mẫu')
    photograph.set('file', new Blob(['x']), 'x.jpg')
    for (const path of ['/api/articles', '/api/media']) {
      const { body, status } = await administrator.rest('POST', path, photograph)
      expect([path, status, body.errors?.[0]?.field]).toEqual([path, 400, '_payload'])
    }
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Như bảng điều khiển gửi' }))
    expect((await administrator.rest('POST', '/api/articles', form)).body.doc.title).toBe('Như bảng điều khiển gửi')
    expect(await count()).toBe(before + 1)
  })

  test('a document that a read had populated is stored as its id, in a block too', async () => {
    const administrator = newsroom.as('administrator')
    const person = await administrator.made('rest', 'individuals', {
      ...newsroom.minimal('individuals', 'có điện thoại'),
      contact: { phone: '0911 222 333' },
    })
    const populated = (await administrator.rest('GET', `/api/individuals/${person}?draft=true`)).body
    const data = {
      individuals: [populated],
      body: textWith({ blockType: 'card', document: { relationTo: 'individuals', value: populated } }),
    }
    const id = await administrator.made('rest', 'articles', { ...newsroom.minimal('articles', 'đã đọc'), ...data })
    const { body } = await administrator.rest('GET', `/api/articles/${id}?draft=true&depth=0`)
    expect(body.individuals).toEqual([person])
    expect(body.body.root.children[1].fields.document).toEqual({ relationTo: 'individuals', value: person })
    expect(JSON.stringify(body)).not.toContain('0911 222 333')
  })

  test('a row that was copied from elsewhere gets an id of its own, one of the document keeps it', async () => {
    const { administrator } = newsroom.people
    const bylines = [{ name: 'Người viết' }, { name: 'Người chụp' }]
    const first = await newsroom.published(newsroom.as('editor'), 'articles', {
      ...newsroom.minimal('articles', 'có dòng'),
      bylines,
    })
    const rows = (await administrator.rest('GET', `/api/articles/${first}`)).body.bylines as {
      id: string
      name: string
    }[]
    const copied = [...rows, ...rows]
    const second = await newsroom
      .as('editor')
      .made('rest', 'articles', { ...newsroom.minimal('articles', 'chép dòng'), bylines: copied })
    const stored = async (): Promise<{ id: string }[]> =>
      (await administrator.rest('GET', `/api/articles/${second}?draft=true`)).body.bylines
    const own = await stored()
    expect(
      await newsroom.as('editor').updates('rest', 'articles', second, { bylines: [own[3], ...rows, own[3], own[0]] }),
    ).toBe(true)
    const after = (await stored()).map(({ id }) => id)
    expect([after[0], after[4]]).toEqual([own[3]?.id, own[0]?.id])
    expect(new Set([...after, ...rows.map(({ id }) => id)]).size).toBe(7)
    expect(await newsroom.people.chief.transits('articles', second, 'publish')).toBe(true)
    expect((await administrator.rest('GET', `/api/articles/${first}`)).body.bylines).toEqual(rows)
  })

  test('a whole number that no program keeps exactly is refused', async () => {
    for (const birthYear of [2 ** 53, -(2 ** 53), 1e18, 1e300]) {
      expect(await patch('individuals', { birthYear })).toMatchObject(refusedFor('birthYear'))
    }
  })

  test('a draft’s text has an end, and says which', async () => {
    for (const [collection, data, field] of [
      ['articles', { title: 'x'.repeat(301) }, 'title'],
      ['articles', { slug: 'x'.repeat(5_000) }, 'slug'],
      ['individuals', { offices: [{ title: 'x'.repeat(3_000) }] }, 'offices.0.title'],
      ['tags', { name: 'x'.repeat(1_000_000) }, 'name'],
    ] as const) {
      const answer = await patch(collection, data)
      expect(answer).toMatchObject(refusedFor(field))
      expect(answer.body.errors[0].message).toMatch(/nhiều nhất [\d.]+ ký tự/)
    }
  })

  test('a text with what pasting brings along is whole without it', async () => {
    const body = inParagraph({ ...words, text: 'Trước\u0000sau\u0007' })
    const answer = await patch('articles', { title: 'A\u0000 B\u001b C\ud800', summary: 'Một\n\thai\u0001', body })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({ title: 'A B C', summary: 'Một\n\thai' })
    expect(JSON.stringify(answer.body.doc.body)).toContain('Trướcsau')
    const { administrator } = newsroom.people
    const found = await administrator.rest('GET', '/api/articles?where[title][equals]=A%00 B C&draft=true&limit=1')
    expect(found.body.docs).toHaveLength(1)
  })
})

const deep = (levels: number): string => `{"title":${'['.repeat(levels)}${']'.repeat(levels)}}`

describe('what is public at once', () => {
  test.each(['   ', '!!!', '\u200b'])('has a name that makes an address, not «%s»', async (name) => {
    const { administrator } = newsroom.people
    const answer = await administrator.rest('POST', '/api/tags', { name })
    expect([answer.status, answer.body.errors[0].field ?? 'name']).toEqual([400, 'name'])
  })

  test.each([
    'http://a"onmouseover=x',
    'https://bao.vn@la.example',
    'http:la',
    'https://a.vn/\u202e',
    'javascript:alert(1)',
  ])('links to the web, not to «%s»', async (website) => {
    const { status } = await patch('organizations', { website })
    expect(status).toBe(400)
  })
})

describe('what an emptied form sends', () => {
  test('an award names who received it, how many they were or at least what they are', async () => {
    const published = async (row: object): Promise<number> => {
      const data = { ...newsroom.minimal('awards', 'không nêu tên'), recipients: [{ type: 'count', ...row }] }
      const id = await newsroom.people.editor.made('rest', 'awards', data)
      return (await newsroom.people.chief.rest('POST', `/api/awards/${id}/transitions/publish`, {})).status
    }
    for (const row of [{}, { countOf: '  ' }]) expect([row, await published(row)]).toEqual([row, 400])
    for (const row of [{ countOf: 'tập thể' }, { count: 2 }]) expect([row, await published(row)]).toEqual([row, 200])
  })

  test.each<[string, string, unknown, unknown]>([
    ['articles', 'bylines', [{ name: 'Hữu Huynh' }], []],
    ['articles', 'source', { name: 'Báo An Giang', date: '2022' }, { name: null, date: null, url: null }],
    ['articles', 'localities', [], []],
    ['individuals', 'offices', [{ title: 'Bí thư' }], []],
    ['individuals', 'contact', { phone: '0912' }, { phone: null }],
    ['models', 'results', [{ label: 'Thu', value: 5 }], []],
    ['models', 'stages', [{ status: 'registered' }], []],
    ['awards', 'years', [2022], []],
    ['awards', 'recipients', [{ type: 'count', count: 1, countOf: 'cá nhân' }], []],
    ['awards', 'decision', { number: '12/QĐ', numberUnknown: false }, { number: null, date: null }],
    ['awards', 'ceremony', { name: 'Lễ' }, { name: null, presenters: [] }],
    ['awards', 'revocation', { reason: 'A' }, { reason: null }],
  ])('empties %s.%s, over REST and GraphQL', async (collection, field, filled, emptied) => {
    const name = graphqlNames[collection]
    const query = `mutation ($id: String!, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
    const stored = async (): Promise<unknown> =>
      (
        await newsroom.people.administrator.rest(
          'GET',
          `/api/${collection}/${documentOf(collection)}?draft=true&depth=0`,
        )
      ).body[field]
    for (const empty of [
      () => patch(collection, { [field]: null }),
      () => newsroom.people.administrator.graphql(query, { id: documentOf(collection), data: { [field]: null } }),
    ]) {
      expect((await patch(collection, { [field]: filled })).status).toBe(200)
      expect(await stored()).toMatchObject(filled as object)
      const answer = await empty()
      expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 })
      expect(await stored()).toMatchObject(emptied as object)
    }
  })

  test('ids and times of a document are not for requests to write', async () => {
    for (const data of [
      { createdAt: null, updatedAt: 5, id: 'x' },
      { createdAt: '2001-01-01T00:00:00.000Z', id: {} },
    ]) {
      const answer = await patch('tags', data)
      expect([answer.status, answer.body.doc.id]).toEqual([200, documentOf('tags')])
      expect(Date.parse(answer.body.doc.createdAt)).toBeGreaterThan(Date.parse('2020-01-01'))
    }
  })
})

const inBody = (...children: unknown[]): Node => ({ root: { ...emptyBody().root, children } })
const inParagraph = (...children: unknown[]): Node => inBody({ type: 'paragraph', version: 1, children })
const words = { type: 'text', text: 'A', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }
const linkWith = (fields: unknown): Node => inParagraph({ type: 'link', version: 3, fields, children: [words] })
const block = (fields: unknown): Node => inBody({ type: 'block', version: 2, format: '', fields })
const nested = (levels: number): Node => ({
  type: 'quote',
  version: 1,
  children: levels === 0 ? [words] : [nested(levels - 1)],
})
const internal = (relationTo: unknown, value: unknown) => linkWith({ linkType: 'internal', doc: { relationTo, value } })

describe('rich text that no editor saved is refused', () => {
  test.each<[string, unknown]>([
    ['a text', 'x'],
    ['no root', {}],
    ['a root of another type', { root: { type: 'paragraph', children: [] } }],
    ['a root without children', { root: { type: 'root' } }],
    ['children that are null', inBody(null)],
    ['children that are numbers', inBody(5)],
    ['children that are words', inBody('x')],
    ['a node without a type', inBody({})],
    ['an unknown node', inBody({ type: 'nope', children: [] })],
    ['a node named after an object', inBody({ type: 'constructor', children: [] })],
    ['an upload node', inBody({ type: 'upload', relationTo: 'users', value: 'x' })],
    ['a relationship node', inBody({ type: 'relationship', relationTo: 'media', value: 'x' })],
    ['a block within a line', inParagraph({ type: 'inlineBlock', fields: {} })],
    ['words without a paragraph', inBody(words)],
    ['a paragraph without children', inBody({ type: 'paragraph' })],
    ['text that is none', inParagraph({ type: 'text', text: 5 })],
    ['a setting that is an object', inParagraph({ ...words, style: {} })],
    ['markup in a setting', inBody({ type: 'paragraph', format: '"><img src=x onerror=alert(1)>', children: [words] })],
    [
      'markup in a table cell',
      inBody({
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [
              { type: 'tablecell', headerState: '"><script>', children: [{ type: 'paragraph', children: [words] }] },
            ],
          },
        ],
      }),
    ],
    ['an address with a quote', linkWith({ linkType: 'custom', url: 'https://a.vn/"onmouseover=x' })],
    ['an address that hides another', linkWith({ linkType: 'custom', url: 'https://bao.vn@la.example' })],
    ['a heading of the first rank', inBody({ type: 'heading', tag: 'h1', children: [] })],
    ['a heading that is a script', inBody({ type: 'heading', tag: 'script', children: [] })],
    ['a table row without cells', inBody({ type: 'table', children: [{ type: 'tablerow', children: null }] })],
    ['a row without a table', inBody({ type: 'tablerow', children: [] })],
    [
      'a list of paragraphs',
      inBody({ type: 'list', listType: 'bullet', children: [{ type: 'paragraph', children: [] }] }),
    ],
    ['40 levels', inBody(nested(40))],
    ['20,001 nodes', inParagraph(...Array.from({ length: 20_001 }, () => ({ type: 'linebreak' })))],
    ['a link without fields', linkWith(null)],
    ['a link of no type', linkWith({ url: 'https://a.vn' })],
    ['a link to a prototype', internal('__proto__', 'x')],
    ['a link to a constructor', internal('constructor', 'x')],
    ['a link to accounts', internal('users', 'x')],
    ['a link to a number', internal('articles', 5)],
    ['a link to an object', internal('articles', {})],
    ['a link to collections', internal(['articles'], 'x')],
    ['a link to null', linkWith({ linkType: 'internal', doc: null })],
    ['an address that is none', linkWith({ linkType: 'custom', url: { a: 1 } })],
    ['a script', linkWith({ linkType: 'custom', url: 'javascript:alert(1)' })],
    [
      'a script in an automatic link',
      inParagraph({ type: 'autolink', fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] }),
    ],
    ['a block without fields', inBody({ type: 'block' })],
    ['a block whose fields are null', block(null)],
    ['an unknown block', block({ blockType: 'nope' })],
    ['a block named after a prototype', block({ blockType: '__proto__' })],
    ['a gallery of a number', block({ blockType: 'gallery', images: 5 })],
    ['a gallery of null', block({ blockType: 'gallery', images: [null] })],
    ['a figure of an object', block({ blockType: 'figure', image: {} })],
    ['a figure of a list', block({ blockType: 'figure', image: ['x'] })],
    ['a card of a prototype', block({ blockType: 'card', document: { relationTo: '__proto__', value: 'x' } })],
    ['a card of an article', block({ blockType: 'card', document: { relationTo: 'articles', value: 'x' } })],
    ['a figure that is a word', block({ blockType: 'keyFigures', figures: [{ label: 'A', value: 'x' }] })],
    ['a film of many years', block({ blockType: 'film', title: 'A', year: [1990] })],
  ])('%s', async (_name, body) => {
    expect(await patch('articles', { body })).toMatchObject(refusedFor('body'))
    const created = { ...minimal.articles('mới'), body, owningUnit: newsroom.unit }
    expect(await newsroom.people.administrator.rest('POST', '/api/articles', created)).toMatchObject(refusedFor('body'))
    expect(await isReady()).toBe(true)
  })

  test('the looks of pasted text stay behind, its words do not', async () => {
    const dressed = { ...words, text: 'Dán vào', style: 'position:fixed', $: { color: 'red' } }
    const { body, status } = await patch('articles', { body: inParagraph(dressed) })
    expect(status).toBe(200)
    const saved = JSON.stringify(body.doc.body)
    expect(saved).toContain('Dán vào')
    expect(saved).not.toMatch(/fixed|color/)
  })

  test('and says where: which element, which block, which field', async () => {
    const { body } = await patch('articles', {
      body: inBody(
        { type: 'paragraph', children: [] },
        ...(block({ blockType: 'gallery', images: 5 }).root as { children: Node[] }).children,
      ),
    })
    expect(body.errors[0].message).toMatch(/mục 2: khối Chùm ảnh, trường «images»/)
  })

  test.each<[string, Node]>([
    ['a figure without its photograph', { blockType: 'figure' }],
    ['a gallery without photographs', { blockType: 'gallery', images: [] }],
    ['a gallery of nothing', { blockType: 'gallery' }],
    ['a quotation without words', { blockType: 'quotation', name: 'A' }],
    ['figures without a figure', { blockType: 'keyFigures', figures: [] }],
    ['a figure without its value', { blockType: 'keyFigures', figures: [{ label: 'A' }] }],
    ['a card of nobody', { blockType: 'card' }],
    ['a film without a title', { blockType: 'film' }],
    ['a film at a script', { blockType: 'film', title: 'A', url: 'javascript:alert(1)' }],
  ])('a draft may hold, but nobody publishes, %s', async (_name, fields) => {
    const { chief, contributor } = newsroom.people
    const second = { blockType: 'quotation', text: 'A', name: 'B' }
    const body = inBody(
      // The same id twice: each is validated all the same.
      { type: 'block', version: 2, format: '', fields: { ...fields, id: 'a' } },
      { type: 'block', version: 2, format: '', fields: { ...second, id: 'a' } },
    )
    const id = await contributor.made('rest', 'articles', { ...minimal.articles('dở dang'), body })
    const answer = await chief.rest('POST', `/api/articles/${id}/transitions/publish`, {})
    expect(answer, JSON.stringify(answer.body)).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'invalid-fields' }] },
    })
    expect((await newsroom.people.stranger.rest('GET', `/api/articles/${id}`)).status).toBe(404)
  })
})

test('the editor has exactly the nodes that a body may hold', async () => {
  const { collections } = await config
  const articles = collections.find(({ slug }) => slug === 'articles')
  const field = articles?.flattenedFields.find(({ name }) => name === 'body') as RichTextField
  const enabled = getEnabledNodes({ editorConfig: editorConfigFactory.fromField({ field }) })
  const types = enabled.map((node) => ('with' in node ? node.replace : node).getType())
  const always = ['root', 'text', 'linebreak', 'tab', 'paragraph']
  // Blocks within a line come with the feature; none is offered.
  expect([...new Set([...always, ...types])].filter((type) => type !== 'inlineBlock').sort()).toEqual(
    [...nodeTypes].sort(),
  )
})

describe('an address of a link', () => {
  test.each([
    'https://bao.example/bài-viết?a=1#b',
    'http://localhost/x',
    'HTTPS://BAO.EXAMPLE',
    'mailto:ban-doc@bao.example',
    'tel:+84296382',
    '/gioi-thieu',
    '/bài-viết',
    '#muc-2',
  ])('%s is kept as it is', async (url) => {
    expect(isLinkAddress(url)).toBe(true)
    const answer = await patch('articles', { body: linkWith({ linkType: 'custom', url }) })
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 })
    expect(answer.body.doc.body.root.children[0].children[0].fields.url).toBe(url)
    // Saved once more, unchanged, as the panel does.
    expect((await patch('articles', { body: answer.body.doc.body })).status).toBe(200)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'java\u00adscript:alert(1)',
    'ｊavascript:alert(1)',
    'javascript&#58;alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java%0ascript:alert(1)',
    'javascript%3Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://bao.example',
    'view-source:javascript:alert(1)',
    'blob:https://bao.example/x',
    'https:javascript:alert(1)',
    'https://',
    'http:///',
    '//bao.example',
    '/\\bao.example',
    '\\\\bao.example',
    '/\t/bao.example',
    'mailto:',
    'mailto:javascript:alert(1)@x',
    'tel:javascript',
    'www.bao.example',
    '#',
    '',
    `https://bao.example/${'x'.repeat(2000)}`,
  ])('%j is refused', async (url) => {
    expect(isLinkAddress(url)).toBe(false)
    expect(await patch('articles', { body: linkWith({ linkType: 'custom', url }) })).toMatchObject(refusedFor('body'))
  })
})

test('a body with everything that the editor offers is saved, published and read', async () => {
  const { administrator, contributor, stranger } = newsroom.people
  const ids = new Map([
    ['individuals/a', await newsroom.published(contributor, 'individuals', newsroom.minimal('individuals', 'thẻ'))],
    ['models/a', await newsroom.published(contributor, 'models', newsroom.minimal('models', 'thẻ'))],
    ['localities/a', await administrator.made('rest', 'localities', minimalReference.localities('đầy đủ'))],
    ['media/a', await newsroom.upload('media')],
    ['media/b', await newsroom.upload('media')],
  ])
  const body = resolved(everything, ids) as build.Body
  const id = await newsroom.published(contributor, 'articles', { ...minimal.articles('đầy đủ'), body })
  const read = await stranger.rest('GET', `/api/articles/${id}?depth=0`)
  const sent = JSON.parse(JSON.stringify(body)) as { root: { children: Node[] } }
  const children = read.body.body.root.children as Node[]
  expect(children.map(({ type }) => type)).toEqual(sent.root.children.map(({ type }) => type))
  expect(children.slice(0, 6)).toMatchObject(
    JSON.parse(
      JSON.stringify(sent.root.children.slice(0, 6), (key, value: unknown) => (key === 'id' ? undefined : value)),
    ),
  )
})

test('whatever JSON stands in a body, the server answers and lives', async () => {
  const seed = Date.now() % 2 ** 31
  console.info(`random bodies: seed ${seed}`)
  const leaf = fc.oneof(
    fc.constantFrom(null, 0, 5, true, '', 'x', '__proto__', 'articles'),
    fc.json().map((json): unknown => JSON.parse(json)),
  )
  const { node } = fc.letrec<{ node: unknown; list: unknown }>((tie) => ({
    list: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('node'), { maxLength: 3 })),
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record(
        {
          type: fc.oneof(fc.constantFrom(...nodeTypes, 'upload', 'relationship', 'inlineBlock', 'autolink'), leaf),
          children: tie('list'),
          text: leaf,
          tag: fc.oneof(fc.constantFrom('h2', 'h1'), leaf),
          listType: fc.oneof(fc.constantFrom('bullet'), leaf),
          id: leaf,
          fields: fc.oneof(
            leaf,
            fc.record(
              {
                linkType: fc.constantFrom('custom', 'internal', 5),
                url: leaf,
                doc: fc.record({ relationTo: leaf, value: leaf }, { requiredKeys: [] }),
                blockType: fc.constantFrom('figure', 'gallery', 'quotation', 'keyFigures', 'film', 'card', '__proto__'),
                images: tie('list'),
                image: leaf,
                figures: tie('list'),
                document: fc.record({ relationTo: leaf, value: leaf }, { requiredKeys: [] }),
              },
              { requiredKeys: [] },
            ),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
  }))
  const body = fc.oneof(
    { weight: 1, arbitrary: leaf },
    {
      weight: 6,
      arbitrary: fc.array(node, { maxLength: 3 }).map((children) => ({ root: { type: 'root', children } })),
    },
  )
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      const answer = await patch('articles', { body: value })
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
      if (answer.status === 400) expect(answer.body.errors[0].code).toBe('bad-input')
    }),
    { seed, interruptAfterTimeLimit: 10_000, numRuns: 1_000 },
  )
  expect(await isReady()).toBe(true)
}, 60_000)

test('no mistake of theirs is logged as a fault of the server, with the statement that the database refused', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  for (const data of [{ portrait: nowhere }, { owningUnit: nowhere }]) {
    const answer = await patch('individuals', data)
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'unknown-reference'])
  }
  expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
})
