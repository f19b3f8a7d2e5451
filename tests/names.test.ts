import path from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Client } from './support/client.ts'
import { minimal } from './support/minimal.ts'
import { type Newsroom, openNewsroom, password } from './support/newsroom.ts'
import { startServer } from './support/server.ts'

let newsroom: Newsroom
let places: Record<'province' | 'district' | 'commune', string>

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { administrator } = newsroom.people
  const province = await administrator.made('rest', 'localities', { name: 'Bắc Ninh', kind: 'province' })
  const district = await administrator.made('rest', 'localities', {
    name: 'Quế Võ',
    kind: 'district-town',
    parent: province,
  })
  const commune = await administrator.made('rest', 'localities', {
    name: 'Chi Lăng',
    kind: 'commune',
    parent: district,
    validTo: '2025-06-30',
  })
  places = { province, district, commune }
}, 60_000)

afterAll(() => newsroom.close())

const nameIn = async (client: Client, collection: string, id: string): Promise<unknown> =>
  (await client.rest('GET', `/api/${collection}/${id}?depth=0&draft=true`)).body.displayName

describe('a picker tells two of one name apart', () => {
  test('two people by what they do and where, as their draft says, a stranger not at all', async () => {
    const { chief, editor, stranger } = newsroom.people
    const who = { ...minimal.individuals('x'), name: 'Nguyễn Văn Sáng', honorific: 'ông' }
    const secretary = await editor.made('rest', 'individuals', {
      ...who,
      offices: [{ title: 'Trưởng thôn', to: '2019' }, { title: 'Bí thư Chi bộ thôn Quế Ổ' }],
      place: { detail: 'thôn Quế Ổ', locality: places.commune },
    })
    const farmer = await editor.made('rest', 'individuals', { ...who, slug: 'sang-2', occupation: 'Nông dân' })
    expect(await nameIn(editor, 'individuals', secretary)).toBe(
      'ông Nguyễn Văn Sáng · Bí thư Chi bộ thôn Quế Ổ · xã Chi Lăng, thị xã Quế Võ, tỉnh Bắc Ninh',
    )
    expect(await nameIn(editor, 'individuals', farmer)).toBe('ông Nguyễn Văn Sáng · Nông dân')

    expect(await chief.transits('individuals', farmer, 'publish')).toBe(true)
    await editor.rest('PATCH', `/api/individuals/${farmer}?draft=true`, { occupation: 'Thợ mộc' })
    expect(await nameIn(editor, 'individuals', farmer)).toBe('ông Nguyễn Văn Sáng · Thợ mộc')
    const { body } = await stranger.rest('GET', `/api/individuals/${farmer}`)
    expect(body).toMatchObject({ name: 'Nguyễn Văn Sáng' })
    expect(body).not.toHaveProperty('displayName')
    const sorted = await stranger.rest('GET', '/api/individuals?sort=displayName')
    expect(sorted.status).toBe(400)
  })

  test('by where they are, also after the name of a unit above was corrected', async () => {
    const { administrator, chief, editor } = newsroom.people
    const province = await administrator.made('rest', 'localities', { name: 'Bắc Thái', kind: 'province' })
    const commune = await administrator.made('rest', 'localities', {
      name: 'La Hiên',
      kind: 'commune',
      parent: province,
    })
    const place = { locality: commune }
    const person = await editor.made('rest', 'individuals', { ...minimal.individuals('x'), name: 'Ma Thị Nà', place })
    expect(await chief.transits('individuals', person, 'publish')).toBe(true)
    await editor.rest('PATCH', `/api/individuals/${person}`, { occupation: 'Thợ dệt' })
    const model = await editor.made('rest', 'models', {
      ...minimal.models('x'),
      name: 'Tổ dệt',
      localities: [province, commune],
    })
    const updatedAt = async () => (await editor.rest('GET', `/api/individuals/${person}?draft=true`)).body.updatedAt
    const before = await updatedAt()

    expect(await administrator.updates('rest', 'localities', province, { name: 'Thái Nguyên' })).toBe(true)
    const drafted = 'Ma Thị Nà · Thợ dệt · xã La Hiên, tỉnh Thái Nguyên'
    expect(await nameIn(editor, 'individuals', person)).toBe(drafted)
    const live = await editor.rest('GET', `/api/individuals/${person}`)
    expect(live.body.displayName).toBe('Ma Thị Nà · xã La Hiên, tỉnh Thái Nguyên')
    expect(await nameIn(editor, 'models', model)).toBe('Tổ dệt · tỉnh Thái Nguyên; xã La Hiên, tỉnh Thái Nguyên')
    expect(await updatedAt()).toBe(before)
  })

  test.each([
    [
      'organizations',
      () => ({
        name: 'Hội Cựu chiến binh xã Chi Lăng',
        kind: 'other',
        locality: places.commune,
        validTo: '2025-06-30',
      }),
      'Hội Cựu chiến binh xã Chi Lăng (đến 30/06/2025) · thị xã Quế Võ, tỉnh Bắc Ninh',
    ],
    [
      'models',
      () => ({ ...minimal.models('x'), name: 'Nắm gạo tình thương', localities: [places.district] }),
      'Nắm gạo tình thương · thị xã Quế Võ, tỉnh Bắc Ninh',
    ],
    [
      'models',
      () => ({
        ...minimal.models('x'),
        name: 'Nắm gạo tình thương',
        slug: 'nam-gao-2',
        localityNote: '14 xã, thị trấn',
      }),
      'Nắm gạo tình thương · 14 xã, thị trấn',
    ],
    [
      'models',
      () => ({
        ...minimal.models('x'),
        name: 'Xe miễn phí',
        localities: [places.commune, places.district, places.province],
      }),
      'Xe miễn phí · xã Chi Lăng, thị xã Quế Võ, tỉnh Bắc Ninh; thị xã Quế Võ, tỉnh Bắc Ninh và 1 nơi khác',
    ],
    [
      'awards',
      () => ({
        ...minimal.awards('x', newsroom.unit),
        title: 'Bằng khen',
        decision: { number: '12/QĐ-UBND', date: '2022-05-19' },
      }),
      'Bằng khen · số 12/QĐ-UBND ngày 19/05/2022',
    ],
    [
      'themes',
      () => ({ title: 'Xây dựng văn hóa', scope: 'year', years: [2023], locality: places.province }),
      'Xây dựng văn hóa · năm 2023 · tỉnh Bắc Ninh',
    ],
    ['themes', () => ({ title: 'Ý chí tự lực', scope: 'term', term: 'khóa XIII' }), 'Ý chí tự lực · toàn khóa XIII'],
    [
      'movements',
      () => ({ name: 'Xây dựng nông thôn mới', kind: 'movement', localities: [places.district] }),
      'Xây dựng nông thôn mới · thị xã Quế Võ, tỉnh Bắc Ninh',
    ],
    [
      'directives',
      () => ({ kind: 'conclusion', number: '01-KL/TW', date: '2021-05-18' }),
      'Kết luận 01-KL/TW · 18/05/2021',
    ],
  ])('%s', async (collection, data, expected) => {
    const { administrator } = newsroom.people
    expect(await nameIn(administrator, collection, await administrator.made('rest', collection, data()))).toBe(expected)
  })

  test('is found there by its place', async () => {
    const { administrator } = newsroom.people
    const { body } = await administrator.rest(
      'GET',
      '/api/models?where[displayName][like]=tình thương 14 xã&depth=0&draft=true',
    )
    const docs = body.docs as { slug: string }[]
    expect(docs.map(({ slug }) => slug)).toEqual(['nam-gao-2'])
  })
})

test.each(['models', 'themes', 'movements', 'categories', 'tags', 'organizations'])(
  'lists of %s go by the Vietnamese alphabet, đ after d',
  async (collection) => {
    const { administrator } = newsroom.people
    const title = collection === 'themes' ? 'title' : 'name'
    const words = ['Đoàn kết', 'Yêu nước', 'Dân vận', 'Âm nhạc', 'An sinh']
    const ids: string[] = []
    for (const word of words) {
      const data: object = {
        models: minimal.models(''),
        themes: { scope: 'term' },
        movements: { kind: 'movement' },
        organizations: { kind: 'other' },
      }[collection] as object
      ids.push(await administrator.made('rest', collection, { ...data, [title]: word }))
    }
    const query = `where[id][in]=${ids.join(',')}&depth=0&draft=true`
    const { body } = await administrator.rest('GET', `/api/${collection}?${query}`)
    const docs = body.docs as Record<string, unknown>[]
    expect(docs.map((doc) => doc[title])).toEqual(['An sinh', 'Âm nhạc', 'Dân vận', 'Đoàn kết', 'Yêu nước'])
  },
)

test('documents stored before they had these names get them at the next start, live and as drafts', async () => {
  const { chief, editor } = newsroom.people
  const model = await newsroom.published(editor, 'models', { ...minimal.models('x'), name: 'Đã xuất bản' })
  const { body: before } = await editor.rest('GET', `/api/models/${model}?depth=0`)
  await editor.rest('PATCH', `/api/models/${model}?draft=true`, { name: 'Đang sửa' })
  const tag = await chief.made('rest', 'tags', { name: 'Đồng lòng' })

  const folder = newsroom.folder
  newsroom.kill('SIGTERM')
  await newsroom.exited
  const database = new Database(path.join(folder, 'test.db'))
  database.exec(`
    UPDATE models SET display_name = NULL, sort_key = NULL;
    UPDATE _models_v SET version_display_name = NULL, version_sort_key = NULL;
    UPDATE tags SET sort_key = NULL;
  `)
  database.close()

  const again = await startServer({ from: folder })
  try {
    const signedIn = await Client.signIn(again.url, 'editor@toa-soan.example', password)
    const stranger = new Client(again.url)
    const published = await stranger.rest('GET', `/api/models/${model}?depth=0`)
    expect(published.body).toMatchObject({ name: 'Đã xuất bản', sortKey: before.sortKey, updatedAt: before.updatedAt })
    expect(await nameIn(signedIn, 'models', model)).toBe('Đang sửa')
    const { body } = await stranger.rest('GET', `/api/tags/${tag}`)
    expect(body.sortKey).toBeTruthy()
  } finally {
    await again.close()
  }
}, 60_000)
