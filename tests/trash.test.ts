import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedCollections, referenceCollections } from '../src/cms/collection-kinds.ts'
import type { Client } from './support/client.ts'
import { photo, scan } from './support/files.ts'
import { minimalReference } from './support/minimal.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const stranger = () => newsroom.as('stranger')
const editor = () => newsroom.as('editor')
const approver = () => newsroom.as('approver')
const administrator = () => newsroom.as('administrator')

const at = '2020-01-01T00:00:00.000Z'
const transition = (collection: string, id: string, name: string) =>
  approver().rest('POST', `/api/${collection}/${id}/transitions/${name}`, { reason: 'Vì thử nghiệm.' })
const draft = (fields: object = {}) =>
  editor().made('rest', 'articles', { ...newsroom.minimal('articles', 'thùng rác'), ...fields })
const trash = (collection: string, id: string, person: Client = administrator()) =>
  person.rest('PATCH', `/api/${collection}/${id}`, { deletedAt: at })
const restore = (collection: string, id: string, person: Client = administrator()) =>
  person.rest('PATCH', `/api/${collection}/${id}?trash=true`, { deletedAt: null })
const status = async (path: string, person: Client = stranger()) => (await person.rest('GET', path)).status

describe.each(publishedCollections)('a draft of %s', (collection) => {
  test('goes from every list and comes back as it was, the live row and the newest version alike', async () => {
    const id = await editor().made('rest', collection, newsroom.minimal(collection, 'đi rồi về'))
    const before = (await editor().rest('GET', `/api/${collection}/${id}?draft=true&depth=0`)).body
    expect((await trash(collection, id, editor())).status).toBe(200)
    for (const query of ['', 'draft=true&']) {
      expect(await status(`/api/${collection}/${id}?${query}`, editor())).toBe(404)
      const { body } = await editor().rest('GET', `/api/${collection}?${query}where[id][equals]=${id}`)
      expect([query, body.totalDocs]).toEqual([query, 0])
      const lying = await editor().rest('GET', `/api/${collection}/${id}?${query}trash=true&depth=0`)
      // By the server's clock, not the request's.
      expect(Date.now() - Date.parse(lying.body.deletedAt)).toBeLessThan(60_000)
    }
    expect((await editor().rest('GET', `/api/${collection}/count?where[id][equals]=${id}`)).body.totalDocs).toBe(0)

    expect((await restore(collection, id, editor())).status).toBe(200)
    const after = (await editor().rest('GET', `/api/${collection}/${id}?draft=true&depth=0`)).body
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
    expect((await transition(collection, id, 'publish')).status).toBe(200)
    expect(await status(`/api/${collection}/${id}`)).toBe(200)
  })

  test('that is live stays until it is withdrawn, whatever draft lies above it', async () => {
    const id = await newsroom.published(editor(), collection, newsroom.minimal(collection, 'đang đăng'))
    const { slug } = (await stranger().rest('GET', `/api/${collection}/${id}`)).body
    for (const edits of [false, true]) {
      if (edits) await editor().rest('PATCH', `/api/${collection}/${id}`, { meta: { title: 'Sửa dở' } })
      for (const person of [editor(), approver(), administrator()]) {
        const refused = await trash(collection, id, person)
        expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'wrong-state'])
      }
      expect(await status(`/api/${collection}/${id}`)).toBe(200)
    }
    await transition(collection, id, 'withdraw')
    expect((await trash(collection, id, editor())).status).toBe(200)
    expect([await status(`/api/${collection}/${id}`), await status(`/api/${collection}/by-slug/${slug}`)]).toEqual([
      404, 410,
    ])
  })
})

describe('the way to the trash and back', () => {
  test('changes nothing else, and is nobody’s writing', async () => {
    const id = await draft({ title: 'Tít cũ' })
    expect((await approver().rest('PATCH', `/api/articles/${id}`, { deletedAt: at, title: 'Tít lén' })).status).toBe(
      200,
    )
    const back = { deletedAt: null, title: 'Tít lén', _status: 'draft' }
    expect((await approver().rest('PATCH', `/api/articles/${id}?trash=true`, back)).status).toBe(200)
    // Otherwise the approver would now be one of its writers.
    expect((await transition('articles', id, 'publish')).status).toBe(200)
    expect((await stranger().rest('GET', `/api/articles/${id}`)).body.title).toBe('Tít cũ')
  })

  test('is no way to publish', async () => {
    const id = await draft()
    await trash('articles', id)
    const published = await approver().rest('PATCH', `/api/articles/${id}?trash=true`, {
      deletedAt: null,
      _status: 'published',
    })
    expect([published.status, published.body.errors[0].code]).toEqual([403, 'use-transition'])
    expect((await transition('articles', id, 'publish')).status).toBe(404)
    expect(await status(`/api/articles/${id}`)).toBe(404)
  })

  test('has to be gone before anything is changed', async () => {
    const id = await draft()
    await trash('articles', id)
    expect((await editor().rest('PATCH', `/api/articles/${id}`, { title: 'Sửa' })).status).toBe(403)
    const edited = await editor().rest('PATCH', `/api/articles/${id}?trash=true`, { title: 'Sửa' })
    expect([edited.status, edited.body.errors[0].code]).toEqual([409, 'wrong-state'])
    const versions = await editor().rest(
      'GET',
      `/api/articles/versions?trash=true&where[parent][equals]=${id}&sort=createdAt`,
    )
    const first = versions.body.docs[0].id as string
    const restored = await editor().rest('POST', `/api/articles/versions/${first}?draft=true`)
    expect([restored.status, restored.body.errors[0].message]).toEqual([403, 'Bạn không được phép làm việc này.'])
  })

  test('is not gone by a new document, nor by a version from the trash', async () => {
    const id = await draft({ deletedAt: at })
    expect(await status(`/api/articles/${id}?draft=true`, editor())).toBe(200)
    await trash('articles', id)
    await restore('articles', id)
    const versions = await editor().rest(
      'GET',
      `/api/articles/versions?trash=true&where[version.deletedAt][exists]=true&where[parent][equals]=${id}`,
    )
    expect(versions.body.docs).toHaveLength(1)
    await editor().rest('POST', `/api/articles/versions/${versions.body.docs[0].id}?draft=true`)
    expect(await status(`/api/articles/${id}?draft=true`, editor())).toBe(200)
  })

  test('is gone by many at once, over both APIs; what is live stays', async () => {
    const ids = [await draft(), await draft()]
    const live = await newsroom.published(editor(), 'articles', newsroom.minimal('articles', 'nhiều'))
    const where = [...ids, live].map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const moved = await editor().rest('PATCH', `/api/articles?${where}`, { deletedAt: at })
    expect((moved.body.docs as { id: string }[]).map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(moved.body.errors).toHaveLength(1)
    expect(moved.body.errors[0].message).toContain('đang xuất bản')
    // As the panel does it.
    const back = await editor().rest('PATCH', `/api/articles?trash=true&${where}&where[deletedAt][exists]=true`, {
      deletedAt: null,
      _status: 'draft',
    })
    expect(back.body.docs).toHaveLength(2)
    expect(await editor().trashes('graphql', 'articles', ids[0] ?? '')).toBe(true)
    expect(await editor().restores('graphql', 'articles', ids[0] ?? '')).toBe(true)
  })

  test('keeps the slug, which nobody else gets', async () => {
    const id = await draft({ title: 'Đợi trong thùng rác' })
    await trash('articles', id)
    expect(await status('/api/articles/by-slug/doi-trong-thung-rac')).toBe(404)
    const other = await draft({ title: 'Đợi trong thùng rác' })
    const slugOf = async (article: string) =>
      (await editor().rest('GET', `/api/articles/${article}?draft=true`)).body.slug
    expect(await slugOf(other)).toBe('doi-trong-thung-rac-2')
    expect((await editor().rest('PATCH', `/api/articles/${other}`, { slug: 'doi-trong-thung-rac' })).status).toBe(409)
    await restore('articles', id)
    expect(await slugOf(id)).toBe('doi-trong-thung-rac')
  })

  test('ends with a deletion as the table has it', async () => {
    const tag = await administrator().made('rest', 'tags', { name: 'Thẻ bỏ hẳn' })
    await trash('tags', tag)
    expect(await status(`/api/tags/${tag}?trash=true`, editor())).toBe(200)
    expect((await editor().rest('DELETE', `/api/tags/${tag}?trash=true`)).status).toBe(403)
    expect((await restore('tags', tag, editor())).status).toBe(403)
    // Who does not ask for the trash does not reach into it.
    expect((await administrator().rest('DELETE', `/api/tags/${tag}`)).status).toBe(404)
    expect((await administrator().rest('DELETE', `/api/tags/${tag}?trash=true`)).status).toBe(200)
    expect(await status('/api/tags/by-slug/the-bo-han')).toBe(410)
  })
})

describe.each(referenceCollections)('what lies in the trash of %s', (collection) => {
  test('is nowhere for strangers, and back afterwards', async () => {
    const data = minimalReference[collection]('bỏ vào thùng rác')
    const id = await administrator().made('rest', collection, data)
    const { slug } = (await stranger().rest('GET', `/api/${collection}/${id}`)).body
    const roads = [`/api/${collection}/${id}`, `/api/${collection}/by-slug/${slug}`]
    const count = async () =>
      (await stranger().rest('GET', `/api/${collection}?where[id][equals]=${id}`)).body.totalDocs
    expect([await Promise.all(roads.map((road) => status(road))), await count()]).toEqual([[200, 200], 1])
    expect((await trash(collection, id)).status).toBe(200)
    expect([await Promise.all(roads.map((road) => status(road))), await count()]).toEqual([[404, 410], 0])
    for (const query of ['trash=true', 'draft=true']) expect(await status(`/api/${collection}?${query}`)).toBe(400)
    const marks = (await newsroom.raw(`/api/${collection}?limit=100&depth=3`)).text
    expect(marks).not.toContain(id)
    expect((await restore(collection, id)).status).toBe(200)
    expect([await Promise.all(roads.map((road) => status(road))), await count()]).toEqual([[200, 200], 1])
  })
})

describe('strangers find no trace of what lies in the trash', () => {
  test('in relations at any depth, over REST and GraphQL', async () => {
    const tag = await editor().made('rest', 'tags', { name: 'Thẻ không dấu vết' })
    await trash('tags', tag)
    const id = await newsroom.published(editor(), 'articles', {
      ...newsroom.minimal('articles', 'gắn thẻ'),
      tags: [tag],
    })
    const answers = await Promise.all([0, 1, 2, 3].map((depth) => newsroom.raw(`/api/articles/${id}?depth=${depth}`)))
    const graphql = await stranger().graphql(
      'query ($id: String!) { Article(id: $id) { deletedAt tags { id name } } Tags(limit: 100) { docs { id deletedAt } } }',
      { id },
    )
    expect(graphql.body.errors).toBeUndefined()
    for (const text of [...answers.map((answer) => answer.text), JSON.stringify(graphql.body)])
      expect(text).not.toContain(tag)
    const refused = await stranger().graphql('{ Tags(trash: true) { docs { id } } }')
    expect(refused.body.errors[0].extensions.code).toBe('query-not-allowed')
    for (const { text } of answers) expect(text).not.toContain('deletedAt')
    await restore('tags', tag)
    expect((await newsroom.raw(`/api/articles/${id}`)).text).toContain(tag)
  })

  test('in joins and in what a place is called today', async () => {
    const old = await editor().made('rest', 'localities', {
      name: 'Cũ',
      kind: 'rural-district',
      validTo: '2025-06-30',
      parent: await editor().made('rest', 'localities', { name: 'Trên', kind: 'province' }),
    })
    const after = await editor().made('rest', 'localities', {
      name: 'Mới Nhầm',
      kind: 'commune',
      validFrom: '2025-07-01',
      predecessors: [old],
    })
    const seen = async () => (await newsroom.raw(`/api/localities/${old}?depth=1`)).text
    expect(await seen()).toContain('Mới Nhầm')
    expect((await trash('localities', after)).status).toBe(200)
    expect(await seen()).not.toContain('Mới Nhầm')
    expect(await seen()).not.toContain(after)
    const staff = (await editor().rest('GET', `/api/localities/${old}?depth=1`)).body
    expect(staff.successors.docs).toEqual([])
  })

  test('staff find no holes in joins either', async () => {
    const organization = await editor().made('rest', 'organizations', minimalReference.organizations('có mô hình'))
    const kept = await editor().made('rest', 'models', {
      ...newsroom.minimal('models', 'giữ'),
      organizations: [organization],
    })
    const gone = await editor().made('rest', 'models', {
      ...newsroom.minimal('models', 'bỏ'),
      organizations: [organization],
    })
    await trash('models', gone)
    for (const depth of [0, 1, 2]) {
      const { body } = await editor().rest('GET', `/api/organizations/${organization}?depth=${depth}`)
      const ids = (body.models.docs as (string | { id: string })[]).map((doc) =>
        typeof doc === 'string' ? doc : doc.id,
      )
      expect([depth, ids]).toEqual([depth, [kept]])
    }
  })
})

describe('what others use stays', () => {
  test('in use by live documents, drafts and what lies in the trash itself', async () => {
    const tag = await editor().made('rest', 'tags', { name: 'Thẻ đang dùng' })
    const article = await draft({ tags: [tag] })
    const refused = async () => {
      const answer = await trash('tags', tag)
      return [answer.status, answer.body.errors?.[0].code]
    }
    expect(await refused()).toEqual([409, 'wrong-state'])
    await trash('articles', article)
    expect(await refused()).toEqual([409, 'wrong-state'])
    expect(await administrator().deletes('rest', 'articles', `${article}?trash=true`)).toBe(true)
    expect((await trash('tags', tag)).status).toBe(200)
  })

  test('a unit in the trash passes on nobody’s documents', async () => {
    const former = await administrator().made('rest', 'organizations', minimalReference.organizations('đã kết thúc'))
    const heir = await administrator().made('rest', 'organizations', {
      ...minimalReference.organizations('kế thừa'),
      parent: newsroom.unit,
      predecessors: [former],
    })
    const id = await administrator().made('rest', 'articles', {
      ...newsroom.minimal('articles', 'cũ'),
      owningUnit: former,
    })
    const reads = () => editor().rest('GET', `/api/articles/${id}?draft=true`)
    expect((await reads()).status).toBe(200)
    expect((await trash('organizations', heir)).status).toBe(200)
    expect((await reads()).status).toBe(404)
  })
})

describe('photographs and papers', () => {
  const isPublic = async (id: string) => (await status(`/api/media/${id}`)) === 200

  test('what is shown stays; what is not shown is not shown from the trash', async () => {
    const image = (await editor().upload('media', await photo('thùng rác'))).body.doc
    const file = new URL(image.url, newsroom.url).pathname
    const article = await draft({ cover: image.id })
    await transition('articles', article, 'publish')
    for (const person of [editor(), approver(), administrator()]) {
      const refused = await trash('media', image.id, person)
      expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'wrong-state'])
    }
    // Closed for somebody's sake, it may go; when they agree again, it is still in the trash.
    const person = await editor().made('rest', 'individuals', newsroom.minimal('individuals', 'trong ảnh'))
    await approver().rest('PATCH', `/api/media/${image.id}`, { people: [person] })
    await transition('individuals', person, 'withdraw-basis')
    expect((await trash('media', image.id, editor())).status).toBe(200)
    expect(await status(file, editor())).toBe(200)
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
    const basis = { ground: 'consent', date, source: 'Chính người ấy xác nhận' }
    await editor().rest('PATCH', `/api/individuals/${person}`, { basis })
    await transition('individuals', person, 'publish')
    expect([await isPublic(image.id), await status(file)]).toEqual([false, 404])
    expect((await newsroom.raw(`/api/articles/${article}`)).text).not.toContain(image.id)
    // It comes out of the trash into a live page, which is publishing it.
    for (const person of [editor(), administrator()])
      expect((await restore('media', image.id, person)).status).toBe(403)
    expect((await restore('media', image.id, approver())).status).toBe(200)
    expect([await isPublic(image.id), await status(file)]).toEqual([true, 200])
  })

  test('drafts come back from the trash with their pictures', async () => {
    const image = (await editor().upload('media', await photo('của bản nháp bị bỏ'))).body.doc.id
    const article = await draft({ cover: image })
    await trash('articles', article)
    const { body } = await editor().rest('GET', `/api/media/${image}/uses`)
    expect(body.uses).toMatchObject([{ id: article, isTrashed: true, live: false, newest: true }])
    expect((await editor().rest('DELETE', `/api/media/${image}`)).status).toBe(409)
    expect((await trash('media', image, editor())).status).toBe(200)
    expect((await editor().rest('DELETE', `/api/media/${image}?trash=true`)).status).toBe(409)
  })

  test('files go with the deletion, not before', async () => {
    const paper = (await editor().upload('private-files', scan('bỏ đi'))).body.doc
    const file = new URL(paper.url, newsroom.url).pathname
    await trash('private-files', paper.id, editor())
    expect(await status(file, editor())).toBe(200)
    expect((await editor().rest('DELETE', `/api/private-files/${paper.id}?trash=true`)).status).toBe(200)
    expect(await status(file, editor())).toBe(404)
  })

  test('an organization takes its logo along', async () => {
    const logo = (await editor().upload('media', await photo('biểu trưng'))).body.doc.id
    const id = await approver().made('rest', 'organizations', {
      ...minimalReference.organizations('có biểu trưng'),
      logo,
    })
    expect(await isPublic(logo)).toBe(true)
    await trash('organizations', id)
    expect(await isPublic(logo)).toBe(false)
    await restore('organizations', id)
    expect(await isPublic(logo)).toBe(true)
  })

  test('somebody who withdrew does so from the trash too', async () => {
    const person = await editor().made('rest', 'individuals', newsroom.minimal('individuals', 'trong thùng rác'))
    const image = (await editor().upload('media', await photo('người trong thùng rác'))).body.doc.id
    await editor().rest('PATCH', `/api/media/${image}`, { people: [person] })
    await newsroom.published(editor(), 'articles', { ...newsroom.minimal('articles', 'có ảnh'), cover: image })
    await trash('individuals', person)
    expect(await isPublic(image)).toBe(true)
    expect((await transition('individuals', person, 'withdraw-basis')).status).toBe(200)
    expect(await isPublic(image)).toBe(false)
    expect(await status(`/api/individuals/${person}?draft=true`, editor())).toBe(404)
    await restore('individuals', person)
    expect(await isPublic(image)).toBe(false)
  })
})
