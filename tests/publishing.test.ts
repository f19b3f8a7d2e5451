import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { photo } from './support/files.ts'
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

const draft = (fields: object = {}) =>
  editor().made('rest', 'articles', { ...newsroom.minimal('articles', 'xuất bản'), ...fields })
const transition = (id: string, name: string, body: object = {}) =>
  approver().rest('POST', `/api/articles/${id}/transitions/${name}`, body)

describe('only transitions publish', () => {
  const attempts: [string, (id: string) => Promise<{ status: number; body: { errors?: unknown[] } }>][] = [
    ['PATCH with _status', (id) => editor().rest('PATCH', `/api/articles/${id}`, { _status: 'published' })],
    ['PATCH ?draft=false', (id) => editor().rest('PATCH', `/api/articles/${id}?draft=false`, { _status: 'published' })],
    ['bulk PATCH', (id) => editor().rest('PATCH', `/api/articles?where[id][equals]=${id}`, { _status: 'published' })],
    ['an approver’s PATCH', (id) => approver().rest('PATCH', `/api/articles/${id}`, { _status: 'published' })],
    [
      'an administrator’s PATCH',
      (id) => newsroom.as('administrator').rest('PATCH', `/api/articles/${id}`, { _status: 'published' }),
    ],
    [
      'POST with _status',
      () => editor().rest('POST', '/api/articles', { ...newsroom.minimal('articles', 'x'), _status: 'published' }),
    ],
    ['duplicate', (id) => editor().rest('POST', `/api/articles/${id}/duplicate`, { _status: 'published' })],
    ['publishAllLocales', (id) => editor().rest('PATCH', `/api/articles/${id}?publishAllLocales=true`, {})],
    [
      'GraphQL update',
      (id) =>
        editor().graphql(
          'mutation ($id: String!) { updateArticle(id: $id, data: { _status: published }, draft: false) { id } }',
          { id },
        ),
    ],
    [
      'GraphQL create',
      () =>
        editor().graphql('mutation { createArticle(data: { title: "Lén", _status: published }, draft: false) { id } }'),
    ],
  ]
  test.each(attempts)('%s does not', async (_name, attempt) => {
    const id = await draft()
    const before = (await stranger().rest('GET', '/api/articles?limit=1')).body.totalDocs
    const answer = await attempt(id)
    if (answer.status < 400) expect(JSON.stringify(answer.body)).not.toContain('"published"')
    expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(404)
    expect((await stranger().rest('GET', '/api/articles?limit=1')).body.totalDocs).toBe(before)
  })

  test('`state` and its companions cannot be written', async () => {
    const id = await draft({
      state: 'published',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
      publishedBy: (await editor().me()).id,
    })
    await editor().rest('PATCH', `/api/articles/${id}`, { state: 'withdrawn', withdrawal: { reason: 'x' } })
    const { body } = await editor().rest('GET', `/api/articles/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({
      state: 'draft',
      firstPublishedAt: null,
      publishedBy: null,
      withdrawal: { reason: null },
    })
  })

  test('an edit of what is live stays a draft until it is published', async () => {
    const id = await draft()
    await transition(id, 'publish')
    const edit = await editor().rest('PATCH', `/api/articles/${id}`, { summary: 'Sapô mới.' })
    expect(edit.status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body.summary).toBe('Sapô.')
    expect((await transition(id, 'publish')).status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body.summary).toBe('Sapô mới.')
  })

  test('a duplicate of what is live was never published and has its own slug', async () => {
    const id = await draft({ title: 'Bản gốc' })
    await transition(id, 'publish')
    const copy = await editor().rest('POST', `/api/articles/${id}/duplicate`, {})
    expect(copy.status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${copy.body.doc.id}`)).status).toBe(404)
    const { body } = await editor().rest('GET', `/api/articles/${copy.body.doc.id}?draft=true&depth=0`)
    expect(body).toMatchObject({ state: 'draft', firstPublishedAt: null, slug: 'ban-goc-2' })
  })
})

test('a version restored in one mutation changes nothing of the next', async () => {
  const [restored, other] = [await draft(), await draft({ title: 'Bài khác' })]
  const { body } = await editor().rest('GET', `/api/articles/versions?where[parent][equals]=${restored}`)
  const answer = await editor().graphql(
    `mutation { a: restoreVersionArticle(id: "${body.docs[0].id}", draft: true) { id }
      b: updateArticle(id: "${other}", data: { title: "Tít mới" }) { title summary }
      c: restoreVersionArticle(id: "${body.docs[0].id}", draft: true) { id }
      d: createTag(data: { name: "Thẻ sau khi khôi phục" }) { name }
      e: updateArticle(id: "${other}", data: { deletedAt: "2026-01-01T00:00:00.000Z" }) { title } }`,
  )
  expect(answer.body.errors).toBeUndefined()
  expect(answer.body.data.b).toEqual({ title: 'Tít mới', summary: 'Sapô.' })
  const trashed = await editor().rest('GET', `/api/articles/${other}?draft=true&trash=true&depth=0`)
  expect(trashed.body).toMatchObject({ title: 'Tít mới', summary: 'Sapô.', deletedAt: expect.any(String) })
})

test('what a form hides is not kept: a recipient that was replaced, a number marked unknown', async () => {
  const [person, collective] = [
    await newsroom.published(editor(), 'individuals', newsroom.minimal('individuals', 'bị thay')),
    await editor().made('rest', 'organizations', { name: 'Tập thể nhận thay', kind: 'other' }),
  ]
  const decision = { number: '7375/QĐ-UBND', date: '2024-01-01' }
  const award = { ...newsroom.minimal('awards', 'đổi người nhận'), decision }
  const id = await editor().made('rest', 'awards', {
    ...award,
    recipients: [{ type: 'individual', individual: person }],
  })
  const recipients = [{ type: 'organization', organization: collective, individual: person, count: 3, countOf: 'x' }]
  expect(await editor().updates('rest', 'awards', id, { recipients })).toBe(true)
  expect(await editor().updates('rest', 'awards', id, { decision: { numberUnknown: true } })).toBe(true)
  expect(await editor().updates('rest', 'awards', id, { category: 'title', name: 'Làng văn hóa' })).toBe(true)
  expect(await newsroom.people.chief.transits('awards', id, 'publish')).toBe(true)
  const { body } = await stranger().rest('GET', `/api/awards/${id}?depth=0`)
  expect(body.decision).toMatchObject({ number: null, numberUnknown: true })
  expect(body.recipients).toMatchObject([{ organization: collective, individual: null, count: null, countOf: null }])
  expect(body.form).toBeNull()
  const ofPerson = await stranger().rest('GET', `/api/awards?where[recipients.individual][equals]=${person}`)
  expect(ofPerson.body.totalDocs).toBe(0)
  // A change of something else leaves what is in use.
  const kept = await editor().made('rest', 'awards', { ...award, decision })
  expect(await editor().updates('rest', 'awards', kept, { reason: 'Vì sao.' })).toBe(true)
  const after = (await editor().rest('GET', `/api/awards/${kept}?draft=true&depth=0`)).body
  expect(after).toMatchObject({ form: 'merit', decision: { number: '7375/QĐ-UBND' }, recipients: [{ count: 2 }] })
})

describe('a transition', () => {
  test('is refused to whoever wrote or last changed the document', async () => {
    const own = await approver().made('rest', 'articles', newsroom.minimal('articles', 'của mình'))
    expect((await transition(own, 'publish')).body.errors[0]).toMatchObject({ code: 'not-allowed' })
    const touched = await draft()
    await approver().rest('PATCH', `/api/articles/${touched}`, { summary: 'Tự sửa.' })
    expect((await transition(touched, 'publish')).status).toBe(403)
    // Somebody else's save on top does not make the words theirs.
    await editor().rest('PATCH', `/api/articles/${touched}`, { kind: 'feature' })
    expect((await transition(touched, 'publish')).status).toBe(403)
    expect(await newsroom.people.chief.transits('articles', touched, 'publish')).toBe(true)
    await editor().rest('PATCH', `/api/articles/${touched}`, { summary: 'Biên tập viên viết.' })
    expect((await transition(touched, 'publish')).status).toBe(200)
  })

  test('is refused to whoever wrote what was duplicated, and what that was duplicated from', async () => {
    const source = await approver().made('rest', 'articles', newsroom.minimal('articles', 'bản gốc của người duyệt'))
    const copyOf = async (id: string): Promise<string> =>
      (await editor().rest('POST', `/api/articles/${id}/duplicate`, {})).body.doc.id
    const copies = [await copyOf(source), await copyOf(await copyOf(source))]
    await newsroom.as('administrator').rest('DELETE', `/api/articles/${source}`)
    for (const copy of copies) {
      await editor().rest('PATCH', `/api/articles/${copy}`, { kind: 'feature' })
      expect((await transition(copy, 'publish')).body.errors[0]).toMatchObject({ code: 'not-allowed' })
      expect(await newsroom.people.chief.transits('articles', copy, 'publish')).toBe(true)
      // Somebody else approved these words; what comes after is judged by itself.
      await editor().rest('PATCH', `/api/articles/${copy}`, { summary: 'Sapô của biên tập viên.' })
      expect((await transition(copy, 'publish')).status).toBe(200)
    }
    const untouched = await copyOf(await draft())
    expect((await transition(untouched, 'publish')).status).toBe(200)
  })

  test('is refused to whoever wrote what was duplicated, also when others’ words came between and it is restored', async () => {
    const source = await approver().made('rest', 'articles', newsroom.minimal('articles', 'bản gốc sẽ trở lại'))
    const copy = (await editor().rest('POST', `/api/articles/${source}/duplicate`, {})).body.doc.id as string
    const { body } = await editor().rest('GET', `/api/articles/versions?where[parent][equals]=${copy}`)
    await editor().rest('PATCH', `/api/articles/${copy}`, { title: 'Tít khác hẳn', summary: 'Lời khác hẳn.' })
    expect(await newsroom.people.chief.transits('articles', copy, 'publish')).toBe(true)
    await editor().rest('POST', `/api/articles/versions/${body.docs[0].id}?draft=true`)
    await editor().rest('PATCH', `/api/articles/${copy}`, { kind: 'feature' })
    expect((await transition(copy, 'publish')).status).toBe(403)
    expect(await newsroom.people.chief.transits('articles', copy, 'publish')).toBe(true)
  })

  test('is refused to whoever wrote the version that somebody restored', async () => {
    const id = await draft()
    await approver().rest('PATCH', `/api/articles/${id}`, { summary: 'Lời của người duyệt.' })
    await editor().rest('PATCH', `/api/articles/${id}`, { kind: 'feature' })
    const saved = await editor().rest(
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
    )
    await editor().rest('PATCH', `/api/articles/${id}`, { summary: 'Lời của biên tập viên.' })
    expect(await newsroom.people.chief.transits('articles', id, 'publish')).toBe(true)
    const restored = await editor().rest('POST', `/api/articles/versions/${saved.body.docs[0].id}?draft=true`)
    expect(restored.status).toBe(200)
    await editor().rest('PATCH', `/api/articles/${id}`, { title: 'Sửa thêm tít' })
    expect((await transition(id, 'publish')).body.errors[0]).toMatchObject({ code: 'not-allowed' })
    expect(await newsroom.people.chief.transits('articles', id, 'publish')).toBe(true)
    const { body } = await stranger().rest('GET', `/api/articles/${id}`)
    expect(body.summary).toBe('Lời của người duyệt.')
    await editor().rest('PATCH', `/api/articles/${id}`, { summary: 'Lại của biên tập viên.' })
    expect((await transition(id, 'publish')).status).toBe(200)
  })

  test('validates in full, names the fields, and changes nothing when it fails', async () => {
    const id = await editor().made('rest', 'articles', { title: 'Thiếu sapô' })
    const answer = await transition(id, 'publish')
    expect(answer.status).toBe(400)
    const errors = answer.body.errors as { data?: { errors?: { path: string }[] }; message: string }[]
    expect(errors[0]?.message).toBe('Những ô sau chưa hợp lệ: Bài viết > Sapô, Bài viết > Nội dung')
    const fields = errors.flatMap(({ data }) => data?.errors ?? [])
    expect(fields.map(({ path }) => path).sort()).toEqual(['body', 'summary'])
    expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(404)
  })

  test('says in Vietnamese which blocks of the text are not ready, by name and place', async () => {
    const id = await draft({
      body: textWith({ blockType: 'quotation' }, { blockType: 'keyFigures', figures: [{}] }, { blockType: 'card' }),
    })
    const answer = await transition(id, 'publish')
    const found = answer.body.errors[0].data.errors as { message: string; path: string }[]
    expect([answer.status, found.find(({ path }) => path === 'body')?.message]).toEqual([
      400,
      'Chưa điền đủ hoặc chưa đúng: «Trích lời» (mục 2), «Số liệu nổi bật» (mục 3), «Thẻ giới thiệu» (mục 4).',
    ])
    for (const { message } of found) expect(message).toMatch(/[à-ỹđ]/i)
  })

  test('refuses a text with photographs or links to what there is not', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    for (const fields of [
      { blockType: 'figure', image: nowhere },
      { blockType: 'gallery', images: [{ image: nowhere }, { image: nowhere }] },
      { blockType: 'card', document: { relationTo: 'individuals', value: nowhere } },
    ]) {
      const id = await draft({ body: textWith(fields) })
      const answer = await transition(id, 'publish')
      expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'invalid-fields'])
      expect(answer.body.errors[0].data.errors).toContainEqual({
        label: 'Bài viết > Nội dung',
        message: 'Văn bản có ảnh hoặc liên kết tới nội dung không tồn tại: mục 2.',
        path: 'body',
      })
      expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(404)
    }
  })

  test('refuses a page with a picture in the trash, and says which', async () => {
    const pictures = await Promise.all(
      ['bìa', 'trong bài'].map(async (mark) => editor().upload('media', await photo(mark))),
    )
    const [cover, inText] = pictures.map(({ body }) => body.doc.id as string)
    const id = await draft({ cover, body: textWith({ blockType: 'figure', image: inText }) })
    for (const picture of [cover ?? '', inText ?? '']) {
      expect(await editor().trashes('rest', 'media', picture)).toBe(true)
      const { body, status } = await transition(id, 'publish')
      expect([status, body.errors[0].code]).toEqual([409, 'wrong-state'])
      expect(body.errors[0].message).toMatch(/^Ảnh «.+» đang ở thùng rác/)
      expect(await editor().restores('rest', 'media', picture)).toBe(true)
    }
    expect((await transition(id, 'publish')).status).toBe(200)
  })

  test('refuses a version that is no longer the newest', async () => {
    const id = await draft()
    const seen = (await approver().rest('GET', `/api/articles/${id}?draft=true&depth=0`)).body.updatedAt
    await editor().rest('PATCH', `/api/articles/${id}`, { summary: 'Chen vào.' })
    const answer = await transition(id, 'publish', { updatedAt: seen })
    expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'wrong-state'])
  })

  test.each([
    ['an unknown name', 'nonsense', 404],
    ['a withdrawal of a draft', 'withdraw', 409],
  ])('%s is refused', async (_what, name, status) => {
    const answer = await transition(await draft(), name, { reason: 'Vì sao.' })
    expect(answer.status).toBe(status)
  })

  test('withdrawing needs a reason', async () => {
    const id = await draft()
    await transition(id, 'publish')
    expect((await transition(id, 'withdraw', { reason: '  ' })).body.errors[0]).toMatchObject({
      code: 'bad-input',
      field: 'reason',
    })
    expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(200)
  })

  test('takes malformed JSON as a 400', async () => {
    const init = { body: '{', headers: { 'Content-Type': 'application/json' } }
    const answer = await approver().rest('POST', '/api/articles/x/transitions/publish', undefined, init)
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'bad-input'])
  })
})

describe('an emergency', () => {
  test('a withdrawal takes the page down whatever draft lies above it, and keeps the draft', async () => {
    const id = await draft()
    await transition(id, 'publish')
    await editor().rest('PATCH', `/api/articles/${id}`, { title: '', summary: 'Đang viết dở.' })
    expect((await transition(id, 'withdraw', { reason: 'Khẩn cấp.' })).status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(404)
    const { body } = await editor().rest('GET', `/api/articles/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({ summary: 'Đang viết dở.', state: 'withdrawn', withdrawal: { reason: 'Khẩn cấp.' } })
    await editor().rest('PATCH', `/api/articles/${id}`, { title: 'Viết xong' })
    expect((await transition(id, 'publish')).status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body).toMatchObject({ title: 'Viết xong' })
  })

  test('an approver who brings back words of their own has somebody else publish them', async () => {
    const id = await draft()
    const { body } = await approver().rest('PATCH', `/api/articles/${id}?draft=true`, { summary: 'Lời người duyệt' })
    expect(body.doc.summary).toBe('Lời người duyệt')
    await editor().rest('PATCH', `/api/articles/${id}?draft=true`, { summary: 'Lời biên tập viên' })
    expect(await newsroom.people.chief.transits('articles', id, 'publish')).toBe(true)
    const where = `where[parent][equals]=${id}&where[version.summary][equals]=Lời người duyệt`
    const versions = await approver().rest('GET', `/api/articles/versions?${where}&depth=0`)
    const restored = await approver().rest('POST', `/api/articles/versions/${versions.body.docs[0].id}?draft=true`)
    expect(restored.status).toBe(200)
    expect((await transition(id, 'publish')).status).toBe(403)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body.summary).toBe('Lời biên tập viên')
    expect(await newsroom.people.chief.transits('articles', id, 'publish')).toBe(true)
  })

  test('a save made from an older version is refused, and undoes nothing', async () => {
    const { outsider } = newsroom.people
    const id = await newsroom.as('editor').made('rest', 'articles', newsroom.minimal('articles', 'hai người sửa'))
    const read = async () => (await editor().rest('GET', `/api/articles/${id}?draft=true&depth=0`)).body
    const opened = await read()
    const second = await approver().rest('PATCH', `/api/articles/${id}?draft=true`, {
      summary: 'Người thứ hai',
      updatedAt: opened.updatedAt,
    })
    expect(second.status).toBe(200)
    const stale = { summary: 'Người thứ nhất', updatedAt: opened.updatedAt }
    const { body, status } = await editor().rest('PATCH', `/api/articles/${id}?draft=true`, stale)
    expect([status, body.errors[0].code]).toEqual([409, 'wrong-state'])
    const query =
      'mutation ($id: String!, $data: mutationArticleUpdateInput!) { updateArticle(id: $id, data: $data) { id } }'
    expect((await editor().graphql(query, { id, data: stale })).body.errors).toMatchObject([
      { extensions: { code: 'wrong-state', statusCode: 409 } },
    ])
    expect((await read()).summary).toBe('Người thứ hai')
    const again = { summary: 'Người thứ nhất', updatedAt: (await read()).updatedAt }
    expect((await editor().rest('PATCH', `/api/articles/${id}?draft=true`, again)).status).toBe(200)
    // Whoever may not read it learns nothing of its times.
    expect((await outsider.rest('PATCH', `/api/articles/${id}?draft=true`, stale)).status).toBe(403)
    const tag = await editor().made('rest', 'tags', { name: 'Hai người sửa' })
    const old = { name: 'Muộn', updatedAt: '2020-01-01T00:00:00.000Z' }
    expect((await editor().rest('PATCH', `/api/tags/${tag}`, old)).status).toBe(409)
  })

  test.each([5, null, {}, ['2026-01-01']])('a version named by %j is no version', async (updatedAt) => {
    const answer = await transition(await draft(), 'publish', { updatedAt })
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'updatedAt'])
  })

  test('a restored version brings its words back, not the state of its day', async () => {
    const id = await draft()
    await transition(id, 'publish')
    const before = (await approver().rest('GET', `/api/articles/${id}?depth=0`)).body
    const versions = (
      await editor().rest('GET', `/api/articles/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`)
    ).body.docs
    const first = versions[0].id as string
    expect((await editor().rest('POST', `/api/articles/versions/${first}`)).status).toBe(403)
    expect((await editor().rest('POST', `/api/articles/versions/${first}?draft=true`)).status).toBe(200)
    expect((await transition(id, 'publish')).status).toBe(200)
    const after = (await approver().rest('GET', `/api/articles/${id}?depth=0`)).body
    expect([after.firstPublishedAt, after.publishedAt]).toEqual([before.firstPublishedAt, before.publishedAt])
    expect((await transition(id, 'withdraw', { reason: 'Sau khi khôi phục.' })).status).toBe(200)
  })
})

describe('by-slug', () => {
  test('finds, redirects from former slugs with the query kept, and is gone after withdrawal', async () => {
    const id = await draft({ title: 'Điển hình tiên tiến' })
    expect((await stranger().rest('GET', '/api/articles/by-slug/dien-hinh-tien-tien')).status).toBe(404)
    await transition(id, 'publish')
    const found = await stranger().rest('GET', '/api/articles/by-slug/dien-hinh-tien-tien?depth=0')
    expect([found.status, found.body.id]).toEqual([200, id])

    await editor().rest('PATCH', `/api/articles/${id}`, { slug: 'guong-sang' })
    expect((await stranger().rest('GET', '/api/articles/by-slug/dien-hinh-tien-tien')).status).toBe(200)
    await transition(id, 'publish')
    const moved = await stranger().rest('GET', '/api/articles/by-slug/dien-hinh-tien-tien?depth=0')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/articles/by-slug/guong-sang?depth=0'])

    await transition(id, 'withdraw', { reason: 'Sai sót.' })
    for (const slug of ['guong-sang', 'dien-hinh-tien-tien']) {
      const gone = await stranger().rest('GET', `/api/articles/by-slug/${slug}`)
      expect([gone.status, gone.body.errors[0].code]).toEqual([410, 'withdrawn'])
    }
    expect((await stranger().rest('GET', `/api/articles/${id}`)).status).toBe(404)
  })

  test.each(['khong-co', '%00', '..%2f..', 'Đ'])('%s is not found', async (slug) => {
    const answer = await stranger().rest('GET', `/api/articles/by-slug/${slug}`)
    expect([400, 404]).toContain(answer.status)
  })

  test('a title in use gives the next slug its number; a slug in use is refused with the field named', async () => {
    const first = await draft({ title: 'Trùng tên' })
    const second = await draft({ title: 'Trùng tên' })
    const slugs = await Promise.all(
      [first, second].map(
        async (id) => (await editor().rest('GET', `/api/articles/${id}?draft=true&depth=0`)).body.slug,
      ),
    )
    expect(slugs).toEqual(['trung-ten', 'trung-ten-2'])
    const refused = await editor().rest('PATCH', `/api/articles/${second}`, { slug: 'trung-ten' })
    expect([refused.status, refused.body.errors[0].code, refused.body.errors[0].field]).toEqual([
      409,
      'already-taken',
      'slug',
    ])
  })

  test('the address of a deleted page stays gone', async () => {
    const id = await draft({ title: 'Sẽ bị xóa hẳn' })
    await transition(id, 'publish')
    await transition(id, 'withdraw', { reason: 'Thử.' })
    expect(await editor().deletes('rest', 'articles', id)).toBe(true)
    expect((await stranger().rest('GET', '/api/articles/by-slug/se-bi-xoa-han')).status).toBe(410)
  })

  test('a slug that only a draft has tells strangers nothing', async () => {
    const id = await draft({ title: 'Chỉ có nháp' })
    await transition(id, 'publish')
    await editor().rest('PATCH', `/api/articles/${id}`, { slug: 'bi-mat-chua-cong-bo' })
    expect((await stranger().rest('GET', '/api/articles/by-slug/bi-mat-chua-cong-bo')).status).toBe(404)
    await transition(id, 'withdraw', { reason: 'Thử.' })
    expect((await stranger().rest('GET', '/api/articles/by-slug/bi-mat-chua-cong-bo')).status).toBe(404)
    expect((await stranger().rest('GET', '/api/articles/by-slug/chi-co-nhap')).status).toBe(410)
  })

  test('a draft’s slug follows its title; a published one stays', async () => {
    const id = await draft({ title: 'Tên tạm' })
    await editor().rest('PATCH', `/api/articles/${id}`, { title: 'Tên thật' })
    await transition(id, 'publish')
    await editor().rest('PATCH', `/api/articles/${id}`, { title: 'Tên khác' })
    await transition(id, 'publish')
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body).toMatchObject({
      title: 'Tên khác',
      slug: 'ten-that',
    })
    // A slug that was never public is free again, and was nobody's business.
    expect((await stranger().rest('GET', '/api/articles/by-slug/ten-tam')).status).toBe(404)
  })
})

describe('strangers find no trace of what is not published', () => {
  test('in relations, rows, blocks and links, over REST and GraphQL, at any depth', async () => {
    const secret = await editor().made('rest', 'individuals', {
      ...newsroom.minimal('individuals', 'kín'),
      name: 'Người Chưa Công Bố',
    })
    const hiddenImage = (await editor().upload('media', await photo('kín'))).body.doc.id
    const shownImage = (await editor().upload('media', await photo('lộ'))).body.doc.id
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'individuals', value: secret } },
      children: [{ type: 'text', text: 'một tấm gương', version: 1, detail: 0, format: 0, mode: 'normal', style: '' }],
    }
    const block = (fields: object) => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'b1', blockName: '', ...fields },
    })
    const body = emptyBody()
    const [paragraph] = body.root.children
    Object.assign(body.root, {
      children: [
        { ...paragraph, children: [link] },
        block({ blockType: 'card', document: { relationTo: 'individuals', value: secret } }),
        block({ blockType: 'figure', id: 'b2', image: shownImage }),
      ],
    })
    const award = await editor().made('rest', 'awards', {
      ...newsroom.minimal('awards', 'kín'),
      recipients: [
        { type: 'individual', individual: secret, citation: 'Lời ghi công kín.' },
        { type: 'count', count: 3, countOf: 'cá nhân' },
      ],
    })
    await approver().rest('POST', `/api/awards/${award}/transitions/publish`, {})
    await editor().rest('PATCH', `/api/media/${shownImage}`, { people: [secret] })
    const id = await draft({ body, individuals: [secret], awards: [award] })
    expect((await transition(id, 'publish')).status).toBe(200)

    const traces = [secret, hiddenImage, 'Chưa Công Bố', 'Lời ghi công kín']
    const rest = await Promise.all(
      [0, 1, 2, 3].flatMap((depth) => [
        newsroom.raw(`/api/articles/${id}?depth=${depth}`),
        newsroom.raw(`/api/articles?depth=${depth}&where[id][equals]=${id}`),
        newsroom.raw(`/api/awards/${award}?depth=${depth}`),
        newsroom.raw(`/api/media/${shownImage}?depth=${depth}`),
      ]),
    )
    const graphql = await stranger().graphql(
      `query ($id: String!, $award: String!) {
        Article(id: $id) { body individuals { id name } awards { id recipients { citation individual { id name } } } }
        Award(id: $award) { recipients { citation individual { id name } } }
        Individuals { docs { name } }
      }`,
      { id, award },
    )
    expect(graphql.body.errors).toBeUndefined()
    for (const text of [...rest.map((answer) => answer.text), JSON.stringify(graphql.body)]) {
      for (const trace of traces) expect(text).not.toContain(trace)
    }
    expect(rest[0]?.text).toContain('một tấm gương')

    // And all of it is there as soon as the person is published.
    await approver().rest('POST', `/api/individuals/${secret}/transitions/publish`, {})
    expect((await newsroom.raw(`/api/articles/${id}?depth=2`)).text).toContain('Chưa Công Bố')
    expect((await newsroom.raw(`/api/awards/${award}`)).text).toContain('Lời ghi công kín')
  })

  test.each([
    'select[recipients][citation]=true',
    'select[recipients][individual]=false',
    'select[title]=true&select[recipients][office]=true',
  ])('a row goes with its hidden reference under %s too', async (select) => {
    const secret = await editor().made('rest', 'individuals', newsroom.minimal('individuals', 'kín'))
    const award = await editor().made('rest', 'awards', {
      ...newsroom.minimal('awards', 'chọn cột'),
      recipients: [{ type: 'individual', individual: secret, citation: 'Lời kín.', office: 'Chức vụ kín' }],
    })
    await approver().rest('POST', `/api/awards/${award}/transitions/publish`, {})
    const { slug } = (await stranger().rest('GET', `/api/awards/${award}`)).body
    const article = await draft({ awards: [award] })
    await transition(article, 'publish')
    for (const road of [
      `/api/awards/${award}?${select}`,
      `/api/awards/by-slug/${slug}?${select}`,
      `/api/articles/${article}?depth=2&${select.replaceAll('select[', 'populate[awards][')}`,
    ]) {
      const { status, text } = await newsroom.raw(road)
      expect([road, status]).toEqual([road, 200])
      expect(text).not.toMatch(/kín/i)
    }
  })

  test('a yearbook’s entries are whole, and hidden ones gone, whatever is selected', async () => {
    const secret = await editor().made('rest', 'individuals', newsroom.minimal('individuals', 'kín'))
    const known = await newsroom.published(editor(), 'individuals', newsroom.minimal('individuals', 'rõ'))
    const entry = (value: string, note: string) => ({ document: { relationTo: 'individuals', value }, note })
    const yearbook = await newsroom.published(editor(), 'yearbooks', {
      ...newsroom.minimal('yearbooks', 'chọn cột'),
      entries: [entry(secret, 'Lời ghi kín.'), entry(known, 'Lời ghi rõ.')],
    })
    const { slug } = (await stranger().rest('GET', `/api/yearbooks/${yearbook}`)).body
    const shown = [{ document: { relationTo: 'individuals', value: known }, note: 'Lời ghi rõ.' }]
    for (const select of [
      'select[entries]=true',
      'select[title]=true&select[entries][note]=true',
      'select[entries][document]=false',
      // Without any other field that Payload's adapter keeps in the table of references.
      ['areas', 'compilers', 'directives', 'themes', 'movements', 'categories', 'tags']
        .map((name) => `select[${name}]=false`)
        .join('&'),
    ]) {
      for (const road of [yearbook, `by-slug/${slug}`]) {
        const { body, status } = await stranger().rest('GET', `/api/yearbooks/${road}?depth=0&${select}`)
        expect([select, status]).toEqual([select, 200])
        expect(body.entries, select).toMatchObject(shown)
      }
    }
    const { body } = await stranger().graphql(
      'query ($id: String!) { Yearbook(id: $id, select: true) { entries { note document { relationTo } } } }',
      { id: yearbook },
    )
    expect(body.data.Yearbook.entries).toEqual([{ note: 'Lời ghi rõ.', document: { relationTo: 'individuals' } }])
  })

  test.each([
    'where[individuals.name][like]=Người',
    'where[individuals.basis.source][exists]=true',
    'where[cover.caption][like]=a',
    'where[createdBy.email][like]=a',
    'sort=individuals.name',
    'limit=0',
    'limit=101',
    'depth=9',
    'pagination=false',
    'draft=true',
    'trash=true',
  ])('refuses the query %s with 400 and a reason', async (query) => {
    const answer = await stranger().rest('GET', `/api/articles?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].code).toBe('query-not-allowed')
  })

  test.each(['articles', 'individuals', 'models', 'awards'] as const)(
    'a draft of %s is a 404, not a 403',
    async (collection) => {
      const id = await editor().made('rest', collection, newsroom.minimal(collection, 'nháp'))
      const answer = await stranger().rest('GET', `/api/${collection}/${id}`)
      expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'not-found'])
      for (const road of [`/api/${collection}/versions`, `/api/${collection}/versions/${id}`]) {
        expect([401, 403, 404]).toContain((await stranger().rest('GET', road)).status)
      }
    },
  )
})

describe('a photograph', () => {
  const isPublic = async (id: string) => (await stranger().rest('GET', `/api/media/${id}`)).status === 200

  test('is public while a live document shows it, and its files with it', async () => {
    const image = (await editor().upload('media', await photo('đời một tấm ảnh'))).body.doc
    const addresses = [image.url, ...Object.values<{ url?: string }>(image.sizes).flatMap(({ url }) => url ?? [])]
    const served = async () =>
      Promise.all(
        addresses.map(async (address) => (await fetch(newsroom.url + new URL(address, newsroom.url).pathname)).status),
      )
    const all = (status: number) => addresses.map(() => status)

    const first = await draft({ cover: image.id })
    const second = await draft({ cover: image.id })
    expect([await isPublic(image.id), await served()]).toEqual([false, all(404)])
    await transition(first, 'publish')
    await transition(second, 'publish')
    expect([await isPublic(image.id), await served()]).toEqual([true, all(200)])

    await editor().rest('PATCH', `/api/articles/${first}`, { cover: null })
    expect(await isPublic(image.id)).toBe(true)
    await transition(first, 'publish')
    expect(await isPublic(image.id)).toBe(true)
    await transition(second, 'withdraw', { reason: 'Không dùng nữa.' })
    expect([await isPublic(image.id), await served()]).toEqual([false, all(404)])
  })
})

describe('what a live document shows', () => {
  test('is changed by an approver only', async () => {
    const image = (await editor().upload('media', await photo('đang công khai'))).body.doc.id
    const id = await draft({ cover: image })
    await transition(id, 'publish')
    for (const person of ['contributor', 'editor', 'administrator'] as const) {
      expect(await newsroom.as(person).updates('rest', 'media', image, { caption: 'Sửa lén.' })).toBe(false)
    }
    expect((await stranger().rest('GET', `/api/media/${image}`)).body.caption).toBe('Ảnh đang công khai')
    expect(await approver().updates('rest', 'media', image, { caption: 'Chú thích đã duyệt.' })).toBe(true)
  })

  test('goes with a revoked award', async () => {
    const image = (await editor().upload('media', await photo('khen thưởng bị hủy'))).body.doc.id
    const award = await editor().made('rest', 'awards', { ...newsroom.minimal('awards', 'có ảnh'), photos: [image] })
    const publish = () => approver().rest('POST', `/api/awards/${award}/transitions/publish`, {})
    await publish()
    expect((await stranger().rest('GET', `/api/media/${image}`)).status).toBe(200)
    await editor().rest('PATCH', `/api/awards/${award}`, { validity: 'revoked', revocation: { reason: 'Hủy.' } })
    await publish()
    expect((await stranger().rest('GET', `/api/media/${image}`)).status).toBe(404)
  })
})

describe('the honours ledger', () => {
  const award = (fields: object) => ({ ...newsroom.minimal('awards', 'sổ'), ...fields })

  test('has one entry for a decision, however its number is typed, and names the one that has it', async () => {
    const decision = { number: '1234/QĐ-UBND', date: '19/05/2022' }
    await editor().made('rest', 'awards', award({ title: 'Bằng khen đợt 1', decision }))
    const again = await editor().rest(
      'POST',
      '/api/awards',
      award({ decision: { ...decision, number: 'Số 1234 /QĐ- UBND' } }),
    )
    expect([again.status, again.body.errors[0].code, again.body.errors[0].field]).toEqual([
      409,
      'already-taken',
      'decision.number',
    ])
    expect(again.body.errors[0].message).toContain('Bằng khen đợt 1')
    const otherForm = await editor().rest('POST', '/api/awards', award({ form: 'commendation', decision }))
    expect(otherForm.status).toBe(201)
  })

  test('is not fooled by a write that selects few fields', async () => {
    const decision = { number: '77/QĐ-UBND', date: '2022-05-19' }
    const attempt = () => editor().rest('POST', '/api/awards?select[title]=true', award({ decision }))
    expect([(await attempt()).status, (await attempt()).status]).toEqual([201, 409])
  })

  test('takes any number of entries whose number is unknown', async () => {
    for (const _ of [1, 2])
      await editor().made('rest', 'awards', award({ decision: { numberUnknown: true, date: '2022' } }))
  })

  test('keeps a revoked award, out of public sight', async () => {
    const id = await editor().made('rest', 'awards', award({ title: 'Sẽ bị hủy' }))
    const publish = () => approver().rest('POST', `/api/awards/${id}/transitions/publish`, {})
    await publish()
    const slug = (await stranger().rest('GET', `/api/awards/${id}`)).body.slug
    const noReason = await editor().rest('PATCH', `/api/awards/${id}`, { validity: 'revoked' })
    expect(noReason.status).toBe(200)
    expect((await publish()).status).toBe(400)
    await editor().rest('PATCH', `/api/awards/${id}`, { revocation: { reason: 'Quyết định hủy bỏ.' } })
    expect((await publish()).status).toBe(200)
    expect((await stranger().rest('GET', `/api/awards/${id}`)).status).toBe(404)
    expect((await stranger().rest('GET', `/api/awards/by-slug/${slug}`)).status).toBe(410)
    expect((await editor().rest('GET', `/api/awards/${id}`)).body.validity).toBe('revoked')
  })
})

test('text is stored in NFC and found in either form', async () => {
  const title = 'Hòa thượng ở Quế Ổ'
  const id = await draft({ title: title.normalize('NFD') })
  await transition(id, 'publish')
  const { body } = await stranger().rest('GET', `/api/articles/${id}`)
  expect(body.title).toBe(title.normalize('NFC'))
  for (const form of ['NFC', 'NFD']) {
    const found = await stranger().rest(
      'GET',
      `/api/articles?where[title][equals]=${encodeURIComponent(title.normalize(form))}`,
    )
    expect(found.body.totalDocs).toBe(1)
    const query = `{ Articles(where: { OR: [{ title: { equals: "${title.normalize(form)}" } }] }) { totalDocs docs { id } } }`
    expect((await stranger().graphql(query)).body.data.Articles.docs).toEqual([{ id }])
  }
  // Written out in the query: such values come to us without a prototype.
  const mutation = `mutation { createTag(data: { name: "${'Thẻ Hòa'.normalize('NFD')}" }) { name } }`
  expect((await editor().graphql(mutation)).body.data.createTag.name).toBe('Thẻ Hòa'.normalize('NFC'))
})
