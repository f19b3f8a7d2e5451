import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { photo, scan } from './support/files.ts'
import { emptyBody, textWith } from './support/minimal.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const stranger = () => newsroom.as('stranger')
const editor = () => newsroom.as('editor')
const approver = () => newsroom.as('approver')
const reason = 'Người này rút lại sự đồng ý.'

const transition = (collection: string, id: string, name: string, body: object = {}) =>
  approver().rest('POST', `/api/${collection}/${id}/transitions/${name}`, body)
const made = (fields: object = {}) =>
  editor().made('rest', 'individuals', { ...newsroom.minimal('individuals', 'có căn cứ'), ...fields })
const published = (collection: 'articles' | 'individuals' | 'awards' | 'yearbooks' | 'models', fields: object = {}) =>
  newsroom.published(editor(), collection, { ...newsroom.minimal(collection, 'căn cứ'), ...fields })
const picture = async (mark: string, fields: object = {}) => {
  const doc = (await editor().upload('media', await photo(mark))).body.doc
  if (Object.keys(fields).length > 0) await editor().rest('PATCH', `/api/media/${doc.id}`, fields)
  const files = [doc.url, ...Object.values<{ url?: string }>(doc.sizes).flatMap(({ url }) => url ?? [])]
  return { id: doc.id as string, paths: files.map((url) => new URL(url, newsroom.url).pathname) }
}
const isPublic = async (id: string) => (await stranger().rest('GET', `/api/media/${id}`)).status === 200
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
const fresh = () => ({ ground: 'consent', date: today(), source: 'Chính người ấy xác nhận' })
const stored = async (id: string) => (await approver().rest('GET', `/api/individuals/${id}?draft=true&depth=0`)).body

describe('a basis is asked for on publication', () => {
  const problemsOf = async (id: string): Promise<string[]> => {
    const answer = await transition('individuals', id, 'publish')
    const errors = (answer.body.errors ?? []) as { data?: { errors?: { path: string }[] } }[]
    return answer.status === 200 ? [] : errors.flatMap(({ data }) => data?.errors ?? []).map(({ path }) => path)
  }

  test.each<[string, object, string[]]>([
    ['a living person without one', { basis: {} }, ['basis.ground']],
    ['a dead person without one', { basis: {}, deathYear: 1975 }, []],
    ['a consent alone', { basis: { ground: 'consent' } }, ['basis.date', 'basis.source']],
    ['a consent with a date alone', { basis: { ground: 'consent', date: '2026-01-05' } }, ['basis.source']],
    ['a consent with date and witness', { basis: { ground: 'consent', date: '2026-01-05', source: 'UBND xã' } }, []],
    ['a press report alone', { basis: { ground: 'press' } }, ['basis.date', 'basis.source']],
    ['a press report with its paper alone', { basis: { ground: 'press', source: 'Báo An Giang' } }, ['basis.date']],
    ['a press report with both', { basis: { ground: 'press', source: 'Báo An Giang', date: '2022' } }, []],
    ['an honour by decision', { basis: { ground: 'decision' } }, []],
    ['a consent of a day to come', { basis: { ground: 'consent', date: '2999', source: 'UBND xã' } }, ['basis.date']],
    ['a year of death to come', { basis: {}, deathYear: 2100 }, ['deathYear']],
    ['a death before the birth', { basis: {}, birthYear: 1980, deathYear: 1900 }, ['deathYear']],
    ['a decision of a day to come', { basis: { ground: 'decision', date: '1/1/2999' } }, ['basis.date']],
  ])('%s', async (_what, fields, problems) => {
    expect((await problemsOf(await made(fields))).sort()).toEqual(problems)
  })

  test('a consent with its paper needs no witness', async () => {
    const evidence = (await editor().upload('private-files', scan('giấy đồng ý'))).body.doc.id
    expect(await problemsOf(await made({ basis: { ground: 'consent', date: '5/1/2026', evidence } }))).toEqual([])
  })

  test('a bad date is told as a bad date', async () => {
    const answer = await transition(
      'individuals',
      await made({ basis: { ground: 'press', source: 'x', date: 'hôm qua' } }),
      'publish',
    )
    expect(JSON.stringify(answer.body)).toContain('Ngày không hợp lệ')
  })
})

describe('withdrawing it', () => {
  test('takes away the page and every photograph of the person, by every road', async () => {
    const name = 'Trần Thị Rút Căn Cứ'
    const portrait = await picture('chân dung')
    const id = await published('individuals', { name, portrait: portrait.id })
    const { slug } = (await stranger().rest('GET', `/api/individuals/${id}`)).body
    const named = await picture('có mặt trong ảnh', { people: [id] })
    const other = await picture('không có ai')
    const award = await published('awards', {
      recipients: [
        { type: 'individual', individual: id, citation: 'Lời ghi công của người ấy.' },
        { type: 'count', count: 3, countOf: 'cá nhân' },
      ],
      photos: [named.id],
    })
    const yearbook = await published('yearbooks', {
      entries: [{ document: { relationTo: 'individuals', value: id }, note: 'Mục của người ấy.' }],
      cover: portrait.id,
    })
    const model = await published('models', { individuals: [id] })
    const article = await published('articles', {
      cover: named.id,
      individuals: [id],
      awards: [award],
      models: [model],
    })
    const second = await published('articles', { cover: portrait.id, relatedArticles: [article] })
    const third = await published('articles', { cover: other.id })
    await editor().rest('POST', '/api/globals/front-page', { individuals: [id], stories: [article, second] })
    const files = [...portrait.paths, ...named.paths]
    const statuses = () => Promise.all(files.map(async (file) => (await newsroom.raw(file)).status))
    expect(new Set(await statuses())).toEqual(new Set([200]))

    const answer = await transition('individuals', id, 'withdraw-basis', { reason })
    expect([answer.status, answer.body.doc.state]).toEqual([200, 'withdrawn'])

    expect((await stranger().rest('GET', `/api/individuals/${id}`)).status).toBe(404)
    expect((await stranger().rest('GET', `/api/individuals/by-slug/${slug}`)).status).toBe(410)
    expect([await isPublic(portrait.id), await isPublic(named.id), await isPublic(other.id)]).toEqual([
      false,
      false,
      true,
    ])
    expect(new Set(await statuses())).toEqual(new Set([404]))

    const roads = [0, 1, 2, 3].flatMap((depth) => [
      `/api/individuals?depth=${depth}`,
      `/api/articles?depth=${depth}`,
      `/api/articles/${article}?depth=${depth}`,
      `/api/articles/${second}?depth=${depth}`,
      `/api/awards/${award}?depth=${depth}`,
      `/api/yearbooks/${yearbook}?depth=${depth}`,
      `/api/models/${model}?depth=${depth}`,
      `/api/media?depth=${depth}`,
      `/api/media/${other.id}?depth=${depth}`,
      `/api/globals/front-page?depth=${depth}`,
    ])
    const answers = await Promise.all(roads.map((road) => newsroom.raw(road)))
    expect(answers.map(({ status }) => status)).toEqual(roads.map(() => 200))
    const graphql = await stranger().graphql(
      `query ($article: String!, $award: String!, $model: String!, $yearbook: String!) {
        Article(id: $article) { cover { id } individuals { id name } awards { recipients { citation individual { id } } } }
        Award(id: $award) { photos { id } recipients { citation individual { id } } }
        Model(id: $model) { individuals { id name } }
        Yearbook(id: $yearbook) { cover { id } entries { note } }
        Individuals { docs { id name } }
        allMedia { docs { id } }
        FrontPage { individuals { id } stories { cover { id } } }
      }`,
      { article, award, model, yearbook },
    )
    expect(graphql.body.errors).toBeUndefined()
    const traces = [id, name, portrait.id, named.id, 'Lời ghi công', 'Mục của người ấy']
    for (const text of [...answers.map(({ text }) => text), JSON.stringify(graphql.body)]) {
      for (const trace of traces) expect(text).not.toContain(trace)
    }
    expect((await stranger().rest('GET', `/api/awards/${award}`)).body.recipients).toHaveLength(1)
    expect((await stranger().rest('GET', `/api/articles/${third}`)).body.cover.id).toBe(other.id)
  })

  test('keeps what was said, with who and why, for the unit alone', async () => {
    const id = await published('individuals')
    await transition('individuals', id, 'withdraw-basis', { reason })
    for (const query of ['draft=true&', '']) {
      const { body } = await approver().rest('GET', `/api/individuals/${id}?${query}depth=0`)
      expect(body.basis).toMatchObject({
        ground: null,
        source: null,
        date: null,
        withdrawn: { reason, by: (await approver().me()).id },
      })
      expect(body).toMatchObject({ state: 'withdrawn', withdrawal: { reason } })
    }
    const versions = await editor().rest(
      'GET',
      `/api/individuals/versions?where[parent][equals]=${id}&depth=0&sort=createdAt`,
    )
    expect(versions.body.docs[0].version.basis).toMatchObject({ ground: 'press', source: 'Báo An Giang' })
    const outside = (await newsroom.people.outsider.rest('GET', `/api/individuals?draft=true&where[id][equals]=${id}`))
      .body
    expect(JSON.stringify(outside)).not.toContain(reason)
  })

  test('needs a reason, an individual, and a basis that stands', async () => {
    const id = await published('individuals')
    const noReason = await transition('individuals', id, 'withdraw-basis', { reason: ' ' })
    expect([noReason.status, noReason.body.errors[0].field]).toEqual([400, 'reason'])
    expect((await stranger().rest('GET', `/api/individuals/${id}`)).status).toBe(200)
    expect((await transition('articles', await published('articles'), 'withdraw-basis', { reason })).status).toBe(404)
    expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
    expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(409)
  })

  test('of a person who was never published closes their photographs too', async () => {
    const id = await made()
    const image = await picture('người chưa có trang', { people: [id] })
    await published('articles', { cover: image.id })
    expect(await isPublic(image.id)).toBe(true)
    const answer = await transition('individuals', id, 'withdraw-basis', { reason })
    expect([answer.status, answer.body.doc.state]).toEqual([200, 'draft'])
    expect(await isPublic(image.id)).toBe(false)
  })

  test('waits for no unfinished draft, and loses none', async () => {
    const id = await published('individuals')
    await editor().rest('PATCH', `/api/individuals/${id}`, { name: '', deeds: 'Đang viết dở.' })
    expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
    expect((await stranger().rest('GET', `/api/individuals/${id}`)).status).toBe(404)
    expect(await stored(id)).toMatchObject({ deeds: 'Đang viết dở.', basis: { ground: null, withdrawn: { reason } } })
  })
})

describe('a photograph of somebody whose basis is withdrawn stays closed', () => {
  const withdrawnPerson = async (fields: object = {}) => {
    const id = await made(fields)
    expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
    return id
  }

  test('when a story with it is published afterwards', async () => {
    const image = await picture('bài đăng sau', { people: [await withdrawnPerson()] })
    const article = await published('articles', { cover: image.id })
    expect(await isPublic(image.id)).toBe(false)
    expect((await stranger().rest('GET', `/api/articles/${article}`)).body.cover ?? null).toBeNull()
  })

  test('when the person is named in it while it is shown, and opens when the name was a mistake', async () => {
    const person = await withdrawnPerson()
    const image = await picture('nhận ra sau')
    await published('articles', { cover: image.id })
    expect(await isPublic(image.id)).toBe(true)
    expect((await approver().rest('PATCH', `/api/media/${image.id}`, { people: [person] })).status).toBe(200)
    expect(await isPublic(image.id)).toBe(false)
    // Opening it again is publishing it.
    for (const other of ['contributor', 'editor', 'administrator'] as const)
      expect(await newsroom.as(other).updates('rest', 'media', image.id, { people: [] })).toBe(false)
    await approver().rest('PATCH', `/api/media/${image.id}`, { people: [] })
    expect(await isPublic(image.id)).toBe(true)
  })

  test('when it was the portrait or the share image of their draft, until an approver says that it shows somebody else', async () => {
    const [portrait, image] = [await picture('chân dung của bản nháp'), await picture('ảnh chia sẻ của bản nháp')]
    await published('articles', { cover: portrait.id })
    await published('articles', { cover: image.id })
    const person = await withdrawnPerson({ portrait: portrait.id, meta: { image: image.id } })
    expect([await isPublic(portrait.id), await isPublic(image.id)]).toEqual([false, false])
    // The photographs say so themselves, whatever becomes of the draft.
    await editor().rest('PATCH', `/api/individuals/${person}`, { portrait: null, meta: { image: null } })
    expect([await isPublic(portrait.id), await isPublic(image.id)]).toEqual([false, false])
    const { body } = await approver().rest('GET', `/api/media/${portrait.id}?depth=0`)
    expect(body.people).toEqual([person])
    await approver().rest('PATCH', `/api/media/${portrait.id}`, { people: [] })
    expect(await isPublic(portrait.id)).toBe(true)
  })

  test('and nobody but an approver takes the name out of one that is shown nowhere yet', async () => {
    const person = await withdrawnPerson()
    const image = await picture('chưa ai dùng', { people: [person] })
    for (const other of [editor(), newsroom.as('administrator')]) {
      const refused = await other.rest('PATCH', `/api/media/${image.id}`, { people: [] })
      expect([refused.status, refused.body.errors[0].field]).toEqual([403, 'people'])
      expect(await other.updates('rest', 'media', image.id, { caption: 'Chú thích khác.' })).toBe(true)
    }
    expect(await approver().updates('rest', 'media', image.id, { people: [] })).toBe(true)
  })

  test('but what a draft shows afterwards, or of another unit, closes nothing', async () => {
    const [image, other] = [await picture('ảnh đang đăng'), await picture('ảnh của đơn vị khác')]
    await published('articles', { cover: image.id })
    await published('articles', { cover: other.id })
    const person = await withdrawnPerson()
    expect(await editor().updates('rest', 'individuals', person, { portrait: image.id })).toBe(true)
    expect(await isPublic(image.id)).toBe(true)
    // One that is shown nowhere yet says from then on whom it shows.
    const fresh = await picture('chân dung thêm sau')
    expect(await editor().updates('rest', 'individuals', person, { portrait: fresh.id })).toBe(true)
    await published('articles', { cover: fresh.id })
    expect(await isPublic(fresh.id)).toBe(false)

    const { administrator, chief } = newsroom.people
    const data = { ...newsroom.minimal('individuals', 'đơn vị B'), owningUnit: newsroom.otherUnit, portrait: other.id }
    const foreign = await administrator.made('rest', 'individuals', data)
    const answer = await chief.rest('POST', `/api/individuals/${foreign}/transitions/withdraw-basis`, { reason })
    expect([answer.status, await isPublic(other.id)]).toEqual([200, true])
    // Whoever withdrew it is told of the photograph that stays.
    expect((answer.body.mentions as { id: string }[]).map(({ id }) => id)).toEqual([other.id])
    expect(await administrator.deletes('rest', 'individuals', foreign)).toBe(true)
  })

  test('and the record that keeps it closed is not deleted from under it', async () => {
    const person = await withdrawnPerson()
    const image = await picture('giữ lại', { people: [person] })
    const refused = await newsroom.as('administrator').rest('DELETE', `/api/individuals/${person}`)
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'wrong-state'])
    expect(await editor().deletes('rest', 'media', image.id)).toBe(true)
    expect(await newsroom.as('administrator').deletes('rest', 'individuals', person)).toBe(true)
  })
})

describe('after a withdrawal', () => {
  const withdrawn = async (fields: object = {}) => {
    const id = await published('individuals', fields)
    await transition('individuals', id, 'withdraw-basis', { reason })
    return id
  }

  test.each<[string, object | null]>([
    ['nothing new', null],
    ['a basis from before', { ground: 'press', source: 'Báo An Giang', date: '2022-08-16' }],
    ['a basis of an unknown day', { ground: 'consent', source: 'UBND xã', date: today().slice(0, 4) }],
    ['a date without a ground', { date: today() }],
  ])('%s does not publish', async (_what, basis) => {
    const id = await withdrawn()
    await editor().rest('PATCH', `/api/individuals/${id}`, { deeds: 'Sửa rồi.', ...(basis ? { basis } : {}) })
    const answer = await transition('individuals', id, 'publish')
    expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'wrong-state'])
    expect(answer.body.errors[0].message).toContain('căn cứ mới')
    expect((await stranger().rest('GET', `/api/individuals/${id}`)).status).toBe(404)
  })

  test('no request clears the entry, and no restored version brings the old basis back', async () => {
    const id = await withdrawn()
    const emptied = { basis: { withdrawn: { at: null, by: null, reason: null } } }
    for (const person of [editor(), approver(), newsroom.as('administrator')]) {
      await person.rest('PATCH', `/api/individuals/${id}`, emptied)
      await person.rest('PATCH', `/api/individuals/${id}`, { basis: null })
    }
    expect((await stored(id)).basis.withdrawn.reason).toBe(reason)
    const versions = await editor().rest(
      'GET',
      `/api/individuals/versions?where[parent][equals]=${id}&depth=0&sort=createdAt`,
    )
    const restored = await editor().rest('POST', `/api/individuals/versions/${versions.body.docs[0].id}?draft=true`)
    expect(restored.status).toBe(200)
    expect((await stored(id)).basis).toMatchObject({ ground: null, withdrawn: { reason } })
  })

  test('a new basis publishes, and the photographs come back where live documents show them', async () => {
    const [shown, unused] = [await picture('trở lại'), await picture('không bài nào dùng')]
    const portrait = await picture('chân dung trở lại')
    const id = await withdrawn({ portrait: portrait.id })
    for (const { id: image } of [shown, unused]) await editor().rest('PATCH', `/api/media/${image}`, { people: [id] })
    await published('articles', { cover: shown.id })
    expect([await isPublic(shown.id), await isPublic(portrait.id)]).toEqual([false, false])

    await editor().rest('PATCH', `/api/individuals/${id}`, { basis: fresh() })
    expect(await isPublic(shown.id)).toBe(false)
    const answer = await transition('individuals', id, 'publish')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect((await stranger().rest('GET', `/api/individuals/${id}`)).status).toBe(200)
    expect([await isPublic(shown.id), await isPublic(portrait.id), await isPublic(unused.id)]).toEqual([
      true,
      true,
      false,
    ])
    expect((await stored(id)).basis.withdrawn).toMatchObject({ at: null, reason: null })

    // And all of it once more.
    expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
    expect([await isPublic(shown.id), await isPublic(portrait.id)]).toEqual([false, false])
  })
})

test('a portrait that another replaced closes with the person, one that was only tried does not', async () => {
  const [first, second, tried] = [await picture('thứ nhất'), await picture('thứ hai'), await picture('thử')]
  const id = await published('individuals', { name: 'Phan Văn Đổi Ảnh', portrait: first.id })
  for (const portrait of [tried.id, second.id])
    await editor().rest('PATCH', `/api/individuals/${id}?draft=true`, { portrait })
  expect((await transition('individuals', id, 'publish')).status).toBe(200)
  await published('articles', { cover: first.id })
  await published('articles', { cover: tried.id })
  const open = async () => [await isPublic(first.id), await isPublic(second.id), await isPublic(tried.id)]
  expect(await open()).toEqual([true, true, true])
  expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
  expect(await open()).toEqual([false, false, true])
  for (const path of first.paths) expect((await newsroom.raw(path)).status).toBe(404)
})

test('the share image of their page closes with the person, a picture in its story does not', async () => {
  const [image, inStory] = [await picture('ảnh chia sẻ'), await picture('con đường')]
  const story = textWith({ blockType: 'figure', image: inStory.id })
  const id = await published('individuals', { meta: { image: image.id }, story })
  for (const { id: cover } of [image, inStory]) await published('articles', { cover })
  expect((await transition('individuals', id, 'withdraw-basis', { reason })).status).toBe(200)
  expect([await isPublic(image.id), await isPublic(inStory.id)]).toEqual([false, true])
})

test('the answer lists the public documents that still name the person, and no others', async () => {
  const name = 'Lê Văn Còn Tên'
  const id = await published('individuals', { name })
  const inTitle = await published('articles', { title: `Gương sáng ${name.toUpperCase()}` })
  const split = emptyBody()
  const [paragraph] = split.root.children
  const [text] = paragraph?.children ?? []
  Object.assign(paragraph ?? {}, {
    children: [
      { ...text, text: 'Ông Lê ' },
      { ...text, text: 'Văn Còn', format: 1 },
      { ...text, text: ' Tên nói.' },
    ],
  })
  const inBody = await published('articles', { body: split })
  const byReference = await published('awards', { recipients: [{ type: 'individual', individual: id }] })
  const shown = await picture('chú thích nêu tên')
  await editor().rest('PATCH', `/api/media/${shown.id}`, { caption: `${name} tại buổi lễ` })
  const withPicture = await published('articles', { cover: shown.id })
  const remark = await newsroom.remark('articles', withPicture)
  const answered = { state: 'published', answer: `${name} xin cảm ơn.` }
  expect((await editor().rest('PATCH', `/api/reader-feedback/${remark}`, answered)).status).toBe(200)
  const { administrator } = newsroom.people
  await administrator.rest('POST', '/api/globals/site-settings', { about: `Liên hệ: ông ${name}.` })
  await editor().made('rest', 'articles', { ...newsroom.minimal('articles', 'nháp'), title: `Nháp về ${name}` })
  await published('individuals', { name: 'Người Khác', basis: { ...fresh(), note: `Do ${name} giới thiệu` } })
  await published('articles', { title: `${name}g là người khác` })

  const { body } = await transition('individuals', id, 'withdraw-basis', { reason })
  expect(body.mentionsAreComplete).toBe(true)
  const found = body.mentions as { collection: string; id: string; title: string }[]
  expect(found.map((mention) => mention.id).sort()).toEqual(
    [inTitle, inBody, byReference, shown.id, remark, 'site-settings'].sort(),
  )
  expect(found).toContainEqual({ collection: 'globals', id: 'site-settings', title: 'Thông tin trang' })
  expect(found.find((mention) => mention.id === inTitle)).toEqual({
    collection: 'articles',
    id: inTitle,
    title: `Gương sáng ${name.toUpperCase()}`,
  })
  expect(withPicture).toBeTruthy()
})
