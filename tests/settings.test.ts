import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** The front page and the site's settings: one document each, which every editor's save replaces. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const frontPage = '/api/globals/front-page'
const editor = () => newsroom.as('editor')
const stored = async () => (await editor().rest('GET', `${frontPage}?depth=0`)).body
const published = (mark: string) =>
  newsroom.published(editor(), 'articles', newsroom.minimal('articles', `trang nhất ${mark}`))

test('a save from an older state is refused, and what was saved meanwhile stays', async () => {
  const [first, second] = [await published('một'), await published('hai')]
  expect((await editor().rest('POST', frontPage, { stories: [first] })).status).toBe(200)
  const { updatedAt } = await stored()
  const saved = await editor().rest('POST', frontPage, { stories: [second], updatedAt })
  expect(saved.status).toBe(200)
  const stale = await newsroom.as('approver').rest('POST', frontPage, { stories: [], lead: first, updatedAt })
  expect([stale.status, stale.body.errors[0].code]).toEqual([409, 'wrong-state'])
  expect(await stored()).toMatchObject({ lead: null, stories: [second] })
  // A program that names no state replaces what it names, as with documents.
  expect((await editor().rest('POST', frontPage, { lead: first })).status).toBe(200)
})

describe('what was picked and then taken down', () => {
  test('hinders no save, stays where it was, and is shown to nobody', async () => {
    const [gone, lead, story] = [await published('sẽ gỡ'), await published('đầu'), await published('còn')]
    await editor().rest('POST', frontPage, { lead: null, stories: [gone, story] })
    await newsroom.people.chief.rest('POST', `/api/articles/${gone}/transitions/withdraw`, { reason: 'Sai.' })
    const answer = await editor().rest('POST', frontPage, { lead, stories: [story, gone] })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect((await stored()).stories).toEqual([story, gone])
    expect((await newsroom.raw(`${frontPage}?depth=0`)).text).not.toContain(gone)
  })

  test('is not picked anew, nor is a draft or what there is not', async () => {
    const draft = await editor().made('rest', 'articles', newsroom.minimal('articles', 'nháp'))
    await editor().rest('POST', frontPage, { lead: null, stories: [] })
    for (const id of [draft, '00000000-0000-4000-8000-000000000000']) {
      for (const [field, data] of [
        ['lead', { lead: id }],
        ['stories', { stories: [id] }],
      ] as const) {
        const { body, status } = await editor().rest('POST', frontPage, data)
        expect([status, body.errors[0].data.errors]).toMatchObject([400, [{ path: field }]])
        expect(body.errors[0].data.errors[0].message).toBe('Chỉ chọn được nội dung đang xuất bản.')
      }
    }
  })
})

describe('earlier versions', () => {
  test('are listed by their time', async () => {
    await editor().rest('POST', frontPage, { stories: [] })
    await editor().rest('POST', frontPage, { stories: [await published('mới nhất')] })
    const { body, status } = await editor().rest('GET', `${frontPage}/versions?sort=-updatedAt&depth=0&limit=1`)
    expect([status, body.docs[0].version.stories]).toEqual([200, (await stored()).stories])
    const graphql = await editor().graphql(
      '{ versionsFrontPage(limit: 1) { totalDocs } versionsSiteSettings { totalDocs } }',
    )
    expect(graphql.body.data.versionsFrontPage.totalDocs).toBeGreaterThan(1)
  })

  test.each([
    'where[version.lead.title][like]=a',
    'where[version.individuals.contact.phone][exists]=true',
    'where[version.lead][equals][a]=1',
    'where={"and":null}',
    'sort=version.lead.title',
    'sort=version.individuals.contact.phone',
    'sort[]=updatedAt&sort[]=version.lead.title',
  ])('and in no other way: %s', async (query) => {
    const { body, status } = await editor().rest('GET', `${frontPage}/versions?${query}`)
    expect([status, body.errors[0].code]).toEqual([400, 'query-not-allowed'])
  })

  test.each(['where: {AND: null}', 'sort: "version.lead.title"'])('nor over GraphQL: %s', async (argument) => {
    for (const name of ['versionsFrontPage', 'versionsSiteSettings']) {
      const { body } = await editor().graphql(`{ ${name}(${argument}) { totalDocs } }`)
      expect(body.errors[0].extensions.code).toBe('graphql-invalid')
    }
  })
})
