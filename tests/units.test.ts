import { afterAll, beforeAll, expect, test } from 'vitest'
import { Client } from './support/client.ts'
import { photo, scan } from './support/files.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

/** domain.md: people work on what their unit owns, the units below it, and units that it succeeded. */
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const password = 'mat-khau-dai-12'

test('an editor of the successor reaches the archives of what it succeeded and of the units below, and nobody else’s', async () => {
  const administrator = newsroom.as('administrator')
  const unit = (name: string, fields: object = {}) =>
    administrator.made('rest', 'organizations', { name, kind: 'propaganda-department', ...fields })
  const district = await unit('Ban Tuyên giáo Huyện ủy')
  const below = await unit('Tổ cộng tác viên của huyện', { parent: district })
  const province = await unit('Ban Tuyên giáo và Dân vận Tỉnh ủy', { predecessors: [district] })
  const commune = await unit('Ban Xây dựng Đảng xã', { parent: province })
  await administrator.made('rest', 'users', {
    name: 'BTV tỉnh',
    email: 'tinh@toa-soan.example',
    password,
    role: 'editor',
    unit: province,
  })
  const editor = await Client.signIn(newsroom.url, 'tinh@toa-soan.example', password)

  for (const owningUnit of [province, district, below, commune]) {
    const id = await administrator.made('rest', 'articles', { ...newsroom.minimal('articles', 'lưu trữ'), owningUnit })
    expect(await editor.updates('rest', 'articles', id, { summary: 'Bổ sung.' })).toBe(true)
  }
  const foreign = await administrator.made('rest', 'articles', {
    ...newsroom.minimal('articles', 'nơi khác'),
    owningUnit: newsroom.unit,
  })
  expect(await editor.updates('rest', 'articles', foreign, { summary: 'Chen vào.' })).toBe(false)
})

test('a document goes to its writer’s unit, and to no unit beyond their reach', async () => {
  const editor = newsroom.as('editor')
  const id = await editor.made('rest', 'articles', newsroom.minimal('articles', 'của đơn vị'))
  expect((await editor.rest('GET', `/api/articles/${id}?draft=true&depth=0`)).body.owningUnit).toBe(newsroom.unit)
  const given = { ...newsroom.minimal('articles', 'cho người khác'), owningUnit: newsroom.otherUnit }
  const refused = await editor.rest('POST', '/api/articles', given)
  expect([refused.status, refused.body.errors[0].field]).toEqual([403, 'owningUnit'])
  const moved = await editor.rest('PATCH', `/api/articles/${id}`, { owningUnit: newsroom.otherUnit })
  expect(moved.status).toBe(403)
})

test('a document moved to another unit is that unit’s at once, in lists and in writing', async () => {
  const id = await newsroom.as('editor').made('rest', 'articles', newsroom.minimal('articles', 'chuyển giao'))
  const administrator = newsroom.as('administrator')
  expect(await administrator.updates('rest', 'articles', id, { owningUnit: newsroom.otherUnit })).toBe(true)
  const { outsider } = newsroom.people
  const lists = async (person: typeof outsider) =>
    (await person.rest('GET', `/api/articles?draft=true&where[id][equals]=${id}`)).body.totalDocs as number
  expect([await outsider.reads('rest', 'articles', id), await lists(outsider)]).toEqual([true, 1])
  expect(await outsider.updates('rest', 'articles', id, { summary: 'Tiếp nhận.' })).toBe(true)
  const editor = newsroom.as('editor')
  expect([await editor.reads('rest', 'articles', id), await lists(editor)]).toEqual([false, 0])
  expect(await editor.updates('rest', 'articles', id, { summary: 'Chen vào.' })).toBe(false)
})

test('what a contributor wrote is not theirs any more when it is another unit’s', async () => {
  const { administrator, contributor, outsider } = newsroom.people
  const person = await contributor.made('rest', 'individuals', newsroom.minimal('individuals', 'đã chuyển đi'))
  const photograph = (await contributor.upload('media', await photo('đã chuyển đi'))).body.doc.id as string
  const paper = (await contributor.upload('private-files', scan('đã chuyển đi'))).body.doc.id as string
  const all = [
    ['individuals', person],
    ['media', photograph],
    ['private-files', paper],
  ] as const
  for (const [collection, id] of all)
    expect(await administrator.updates('rest', collection, id, { owningUnit: newsroom.otherUnit })).toBe(true)
  expect(await outsider.updates('rest', 'individuals', person, { contact: { phone: '0977 777 777' } })).toBe(true)
  expect(await contributor.reads('rest', 'private-files', paper)).toBe(false)
  for (const [collection, id] of all) {
    for (const change of [{}, { owningUnit: newsroom.unit }]) {
      const { body, status } = await contributor.rest('PATCH', `/api/${collection}/${id}`, change)
      expect([collection, status, JSON.stringify(body).includes('0977')]).toEqual([collection, 403, false])
      const many = await contributor.rest('PATCH', `/api/${collection}?where[id][equals]=${id}`, change)
      expect(many.body.docs ?? []).toEqual([])
    }
    expect(await contributor.updates('graphql', collection, id, {})).toBe(false)
    expect(await contributor.deletes('rest', collection, id)).toBe(false)
    expect(await outsider.reads('rest', collection, id)).toBe(true)
  }
})

test('an account that moved leaves what it wrote to the unit where it wrote it', async () => {
  const { administrator, editor } = newsroom.people
  const email = 'chuyen-cong-tac@toa-soan.example'
  const account = { name: 'Chuyển công tác', email, password, role: 'contributor', unit: newsroom.unit }
  const id = await administrator.made('rest', 'users', account)
  const before = await Client.signIn(newsroom.url, email, password)
  const article = await before.made('rest', 'articles', newsroom.minimal('articles', 'để lại'))
  await administrator.rest('PATCH', `/api/users/${id}`, { unit: newsroom.otherUnit })
  const after = await Client.signIn(newsroom.url, email, password)
  for (const change of [{ summary: 'Mang theo.' }, { owningUnit: newsroom.otherUnit }])
    expect(await after.updates('rest', 'articles', article, change)).toBe(false)
  expect(await editor.updates('rest', 'articles', article, { summary: 'Viết tiếp.' })).toBe(true)
})

test('a paper goes with the document that rests on it, and nobody rests one on a paper that they cannot open', async () => {
  const { administrator, editor, outsider } = newsroom.people
  const upload = async (mark: string) => (await editor.upload('private-files', scan(mark))).body.doc.id as string
  const [own, shared] = [await upload('giấy của một người'), await upload('giấy của hai người')]
  const rests = (evidence: string) => ({
    ...newsroom.minimal('individuals', 'có giấy'),
    basis: { ground: 'consent', date: '2026-01-05', evidence },
  })
  const person = await editor.made('rest', 'individuals', rests(own))
  const other = await editor.made('rest', 'individuals', rests(shared))
  await editor.made('rest', 'individuals', rests(shared))
  for (const [method, path, data] of [
    ['POST', '/api/individuals', rests(shared)],
    [
      'PATCH',
      `/api/individuals/${await outsider.made('rest', 'individuals', newsroom.minimal('individuals', 'của B'))}`,
      { basis: { evidence: shared } },
    ],
  ] as const) {
    const { body, status } = await outsider.rest(method, path, data)
    expect([status, body.errors[0].field]).toEqual([400, 'basis.evidence'])
  }

  for (const id of [person, other])
    expect(await administrator.updates('rest', 'individuals', id, { owningUnit: newsroom.otherUnit })).toBe(true)
  const reach = (client: Client) =>
    Promise.all([own, shared].map((paper) => client.reads('rest', 'private-files', paper)))
  expect(await reach(outsider)).toEqual([true, false])
  expect(await reach(editor)).toEqual([false, true])
  // What was there is no reason to refuse a save.
  expect(await outsider.updates('rest', 'individuals', other, { deeds: 'Sửa tiếp.' })).toBe(true)
})

test('private fields are answered to their unit whatever else is selected, and to no other', async () => {
  const { editor, outsider } = newsroom.people
  const data = { ...newsroom.minimal('individuals', 'chọn trường'), contact: { phone: '0966 000 111' } }
  const id = await newsroom.published(editor, 'individuals', data)
  for (const [client, phone] of [
    [editor, '0966 000 111'],
    [outsider, undefined],
  ] as const) {
    for (const query of ['select[contact]=true', 'select[contact][phone]=true', 'select[name]=false']) {
      const { body } = await client.rest('GET', `/api/individuals/${id}?${query}`)
      expect([query, body.contact?.phone]).toEqual([query, phone])
    }
    const { body } = await client.graphql(`{ Individual(id: "${id}", select: true) { contact { phone } } }`)
    expect(body.data.Individual.contact?.phone ?? undefined).toBe(phone)
  }
  expect((await newsroom.raw(`/api/individuals/${id}?select[name]=true`)).text).not.toContain(newsroom.unit)
})

test('an edit of many is done or refused document by document, each whole', async () => {
  const { administrator, editor, outsider } = newsroom.people
  const make = () => editor.made('rest', 'articles', newsroom.minimal('articles', 'nhiều một lúc'))
  const [first, second, third] = [await make(), await make(), await make()]
  const many = `/api/articles?where[id][in]=${[first, second].join(',')}&depth=0&sort=createdAt`
  const slugOf = async (id: string) => (await editor.rest('GET', `/api/articles/${id}?draft=true`)).body.slug as string

  // The unit is another's the moment that it is asked for; the address is refused.
  const taken = await slugOf(third)
  const refused = await administrator.rest('PATCH', many, { owningUnit: newsroom.otherUnit, slug: taken })
  expect([refused.status, refused.body.docs]).toEqual([400, []])
  expect((refused.body.errors as { id: string }[]).map(({ id }) => id).sort()).toEqual([first, second].sort())
  for (const id of [first, second]) {
    expect(await editor.reads('rest', 'articles', id)).toBe(true)
    expect((await outsider.rest('GET', `/api/articles/versions?where[parent][equals]=${id}`)).body.docs).toEqual([])
  }

  const named = await editor.rest('PATCH', many, { title: 'Cùng một tít', slug: '' })
  expect([named.status, named.body.message]).toEqual([200, 'Đã cập nhật thành công 2 Bài viết.'])
  expect([await slugOf(first), await slugOf(second)].sort()).toEqual(['cung-mot-tit', 'cung-mot-tit-2'])

  const nowhere = '00000000-0000-4000-8000-000000000000'
  const unknown = await editor.rest('PATCH', many, { tags: [nowhere] })
  expect([unknown.status, unknown.body.errors.length]).toEqual([400, 2])
  const photograph = new FormData()
  photograph.set('_payload', '{}')
  photograph.set('file', new Blob(['x']), 'x.jpg')
  expect((await editor.rest('PATCH', '/api/media?where[id][exists]=true', photograph)).status).toBe(400)
  expect((await newsroom.as('stranger').rest('PATCH', many, { title: 'x' })).status).toBe(403)
  expect((await newsroom.as('stranger').rest('DELETE', many)).status).toBe(403)
})

test('what the site’s settings name is not deleted from under them', async () => {
  const administrator = newsroom.as('administrator')
  const unit = await administrator.made('rest', 'organizations', { name: 'Cơ quan của trang', kind: 'other' })
  await administrator.rest('POST', '/api/globals/site-settings', { unit })
  for (const refused of [
    await administrator.rest('PATCH', `/api/organizations/${unit}`, { deletedAt: new Date().toISOString() }),
    await administrator.rest('DELETE', `/api/organizations/${unit}`),
  ])
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'wrong-state'])
  await administrator.rest('POST', '/api/globals/site-settings', { unit: null })
  expect(await administrator.deletes('rest', 'organizations', unit)).toBe(true)
})

test('with a document go its earlier versions, whole and with their days', async () => {
  const editor = newsroom.as('editor')
  const data = {
    ...newsroom.minimal('individuals', 'chuyển cả hồ sơ'),
    contact: { phone: '0911 111 111' },
    offices: [{ title: 'Bí thư chi bộ' }, { title: 'Trưởng ấp' }],
  }
  const id = await editor.made('rest', 'individuals', data)
  await editor.rest('PATCH', `/api/individuals/${id}`, { contact: { phone: '0922 222 222' } })
  const administrator = newsroom.as('administrator')
  type Version = { id: string; latest?: boolean; version: object }
  const versions = async (person: Client): Promise<Version[]> =>
    (await person.rest('GET', `/api/individuals/versions?where[parent][equals]=${id}&depth=0&sort=updatedAt`)).body.docs
  const before = await versions(administrator)
  expect(before).toHaveLength(2)
  expect(await administrator.updates('rest', 'individuals', id, { owningUnit: newsroom.otherUnit })).toBe(true)

  const { outsider } = newsroom.people
  const moved = before.map(({ latest: _, version, ...rest }) => ({
    ...rest,
    version: { ...version, owningUnit: newsroom.otherUnit },
  }))
  const after = (await versions(administrator)).map(({ latest: _, ...rest }) => rest)
  expect(after.slice(0, 2)).toEqual(moved)
  expect((await versions(outsider)).map(({ version }) => version)).toEqual(after.map(({ version }) => version))
  expect(await versions(editor)).toEqual([])
  for (const { id: version } of before)
    expect((await editor.rest('GET', `/api/individuals/versions/${version}`)).status).toBe(403)
})

test('a copy belongs to whoever made it', async () => {
  const id = await newsroom.published(newsroom.as('editor'), 'articles', newsroom.minimal('articles', 'bản mẫu'))
  const copy = await newsroom.people.outsider.rest('POST', `/api/articles/${id}/duplicate`, {})
  expect(copy.status).toBe(200)
  const { body } = await newsroom
    .as('administrator')
    .rest('GET', `/api/articles/${copy.body.doc.id}?draft=true&depth=0`)
  expect(body.owningUnit).toBe(newsroom.otherUnit)
  const person = await newsroom.published(
    newsroom.as('editor'),
    'individuals',
    newsroom.minimal('individuals', 'bản mẫu'),
  )
  expect((await newsroom.people.outsider.rest('POST', `/api/individuals/${person}/duplicate`, {})).status).toBe(404)
})

test('an editor makes no photograph public by way of an organization’s logo', async () => {
  const photograph = await newsroom.upload('media')
  await newsroom.people.outsider.rest('PATCH', `/api/organizations/${newsroom.otherUnit}`, { logo: photograph })
  expect((await newsroom.as('stranger').rest('GET', `/api/media/${photograph}`)).status).toBe(404)
})

test.each(['organizations', 'categories'] as const)('%s never lie below themselves', async (collection) => {
  const administrator = newsroom.as('administrator')
  const make = (name: string, parent?: string) =>
    administrator.made('rest', collection, {
      name,
      ...(collection === 'organizations' ? { kind: 'other' } : {}),
      ...(parent ? { parent } : {}),
    })
  const upper = await make('Trên')
  const lower = await make('Dưới', upper)
  for (const parent of [lower, upper]) {
    const answer = await administrator.rest('PATCH', `/api/${collection}/${upper}`, { parent })
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'parent'])
  }
})

test('a locality does not come from itself, nor begin before its predecessor ended', async () => {
  const administrator = newsroom.as('administrator')
  const make = (name: string, fields: object) =>
    administrator.made('rest', 'localities', { name, kind: 'province', ...fields })
  const old = await make('Cũ', { validTo: '30/06/2025' })
  const young = await make('Mới', { validFrom: '01/07/2025', predecessors: [old] })
  const attempts: [string, object][] = [
    [young, { predecessors: [young] }],
    [old, { predecessors: [young] }],
    [young, { validFrom: '01/01/2020' }],
  ]
  for (const [id, change] of attempts)
    expect((await administrator.rest('PATCH', `/api/localities/${id}`, change)).status).toBe(400)
  const { body } = await administrator.rest('GET', `/api/localities/${old}`)
  expect(body).toMatchObject({ fullName: 'tỉnh Cũ', presentName: 'tỉnh Mới' })
})

test('what others refer to is not deleted from under them', async () => {
  const administrator = newsroom.as('administrator')
  const answer = await administrator.rest('DELETE', `/api/organizations/${newsroom.unit}`)
  expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'wrong-state'])
  const unused = await administrator.made('rest', 'tags', { name: 'Không dùng' })
  expect(await administrator.deletes('rest', 'tags', unused)).toBe(true)
})

test('nobody but an administrator moves a unit under or after another', async () => {
  const { otherUnit, unit } = newsroom
  for (const person of ['editor', 'approver', 'outsider', 'chief'] as const) {
    const made = { name: `Đơn vị của ${person}`, kind: 'propaganda-department' }
    for (const [method, path, data, field] of [
      ['PATCH', `/${otherUnit}`, { predecessors: [unit] }, 'predecessors'],
      ['PATCH', `/${unit}`, { parent: otherUnit }, 'parent'],
      ['PATCH', `?where[id][equals]=${unit}`, { parent: otherUnit }, 'parent'],
      ['POST', '', { ...made, predecessors: [unit] }, 'predecessors'],
    ] as const) {
      const { body, status } = await newsroom.people[person].rest(method, `/api/organizations${path}`, data)
      expect([person, status, body.errors[0].field]).toEqual([person, 403, field])
    }
    // As their form sends it, with what they may not fill in empty.
    const sent = { ...made, parent: null, predecessors: [], logo: null }
    expect((await newsroom.people[person].rest('POST', '/api/organizations', sent)).status).toBe(201)
  }
  const { body } = await newsroom.as('administrator').rest('GET', '/api/organizations?depth=0&limit=100')
  const units = body.docs as { parent: string | null; predecessors: string[]; name: string }[]
  expect(
    units
      .filter(({ name }) => /Ban Tuyên giáo [AB]$|Đơn vị của/.test(name))
      .map(({ parent, predecessors }) => [parent, predecessors]),
  ).toEqual(Array.from({ length: 6 }, () => [null, []]))
})

test('a person’s private data stay in their unit, unread and unsearched by the others', async () => {
  const individual = { ...newsroom.minimal('individuals', 'riêng'), contact: { phone: '0912 345 678' } }
  const id = await newsroom.published(newsroom.as('editor'), 'individuals', individual)
  expect((await newsroom.as('contributor').rest('GET', `/api/individuals/${id}`)).body.contact.phone).toBe(
    '0912 345 678',
  )
  const { outsider } = newsroom.people
  const seen = await outsider.rest('GET', `/api/individuals/${id}`)
  expect([seen.status, JSON.stringify(seen.body).includes('0912')]).toEqual([200, false])
  for (const query of [
    'individuals?where[contact.phone][like]=0912',
    'individuals?where[or][0][and][0][contact.phone][exists]=true',
    'individuals?sort=contact.phone',
    'articles?where[individuals.contact.phone][like]=0912',
    'individuals?where[basis.source][exists]=true',
  ]) {
    const answer = await outsider.rest('GET', `/api/${query}`)
    expect([query, answer.status]).toEqual([query, 400])
  }
})

test('whoever meets a decision of another unit’s draft is told that it is there, not what it says', async () => {
  const { contributor, editor, outsider } = newsroom.people
  const decision = { number: '99/QĐ-BM', date: '2024-01-01' }
  const award = (title: string) => ({ ...newsroom.minimal('awards', 'x'), title, decision, issuer: newsroom.unit })
  await outsider.made('rest', 'awards', award('Bản nháp kín'))
  const { body, status } = await contributor.rest('POST', '/api/awards', award('Mới'))
  expect(status).toBe(409)
  expect(JSON.stringify(body)).not.toContain('kín')
  const own = { number: '98/QĐ-BM', date: '2024-01-01' }
  await editor.made('rest', 'awards', { ...award('Của đơn vị mình'), decision: own })
  const conflict = await contributor.rest('POST', '/api/awards', { ...award('Mới'), decision: own })
  expect(JSON.stringify(conflict.body)).toContain('Của đơn vị mình')
})

test('nobody writes their own address to sign in with but an administrator', async () => {
  const { administrator, contributor } = newsroom.people
  const { email, id } = await contributor.me()
  // No address tells whether it has an account.
  const tried = ['khac@toa-soan.example', (await administrator.me()).email as string]
  const answers = await Promise.all(
    tried.map((address) => contributor.rest('PATCH', `/api/users/${id}`, { email: address, name: 'Tên mới' })),
  )
  expect(answers.map(({ body, status }) => [status, body.errors[0].field])).toEqual(tried.map(() => [403, 'email']))
  expect(answers[0]?.body.errors).toEqual(answers[1]?.body.errors)
  expect(await contributor.me()).toMatchObject({ email, name: 'contributor' })
  expect(await contributor.updates('rest', 'users', id, { email, name: 'Tên mới' })).toBe(true)
})

test('contributors and editors must have a unit', async () => {
  const account = { name: 'Không đơn vị', email: 'khong@toa-soan.example', password, role: 'editor' }
  const answer = await newsroom.as('administrator').rest('POST', '/api/users', account)
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'unit'])
})

test('the last administrator keeps the role', async () => {
  const administrator = newsroom.as('administrator')
  const { id } = await administrator.me()
  const answer = await administrator.rest('PATCH', `/api/users/${id}`, { role: 'approver' })
  expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'role'])
  expect((await administrator.rest('DELETE', `/api/users/${id}`)).status).toBe(400)
})

test.each([
  ['password', { password: 'mat-khau-khac-12' }],
  ['role', { role: 'approver' }],
])('a changed %s ends the account’s sessions', async (what, change) => {
  const administrator = newsroom.as('administrator')
  const email = `phien-${what}@toa-soan.example`
  const id = await administrator.made('rest', 'users', {
    name: 'Phiên',
    email,
    password,
    role: 'editor',
    unit: newsroom.unit,
  })
  const person = await Client.signIn(newsroom.url, email, password)
  expect((await person.me()).id).toBe(id)
  expect((await administrator.rest('PATCH', `/api/users/${id}`, change)).status).toBe(200)
  expect(await person.me()).toBeNull()
})
