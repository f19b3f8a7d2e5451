import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from './support/client.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** Where old addresses of the sites lead now. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const add = (from: unknown, to: object): Promise<Answer> =>
  newsroom.people.administrator.rest('POST', '/api/redirects?depth=0', { from, to, type: '301' })
const toAddress = (url: unknown) => ({ type: 'custom', url })
const toDocument = (relationTo: string, value: string) => ({ type: 'reference', reference: { relationTo, value } })
const verdict = ({ body, status }: Answer): unknown[] => [status, body.errors?.[0].code, body.errors?.[0].field]
const seenFrom = async (from: string): Promise<number> => {
  const query = `where[from][equals]=${encodeURIComponent(from)}`
  return (await newsroom.as('stranger').rest('GET', `/api/redirects?${query}`)).body.totalDocs
}

test('an address has one spelling and one redirect; whoever adds another is told what it leads to', async () => {
  const first = await add('/muc//b%C3%A0i-cu\u0303/', toAddress('/bai-moi'))
  expect([first.status, first.body.doc.from]).toEqual([201, '/muc/bài-cũ'])
  const second = await add('/muc/bài-cũ', toAddress('/khac'))
  expect(verdict(second)).toEqual([409, 'already-taken', 'from'])
  expect(second.body.errors[0].message).toBe('Địa chỉ «/muc/bài-cũ» đã có chuyển hướng, tới «/bai-moi».')

  const article = await newsroom.published(newsroom.as('editor'), 'articles', newsroom.minimal('articles', 'đích'))
  await add('/toi-bai', toDocument('articles', article))
  expect((await add('/toi-bai/', toAddress('/x'))).body.errors[0].message).toMatch(/tới «Bài đích \d+»/)
  const { administrator } = newsroom.people
  const changed = await administrator.rest('PATCH', `/api/redirects/${first.body.doc.id}`, { from: '/toi-bai' })
  expect(verdict(changed)).toEqual([409, 'already-taken', 'from'])
  expect(
    (await administrator.rest('PATCH', `/api/redirects/${first.body.doc.id}`, { from: '/muc/bài-cũ' })).status,
  ).toBe(200)
})

test('of many that add the same at once, one does', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => add('/cung-luc', toAddress('/x'))))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
})

test.each([
  'tin-tuc',
  '//trang.example/x',
  'https://trang.example/x',
  '/a b',
  '/\\x',
  '',
  `/${'x'.repeat(200)}`,
  5,
  null,
])('does not lead from %j', async (from) => {
  const answer = await add(from, toAddress('/x'))
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'from'])
})

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '//trang.example',
  'trang.example',
  'mailto:a@b.vn',
  '#x',
  '',
  5,
])('does not lead to %j', async (url) => {
  const answer = await add('/di-dau', toAddress(url))
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'to.url'])
})

test('leads to every kind of public document', async () => {
  const { administrator } = newsroom.people
  const category = await administrator.made('rest', 'categories', { name: 'Mục mới' })
  const answer = await add('/muc-cu', toDocument('categories', category))
  expect([answer.status, await seenFrom('/muc-cu')]).toEqual([201, 1])
  // What a redirect leads to is not deleted from under it.
  expect((await administrator.rest('DELETE', `/api/categories/${category}`)).status).toBe(409)
  expect((await add('/nguoi', toDocument('users', (await administrator.me()).id))).status).toBe(400)
})

describe('whoever follows redirects arrives', () => {
  test('none leads to itself, in any spelling', async () => {
    expect(verdict(await add('/tu-minh', toAddress('/tu-minh/')))).toEqual([400, 'bad-input', 'to.url'])
  })

  test('nor through others', async () => {
    await add('/v1', toAddress('/v2'))
    await add('/v2', toAddress('/v3'))
    const closing = await add('/v3', toAddress('/v1'))
    expect([...verdict(closing), closing.body.errors[0].message]).toEqual([
      400,
      'bad-input',
      'to.url',
      'Chuyển hướng này dẫn về chính nó.',
    ])
  })
})

test('strangers see a redirect while they can read what it leads to', async () => {
  const { administrator, chief, editor, stranger } = newsroom.people
  const article = await editor.made('rest', 'articles', newsroom.minimal('articles', 'chưa đăng'))
  const { body } = await add('/cu', toDocument('articles', article))
  const id = body.doc.id as string
  const seen = async () => [
    await seenFrom('/cu'),
    await stranger.reads('rest', 'redirects', id),
    await stranger.reads('graphql', 'redirects', id),
  ]
  expect(await seen()).toEqual([0, false, false])
  expect((await newsroom.raw('/api/redirects?limit=100&depth=2')).text).not.toContain(article)
  await chief.rest('POST', `/api/articles/${article}/transitions/publish`, {})
  expect(await seen()).toEqual([1, true, true])
  await chief.transits('articles', article, 'withdraw')
  expect(await seen()).toEqual([0, false, false])
  expect(await chief.deletes('rest', 'articles', article)).toBe(true)
  expect(await seen()).toEqual([0, false, false])
  const pointed = await administrator.rest('PATCH', `/api/redirects/${id}?depth=0`, { to: toAddress('/moi') })
  expect(pointed.body.doc.to).toEqual({ type: 'custom', url: '/moi' })
  expect(await seen()).toEqual([1, true, true])
})

test('what a redirect no longer leads to is not kept', async () => {
  const { administrator, editor } = newsroom.people
  const article = await newsroom.published(editor, 'articles', newsroom.minimal('articles', 'đổi đích'))
  const { body } = await add('/doi-dich', toDocument('articles', article))
  const address = `/api/redirects/${body.doc.id}?depth=0`
  await administrator.rest('PATCH', address, { to: toAddress('/khac') })
  const { to } = (await administrator.rest('GET', address)).body
  expect([to.type, to.url, to.reference ?? null]).toEqual(['custom', '/khac', null])
  expect(verdict(await administrator.rest('PATCH', address, { to: { type: 'reference' } }))).toEqual([
    400,
    'invalid-fields',
    'to.reference',
  ])
})

test('strangers do not ask which are hidden', async () => {
  const { stranger } = newsroom.people
  expect((await stranger.rest('GET', '/api/redirects?where[isPublic][equals]=false')).status).toBe(400)
  expect((await stranger.rest('GET', '/api/redirects?where[to.reference.relationTo][equals]=articles')).status).toBe(
    400,
  )
})

test('a variable of GraphQL that does not fit is the sender’s mistake', async () => {
  const query = 'mutation ($data: mutationRedirectInput!) { createRedirect(data: $data) { id } }'
  const { body, status } = await newsroom.people.administrator.graphql(query, { data: { from: 5, type: '_301' } })
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'graphql-invalid'])
  expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
})
