import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** A story is one of its place as it was then and as it is today, whatever becomes of the place. */
let newsroom: Newsroom
const at: Record<string, string> = {}

const place = async (slug: string, data: Record<string, unknown>): Promise<void> => {
  const { parent, predecessors = [], ...rest } = data as { parent?: string; predecessors?: string[] }
  at[slug] = await newsroom.as('administrator').made('rest', 'localities', {
    slug,
    ...rest,
    ...(parent ? { parent: at[parent] } : {}),
    predecessors: predecessors.map((name) => at[name]),
  })
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  const end = { validTo: '2025-06-30' }
  const since = { validFrom: '2025-07-01' }
  await place('an-giang-den-2025', { name: 'An Giang', kind: 'province', ...end })
  await place('kien-giang', { name: 'Kiên Giang', kind: 'province', ...end })
  const predecessors = ['an-giang-den-2025', 'kien-giang']
  await place('an-giang', { name: 'An Giang', kind: 'province', ...since, predecessors })
  await place('tay-ninh', { name: 'Tây Ninh', kind: 'province', ...since })
  await place('huyen-an-phu', { name: 'An Phú', kind: 'rural-district', parent: 'an-giang-den-2025', ...end })
  await place('xa-quoc-thai', { name: 'Quốc Thái', kind: 'commune', parent: 'huyen-an-phu', ...end })
})
afterAll(() => newsroom?.close())

const story = (localities: string[]) => ({
  ...newsroom.minimal('articles', localities.join(' ')),
  localities: localities.map((slug) => at[slug]),
})
const published = (localities: string[]) => newsroom.published(newsroom.as('editor'), 'articles', story(localities))

/** The slugs of a document's areas, of the live row as a stranger sees it, or of the newest version. */
const areasOf = async (id: string, seen: 'live' | 'newest' = 'live', collection = 'articles'): Promise<string[]> => {
  const { body } =
    seen === 'live'
      ? await newsroom.as('stranger').rest('GET', `/api/${collection}/${id}?depth=0`)
      : await newsroom.as('editor').rest('GET', `/api/${collection}/${id}?depth=0&draft=true`)
  const slugs = new Map(Object.entries(at).map(([slug, known]) => [known, slug]))
  return (body.areas as string[]).map((area) => slugs.get(area) ?? area).sort()
}
const ofPlace = async (slug: string, collection = 'articles'): Promise<string[]> => {
  const path = `/api/${collection}?where[areas.slug][equals]=${slug}&depth=0&limit=100`
  const { body } = await newsroom.as('stranger').rest('GET', path)
  return (body.docs as { id: string }[]).map(({ id }) => id).sort()
}
const changePlace = async (slug: string, data: object): Promise<void> => {
  const answer = await newsroom.as('administrator').rest('PATCH', `/api/localities/${at[slug]}?depth=0`, data)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

const thenAndNow = ['an-giang', 'an-giang-den-2025', 'huyen-an-phu', 'xa-quoc-thai']

test('stories, models, people and yearbooks have them, from where each has its places', async () => {
  const editor = newsroom.as('editor')
  const quocThai = at['xa-quoc-thai']
  const documents = {
    articles: await published(['xa-quoc-thai']),
    models: await newsroom.published(editor, 'models', {
      ...newsroom.minimal('models', ''),
      localities: [quocThai],
    }),
    individuals: await newsroom.published(editor, 'individuals', {
      ...newsroom.minimal('individuals', ''),
      place: { detail: 'ấp Đồng Ky', locality: quocThai },
    }),
    yearbooks: await newsroom.published(editor, 'yearbooks', {
      ...newsroom.minimal('yearbooks', ''),
      locality: quocThai,
    }),
  }
  for (const [collection, id] of Object.entries(documents)) {
    expect(await areasOf(id, 'live', collection), collection).toEqual(thenAndNow)
    for (const slug of thenAndNow) expect(await ofPlace(slug, collection), `${collection} of ${slug}`).toContain(id)
    expect(await ofPlace('kien-giang', collection)).not.toContain(id)
  }
  const { body } = await newsroom
    .as('stranger')
    .graphql('query ($id: String!) { Article(id: $id) { areas { slug fullName } } }', { id: documents.articles })
  expect(body.data.Article.areas).toContainEqual({
    slug: 'huyen-an-phu',
    fullName: 'huyện An Phú, tỉnh An Giang',
  })
})

test('nobody sets them, they follow the localities of each version, and a draft shows nothing', async () => {
  const editor = newsroom.as('editor')
  const id = await newsroom.published(editor, 'articles', { ...story(['kien-giang']), areas: [at['tay-ninh']] })
  expect(await areasOf(id)).toEqual(['an-giang', 'kien-giang'])
  const data = { areas: [at['tay-ninh']], localities: [at['xa-quoc-thai']] }
  expect(await editor.updates('rest', 'articles', id, data)).toBe(true)
  expect(await editor.updates('graphql', 'articles', id, { summary: 'Chỉ đổi sapô.' })).toBe(true)
  expect(await areasOf(id, 'newest')).toEqual(thenAndNow)
  expect(await areasOf(id)).toEqual(['an-giang', 'kien-giang'])
  expect(await ofPlace('huyen-an-phu')).not.toContain(id)

  expect(await editor.updates('rest', 'articles', id, { localities: [] })).toBe(true)
  expect(await areasOf(id, 'newest')).toEqual([])
  const person = { ...newsroom.minimal('individuals', ''), place: { locality: at['kien-giang'] } }
  const somebody = await editor.made('rest', 'individuals', person)
  expect(await editor.updates('rest', 'individuals', somebody, { deeds: 'Việc khác.' })).toBe(true)
  expect(await areasOf(somebody, 'newest', 'individuals')).toEqual(['an-giang', 'kien-giang'])
  expect(await editor.updates('rest', 'individuals', somebody, { place: { locality: null } })).toBe(true)
  expect(await areasOf(somebody, 'newest', 'individuals')).toEqual([])
})

describe('when a place changes, its documents belong elsewhere at once', () => {
  let live: string
  let draft: string
  let both: string

  beforeAll(async () => {
    const editor = newsroom.as('editor')
    await place('xa-phu-hoi', { name: 'Phú Hội', kind: 'commune', parent: 'huyen-an-phu', validTo: '2025-06-30' })
    live = await published(['xa-phu-hoi'])
    draft = await editor.made('rest', 'articles', story(['xa-phu-hoi']))
    // Published of one place, with an unpublished edit that is of another.
    both = await published(['kien-giang'])
    expect(await editor.updates('rest', 'articles', both, { localities: [at['xa-phu-hoi']] })).toBe(true)
  })

  const former = ['an-giang-den-2025', 'huyen-an-phu', 'xa-phu-hoi']

  const words = async (id: string): Promise<object> => {
    const { body } = await newsroom.as('editor').rest('GET', `/api/articles/${id}?depth=0&draft=true`)
    return { ...body, areas: null }
  }

  test('a new unit that came from it', async () => {
    const before = [await words(live), await words(draft), await words(both)]
    await place('xa-nhon-hoi', {
      name: 'Nhơn Hội',
      kind: 'commune',
      parent: 'an-giang',
      validFrom: '2025-07-01',
      predecessors: ['xa-phu-hoi'],
    })
    const now = [...former, 'an-giang', 'xa-nhon-hoi'].sort()
    expect(await areasOf(live)).toEqual(now)
    for (const id of [live, draft, both]) expect(await areasOf(id, 'newest')).toEqual(now)
    expect(await areasOf(both)).toEqual(['an-giang', 'kien-giang'])
    expect(await ofPlace('xa-nhon-hoi')).toEqual([live])
    // Nothing else of theirs changed, not even the time of the last change.
    expect([await words(live), await words(draft), await words(both)]).toEqual(before)
  })

  test('another unit above the new one', async () => {
    await changePlace('xa-nhon-hoi', { parent: at['tay-ninh'] })
    expect(await areasOf(live)).toEqual([...former, 'tay-ninh', 'xa-nhon-hoi'].sort())
    expect(await areasOf(draft, 'newest')).toEqual([...former, 'tay-ninh', 'xa-nhon-hoi'].sort())
    await changePlace('xa-nhon-hoi', { parent: at['an-giang'] })
  })

  test('other predecessors: the old ones are let go', async () => {
    await changePlace('xa-nhon-hoi', { predecessors: [at['xa-quoc-thai']] })
    expect(await areasOf(live)).toEqual([...former, 'an-giang'].sort())
    expect(await ofPlace('xa-nhon-hoi')).not.toContain(live)
    await changePlace('xa-nhon-hoi', { predecessors: [at['xa-phu-hoi']] })
    expect(await ofPlace('xa-nhon-hoi')).toEqual([live])
  })

  test('what became of the district, of which the story’s own commune is no part', async () => {
    await place('xa-khanh-binh', {
      name: 'Khánh Bình',
      kind: 'commune',
      parent: 'an-giang',
      validFrom: '2025-07-01',
      predecessors: ['huyen-an-phu'],
    })
    const ofDistrict = await published(['huyen-an-phu'])
    expect(await ofPlace('xa-khanh-binh')).toEqual([ofDistrict])
  })

  test('a refused change leaves all as it was', async () => {
    const answer = await newsroom
      .as('administrator')
      .rest('PATCH', `/api/localities/${at['xa-nhon-hoi']}`, { predecessors: [], parent: at['xa-nhon-hoi'] })
    expect(answer.status).toBe(400)
    expect(await ofPlace('xa-nhon-hoi')).toEqual([live])
  })

  test('a unit entered by mistake can be deleted, though stories belong to it by now', async () => {
    const administrator = newsroom.as('administrator')
    expect(await administrator.trashes('rest', 'localities', at['xa-nhon-hoi'] ?? '')).toBe(true)
    expect(await areasOf(live)).toEqual([...former, 'an-giang'].sort())
    expect(await administrator.restores('rest', 'localities', at['xa-nhon-hoi'] ?? '')).toBe(true)
    expect(await ofPlace('xa-nhon-hoi')).toEqual([live])
    expect((await administrator.rest('DELETE', `/api/localities/${at['xa-nhon-hoi']}`)).status).toBe(200)
    expect(await areasOf(live)).toEqual([...former, 'an-giang'].sort())
    expect(await areasOf(draft, 'newest')).toEqual([...former, 'an-giang'].sort())
    const answer = await newsroom.as('administrator').rest('DELETE', `/api/localities/${at['xa-phu-hoi']}`)
    expect(answer.body.errors[0]).toMatchObject({ code: 'wrong-state' })
  })
})
