import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formToken, isFormToken } from '../collections/reader-feedback/form-token.ts'
import type { Answer, Client } from './support/client.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'
import { newPlace, remarkForm, type RemarkForm, remarkSender } from './support/remarks.ts'

/** Readers' remarks: from a site's form over moderation to what the public reads, and what never leaves the panel. */
let newsroom: Newsroom
let sender: ReturnType<typeof remarkSender>
let article: string
const secret = 'ban-doc@rieng-tu.example'

beforeAll(async () => {
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
  sender = remarkSender(newsroom.url)
  article = await newArticle()
  await sender.token()
})
afterAll(() => newsroom?.close())

const newArticle = (): Promise<string> =>
  newsroom.published(newsroom.as('editor'), 'articles', newsroom.minimal('articles', 'có ý kiến'))

const aboutArticle = (mark?: string): RemarkForm => remarkForm('articles', article, mark)

const stored = async (mark: string): Promise<Record<string, unknown>[]> => {
  const query = `where[remark][contains]=${encodeURIComponent(mark)}&depth=0`
  return (await newsroom.as('administrator').rest('GET', `/api/reader-feedback?${query}`)).body.docs
}

const publish = async (id: string, by: Client = newsroom.as('editor')): Promise<void> => {
  const answer = await by.rest('PATCH', `/api/reader-feedback/${id}`, { state: 'published' })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}

const idsIn = ({ docs }: { docs: { id: string }[] }): string[] => docs.map(({ id }) => id)

const isVietnamese = expect.stringMatching(/[ạ-ỹ]/)
const verdict = ({ body, status }: Answer): unknown[] => [status, body.errors?.[0].code, body.errors?.[0].field]

const thanks = {
  doc: { id: expect.stringMatching(/^[\da-f-]{36}$/), state: 'received' },
  message: expect.stringContaining('Cảm ơn'),
}

/** A body as it stands, of whatever kind it says it is. */
const raw = async (
  body: string | Uint8Array<ArrayBuffer> | FormData,
  type?: string,
  place = newPlace(),
): Promise<Answer> => {
  const response = await fetch(`${newsroom.url}/api/reader-feedback`, {
    method: 'POST',
    body,
    headers: { 'X-Forwarded-For': place, ...(type === undefined ? {} : { 'Content-Type': type }) },
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

describe('a remark', () => {
  test('is taken as JSON, with thanks and nothing else, and nobody but the unit sees it', async () => {
    const answer = await sender.send(aboutArticle('JSON'))
    expect([answer.status, answer.body]).toEqual([201, thanks])
    expect(JSON.stringify(answer.body)).not.toContain('rieng-tu')
    expect(await stored('JSON')).toMatchObject([
      {
        id: answer.body.doc.id,
        email: secret,
        state: 'new',
        isPublic: false,
        owningUnit: newsroom.unit,
        document: { relationTo: 'articles', value: article },
        moderatedBy: null,
      },
    ])
    expect(await newsroom.as('stranger').reads('rest', 'reader-feedback', answer.body.doc.id)).toBe(false)
  })

  test('is taken from a form of the page’s own, of either kind', async () => {
    const token = await sender.token()
    const { slug } = (await newsroom.as('stranger').rest('GET', `/api/articles/${article}`)).body
    const fields = { name: 'Bà Bảy', email: secret, token, website: '' }
    const plain = new URLSearchParams({ ...fields, collection: 'articles', slug, remark: 'Gửi từ biểu mẫu thường.' })
    const answer = await raw(plain.toString(), 'application/x-www-form-urlencoded; charset=utf-8')
    expect([answer.status, answer.body]).toEqual([201, thanks])

    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, remark: 'Gửi từ biểu mẫu nhiều phần.' }))
      form.set(name, value)
    form.set('document[relationTo]', 'articles')
    form.set('document[value]', article)
    form.set('file', new Blob(['<?php']), 'x.php')
    expect((await raw(form)).status).toBe(201)
    expect(await stored('Gửi từ biểu mẫu')).toHaveLength(2)
  })

  test('is kept in NFC, without what cannot be seen, its lines as they are', async () => {
    await sender.send({
      ...aboutArticle(),
      name: '  Nguye\u0302\u0303n\u00a0Va\u0306n\u200b Sa\u0301ng\n',
      email: ' Ban.Doc@Rieng-Tu.Example ',
      remark: 'Dòng thứ nhất gọn\u202e gàng.\r\nDòng\u0000 hai.',
    })
    expect(await stored('Dòng thứ nhất gọn')).toMatchObject([
      { name: 'Nguyễn Văn Sáng', email: 'ban.doc@rieng-tu.example', remark: 'Dòng thứ nhất gọn gàng.\nDòng hai.' },
    ])
  })

  test('with more than three links is marked for a closer look', async () => {
    const links = (count: number) => Array.from({ length: count }, (_, n) => `https://x${n}.example`).join(' ')
    await sender.send({ ...aboutArticle(), remark: `Ba liên kết ${links(3)}` })
    await sender.send({ ...aboutArticle(), remark: `Bốn liên kết ${links(3)} www.x.example` })
    expect((await stored('Ba liên kết'))[0]).toMatchObject({ hasManyLinks: false })
    expect((await stored('Bốn liên kết'))[0]).toMatchObject({ hasManyLinks: true })
  })

  const long = 'x'.repeat(250)
  test.each([
    ['name', { name: 'A' }],
    ['name', { name: 'Ă'.repeat(81) }],
    ['name', { name: ' \u200b ' }],
    ['name', { name: '\u3164\u3164' }],
    ['name', { name: 5 }],
    ['name', { name: undefined }],
    ['email', { email: 'khong-co-a-cong' }],
    ['email', { email: 'a@b' }],
    ['email', { email: `${long}@x.example` }],
    ['email', { email: ['a@b.example'] }],
    ['remark', { remark: 'Ngắn quá' }],
    ['remark', { remark: 'x'.repeat(3001) }],
    ['remark', { remark: null }],
    ['document', { document: undefined }],
    ['document', { document: { relationTo: 'users', value: 'x' } }],
    ['document', { document: { relationTo: 'articles', value: { equals: 'x' } } }],
    ['document', { document: { relationTo: 'articles', value: long } }],
  ])('is refused for its %s', async (field, change) => {
    const answer = await sender.send({ ...aboutArticle(), ...change })
    expect(verdict(answer)).toEqual([400, 'bad-input', field])
    expect(answer.body.errors[0].message).toEqual(isVietnamese)
  })

  test('about what strangers cannot read answers as about what never was, whoever sends it', async () => {
    const { chief, editor } = newsroom.people
    const draft = await editor.made('rest', 'articles', newsroom.minimal('articles', 'nháp'))
    const withdrawn = await newArticle()
    await chief.transits('articles', withdrawn, 'withdraw')
    const never = await sender.send(remarkForm('articles', '00000000-0000-4000-8000-000000000000'))
    expect(verdict(never).slice(0, 2)).toEqual([404, 'not-found'])
    const token = await sender.token()
    for (const id of [draft, withdrawn]) {
      expect((await sender.send(remarkForm('articles', id))).body).toEqual(never.body)
      expect(
        (await editor.rest('POST', '/api/reader-feedback', { ...remarkForm('articles', id), token })).body,
      ).toEqual(never.body)
    }
    const { slug } = (await editor.rest('GET', `/api/articles/${draft}?draft=true`)).body
    expect((await sender.send({ ...aboutArticle(), document: undefined, collection: 'articles', slug })).status).toBe(
      404,
    )
  })

  test('comes in by no other way, for nobody', async () => {
    const { administrator } = newsroom.people
    const data = {
      ...aboutArticle('lối khác'),
      state: 'published',
      document: { relationTo: 'articles', value: article },
    }
    const answer = await administrator.graphql(
      'mutation ($data: mutationReaderFeedbackInput!) { createReaderFeedback(data: $data) { id } }',
      { data },
    )
    expect(answer.body.errors[0].extensions.code).toBe('not-allowed')
    // The same address as Payload's own create: without a form's token it goes the way of all programs.
    await administrator.rest('POST', '/api/reader-feedback', data)
    expect((await administrator.rest('POST', '/api/reader-feedback/any/duplicate', {})).status).toBeGreaterThanOrEqual(
      400,
    )
    expect(await stored('lối khác')).toEqual([])
  })
})

describe('a program', () => {
  test.each([
    ['fills in what people do not see', () => ({ website: 'https://spam.example' })],
    ['has fetched no token', () => ({ token: undefined })],
    ['makes up a token', () => ({ token: `${Date.now().toString(36)}.${'A'.repeat(43)}` })],
    ['takes a token of something else', () => ({ token: { $ne: null } })],
    ['changes the time of a token', async () => ({ token: `1${await sender.token()}` })],
    [
      'is faster than people are',
      async () => ({
        token: (await newsroom.as('stranger').rest('GET', '/api/reader-feedback/form-token')).body.token,
      }),
    ],
  ])('that %s gets the same answer, and nothing is stored', async (_what, change) => {
    const mark = `máy ${newPlace()}`
    const answer = await sender.send({ ...aboutArticle(mark), ...(await change()) })
    expect([answer.status, answer.body]).toEqual([201, thanks])
    expect(await stored(mark)).toEqual([])
    // Nor does an error tell that it was found out.
    expect((await sender.send({ ...aboutArticle(), email: 'x', ...(await change()) })).status).toBe(400)
  })

  test('a token is good from three seconds to a day after the form was opened, with our secret', () => {
    const token = formToken('s', 1_000_000)
    const at = (age: number, key = 's') => isFormToken(token, key, 1_000_000 + age)
    expect([0, 2_999, 3_000, 86_400_000, 86_400_001].map((age) => at(age))).toEqual([false, false, true, true, false])
    expect(at(5_000, 'khác')).toBe(false)
    expect(at(-1)).toBe(false)
  })

  test('a token is kept by no cache', async () => {
    const { body, headers } = await newsroom.as('stranger').rest('GET', '/api/reader-feedback/form-token')
    expect(Object.keys(body)).toEqual(['token'])
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('from one network', () => {
  test('the sixth remark in ten minutes waits; what was only mistyped does not count; others go on', async () => {
    const place = '198.51.100.7'
    for (let n = 0; n < 7; n += 1)
      expect((await sender.send({ ...aboutArticle(), email: 'sai' }, place)).status).toBe(400)
    for (let n = 0; n < 5; n += 1) expect((await sender.send(aboutArticle('đều'), place)).status).toBe(201)
    const sixth = await sender.send(aboutArticle('thứ sáu'), place)
    expect(verdict(sixth).slice(0, 2)).toEqual([429, 'too-many-attempts'])
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(590)
    expect(sixth.body.errors[0].message).toMatch(/phút/)
    expect(await stored('thứ sáu')).toEqual([])
    expect((await sender.send(aboutArticle(), '198.51.100.8')).status).toBe(201)
  })

  test('an IPv6 customer is one place, and traps and unknown documents count like anything', async () => {
    const at = (n: number) => `2001:db8:7:7::${n}`
    for (let n = 1; n <= 3; n += 1) await sender.send({ ...aboutArticle(), website: 'x' }, at(n))
    for (let n = 4; n <= 5; n += 1) await sender.send(remarkForm('articles', 'khong-co'), at(n))
    expect((await sender.send(aboutArticle(), at(6))).status).toBe(429)
  })
})

describe('a body', () => {
  const json = 'application/json'
  test.each([
    ['of no kind', '{}', 'text/plain', 415],
    ['without a kind', new TextEncoder().encode('{}'), undefined, 415],
    ['that is XML', '<a/>', 'application/xml', 415],
    ['of JSON cut short', '{"name":', json, 400],
    ['of a form that says it is JSON', 'name=a&email=b', json, 400],
    ['of JSON that says it is a form', '{"name":"a"}', 'application/x-www-form-urlencoded', 400],
    ['of JSON that says it has many parts', '{"name":"a"}', 'multipart/form-data; boundary=x', 400],
    ['of many parts without a boundary', 'abc', 'multipart/form-data', 400],
    ['that is a list', '[]', json, 400],
    ['that is a number', '5', json, 400],
    ['that is nothing', '', json, 400],
    ['with a reserved name', '{"__proto__":{"a":1}}', json, 400],
    ['nested without end', `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`, json, 400],
    ['too large', JSON.stringify({ remark: 'x'.repeat(70_000) }), json, 413],
    ['too large, of many parts', `--x\r\n${'y'.repeat(70_000)}`, 'multipart/form-data; boundary=x', 413],
  ])('%s is refused in Vietnamese', async (_kind, body, type, status) => {
    const answer = await raw(body, type)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message).toEqual(isVietnamese)
  })

  test('too large is refused while it comes, when it does not say its length', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'Content-Type': json, 'Transfer-Encoding': 'chunked' }
      const address = `${newsroom.url}/api/reader-feedback`
      const call = request(address, { method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      call.on('error', reject)
      for (let n = 0; n < 20; n += 1) call.write('x'.repeat(8_192))
      call.end()
    })
    expect(status).toBe(413)
  })

  test('of whatever there is gets an answer, and the server lives', async () => {
    const seed = Date.now() % 2 ** 31
    console.info(`random remarks: seed ${seed}`)
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(null, 0, true, '', 'articles', article, 'a@b.example', 'x'.repeat(20)),
      fc.json().map((text): unknown => JSON.parse(text)),
    )
    const form = fc.record(
      {
        name: leaf,
        email: fc.oneof(leaf, fc.constant('a@b.example')),
        remark: leaf,
        document: fc.oneof(leaf, fc.record({ relationTo: leaf, value: leaf }, { requiredKeys: [] })),
        collection: leaf,
        slug: leaf,
        id: leaf,
        website: leaf,
        token: leaf,
      },
      { requiredKeys: [] },
    )
    const bodies = fc.oneof(
      form.map((value): [string, string] => [JSON.stringify(value), json]),
      fc.json().map((text): [string, string] => [text, json]),
      fc.tuple(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(json, 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'),
      ),
    )
    await fc.assert(
      fc.asyncProperty(bodies, async ([body, type]) => {
        const answer = await raw(new TextEncoder().encode(body), type)
        expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
      }),
      { seed, interruptAfterTimeLimit: 10_000, numRuns: 500 },
    )
    expect((await fetch(`${newsroom.url}/readyz`)).status).toBe(200)
  }, 60_000)
})

describe('moderation', () => {
  const patch = (by: Client, id: string, data: object): Promise<Answer> =>
    by.rest('PATCH', `/api/reader-feedback/${id}?depth=0`, data)

  test('a contributor answers and does not decide; once it is published, those who decide change the answer', async () => {
    const { contributor, editor, stranger } = newsroom.people
    const id = await newsroom.remark('articles', article)
    for (const [field, value] of [
      ['state', 'published'],
      ['reason', 'x'],
    ] as const) {
      const { body, status } = await patch(contributor, id, { answer: 'Cảm ơn bạn.', [field]: value })
      expect([status, body.errors[0].field]).toEqual([403, field])
    }
    const sent = { answer: 'Cảm ơn bạn.', state: 'new', reason: null, isPublic: true }
    const answered = await patch(contributor, id, sent)
    expect(answered.body.doc).toMatchObject({ answer: 'Cảm ơn bạn.', state: 'new', reason: null, isPublic: false })
    await publish(id)
    expect((await stranger.rest('GET', `/api/reader-feedback/${id}?depth=0`)).body).toEqual({
      id,
      name: 'Bạn đọc hay',
      remark: expect.any(String),
      answer: 'Cảm ơn bạn.',
      document: { relationTo: 'articles', value: article },
      createdAt: expect.any(String),
    })
    expect((await patch(contributor, id, { answer: 'Khác.' })).status).toBe(403)
    expect((await patch(editor, id, { answer: 'Khác.' })).body.doc.answer).toBe('Khác.')
  })

  test('writes down who decided and when; what the reader wrote stays as it is', async () => {
    const { approver, editor } = newsroom.people
    const id = await newsroom.remark('articles', article, 'gốc')
    const rejected = await patch(editor, id, {
      state: 'rejected',
      reason: 'Lạc đề.',
      name: 'Tên khác',
      email: 'khac@x.example',
      remark: 'Lời khác hẳn.',
      document: null,
      owningUnit: newsroom.otherUnit,
      moderatedBy: null,
    })
    expect(rejected.body.doc).toMatchObject({
      state: 'rejected',
      reason: 'Lạc đề.',
      name: 'Bạn đọc gốc',
      email: secret,
      remark: expect.stringContaining('gốc'),
      document: { value: article },
      owningUnit: newsroom.unit,
      moderatedBy: (await editor.me()).id,
      moderatedAt: expect.any(String),
    })
    await publish(id, approver)
    expect((await stored('gốc'))[0]).toMatchObject({ moderatedBy: (await approver.me()).id, isPublic: true })
    await patch(editor, id, { state: 'new' })
    expect(await newsroom.as('stranger').reads('graphql', 'reader-feedback', id)).toBe(false)
  })

  test.each(['new2', null, 5, ''])('knows no state %j', async (state) => {
    const id = await newsroom.remark('articles', article)
    expect((await patch(newsroom.as('editor'), id, { state })).status).toBe(400)
  })

  test('is the unit’s that has the document now', async () => {
    const { administrator, editor, outsider } = newsroom.people
    const moved = await newArticle()
    const id = await newsroom.remark('articles', moved)
    expect(await outsider.reads('rest', 'reader-feedback', id)).toBe(false)
    await administrator.rest('PATCH', `/api/articles/${moved}`, { owningUnit: newsroom.otherUnit })
    expect(await outsider.reads('rest', 'reader-feedback', id)).toBe(true)
    expect(await editor.reads('rest', 'reader-feedback', id)).toBe(false)
  })
})

describe('what the public reads', () => {
  const everywhere = async (of: string): Promise<string> => {
    const { stranger } = newsroom.people
    const texts = await Promise.all(
      [0, 1, 2, 3].flatMap((depth) => [
        newsroom.raw(`/api/reader-feedback?depth=${depth}&limit=100`),
        newsroom.raw(`/api/articles/${of}?depth=${depth}`),
        newsroom.raw(`/api/articles?depth=${depth}&limit=100`),
      ]),
    )
    const graphql = await stranger.graphql(
      `query ($id: String!) {
        Article(id: $id) { remarks { docs { id name email remark state reason moderatedBy { name } owningUnit { name } } } }
        ReaderFeedbacks(limit: 100) { docs { id email state isPublic updatedAt document { value { ... on Article { title remarks { docs { email } } } } } } }
      }`,
      { id: of },
    )
    expect(graphql.status, JSON.stringify(graphql.body)).toBe(200)
    return [...texts.map(({ text }) => text), JSON.stringify(graphql.body)].join('\n')
  }

  test('never has an e-mail address or what staff decided, at any depth, by any road', async () => {
    const about = await newArticle()
    const id = await newsroom.remark('articles', about, 'công khai')
    await newsroom.as('editor').rest('PATCH', `/api/reader-feedback/${id}`, { state: 'published', reason: 'nội-bộ' })
    const text = await everywhere(about)
    expect(text).toContain('Bạn đọc công khai')
    for (const hidden of [
      'rieng-tu',
      'nội-bộ',
      '"state":"published"',
      'toa-soan.example',
      '"isPublic":true',
      newsroom.unit,
    ])
      expect(text).not.toContain(hidden)
  })

  test.each([
    'email',
    'state',
    'reason',
    'isPublic',
    'owningUnit',
    'moderatedBy',
    'moderatedAt',
    'hasManyLinks',
    'updatedAt',
  ])('is not searched or sorted by %s', async (field) => {
    const { stranger } = newsroom.people
    const queries = [
      `reader-feedback?where[${field}][exists]=true`,
      `reader-feedback?sort=${field}`,
      `reader-feedback/count?where[${field}][exists]=true`,
      `articles?joins[remarks][where][${field}][exists]=true`,
      `articles?joins[remarks][sort]=-${field}`,
    ]
    for (const query of queries) {
      expect([query, (await stranger.rest('GET', `/api/${query}`)).status]).toEqual([query, 400])
    }
    const { body } = await stranger.graphql(`{ ReaderFeedbacks(where: { ${field}: { exists: true } }) { totalDocs } }`)
    expect(body.data?.ReaderFeedbacks ?? null).toBeNull()
  })

  test('comes with its article in one request, or by the article’s id, the newest first', async () => {
    const { stranger } = newsroom.people
    const about = await newArticle()
    const ids = [await newsroom.remark('articles', about, 'một'), await newsroom.remark('articles', about, 'hai')]
    await newsroom.remark('articles', about, 'chưa xem')
    for (const id of ids) await publish(id)
    const newest = [...ids].reverse()
    const joined = await stranger.rest('GET', `/api/articles/${about}?depth=1`)
    expect(idsIn(joined.body.remarks)).toEqual(newest)
    const listed = await stranger.rest('GET', `/api/reader-feedback?where[document.value][equals]=${about}&depth=0`)
    expect(idsIn(listed.body)).toEqual(newest)
  })

  test('goes with its document and comes back with it: REST, GraphQL, counts, joins', async () => {
    const { chief, stranger } = newsroom.people
    const about = await newArticle()
    const id = await newsroom.remark('articles', about, 'theo bài')
    await publish(id)
    const seen = async () => {
      const where = `where[document.value][equals]=${about}`
      const listed = await stranger.rest('GET', `/api/reader-feedback?${where}`)
      const counted = await stranger.rest('GET', `/api/reader-feedback/count?${where}`)
      const graphql = await stranger.graphql(
        'query ($id: String!) { countReaderFeedbacks(where: { id: { equals: $id } }) { totalDocs } }',
        { id },
      )
      return [
        await stranger.reads('rest', 'reader-feedback', id),
        await stranger.reads('graphql', 'reader-feedback', id),
        listed.body.totalDocs,
        counted.body.totalDocs,
        graphql.body.data.countReaderFeedbacks.totalDocs,
      ]
    }
    expect(await seen()).toEqual([true, true, 1, 1, 1])
    await newsroom.as('editor').rest('PATCH', `/api/articles/${about}`, { summary: 'Đang sửa.' })
    expect(await seen()).toEqual([true, true, 1, 1, 1])
    await chief.transits('articles', about, 'withdraw')
    expect(await seen()).toEqual([false, false, 0, 0, 0])
    await publish(id)
    expect(await seen()).toEqual([false, false, 0, 0, 0])
    expect((await chief.rest('POST', `/api/articles/${about}/transitions/publish`, {})).status).toBe(200)
    expect(await seen()).toEqual([true, true, 1, 1, 1])
    await chief.transits('articles', about, 'withdraw')
    expect(await chief.deletes('rest', 'articles', about)).toBe(true)
    // With the document go the addresses of those who wrote about it.
    expect(await stored('theo bài')).toEqual([])
  })

  test('is under every kind of document, of awards while they hold', async () => {
    const { chief, editor, stranger } = newsroom.people
    for (const collection of ['individuals', 'models', 'awards', 'yearbooks'] as const) {
      const about = await newsroom.published(editor, collection, newsroom.minimal(collection, 'có ý kiến'))
      const id = await newsroom.remark(collection, about)
      await publish(id)
      expect([collection, await stranger.reads('rest', 'reader-feedback', id)]).toEqual([collection, true])
      if (collection === 'awards') {
        await editor.rest('PATCH', `/api/awards/${about}`, { validity: 'revoked', revocation: { reason: 'Sai.' } })
        expect((await chief.rest('POST', `/api/awards/${about}/transitions/publish`, {})).status).toBe(200)
        expect(await stranger.reads('rest', 'reader-feedback', id)).toBe(false)
      }
    }
  })

  test('is text: what looks like a page comes back letter by letter, as JSON', async () => {
    const remark = '<script>alert("x")</script> & <img src=x onerror=alert(1)> ${7*7} {{7*7}}'
    const { body } = await sender.send({ ...aboutArticle(), name: '<b>Tên</b>', remark })
    await publish(body.doc.id)
    const response = await fetch(`${newsroom.url}/api/reader-feedback/${body.doc.id}?depth=0`, {
      headers: { Accept: 'text/html' },
    })
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.json()).toMatchObject({ name: '<b>Tên</b>', remark })
  })
})

describe('a page of another origin', () => {
  const call = (method: string, path: string, headers: Record<string, string> = {}) =>
    fetch(newsroom.url + path, { method, headers: { Origin: 'https://trang-khac.example', ...headers } })
  const asking = (method: string) => ({
    'Access-Control-Request-Method': method,
    'Access-Control-Request-Headers': 'content-type',
  })
  const allowed = ({ headers }: Response) => [
    headers.get('access-control-allow-origin'),
    headers.get('access-control-allow-credentials'),
  ]

  test('may fetch a token and send a remark, without cookies', async () => {
    const preflight = await call('OPTIONS', '/api/reader-feedback', asking('POST'))
    expect([preflight.status, ...allowed(preflight)]).toEqual([200, '*', null])
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i)
    expect(allowed(await call('POST', '/api/reader-feedback'))).toEqual(['*', null])
    expect(allowed(await call('GET', '/api/reader-feedback/form-token'))).toEqual(['*', null])
  })

  test('may do nothing else', async () => {
    expect(allowed(await call('GET', '/api/reader-feedback'))).toEqual([null, null])
    expect(allowed(await call('OPTIONS', '/api/reader-feedback', asking('DELETE')))).toEqual([null, null])
    expect(allowed(await call('OPTIONS', '/api/articles', asking('POST')))).toEqual([null, null])
    expect(allowed(await call('OPTIONS', '/api/users/login', asking('POST')))).toEqual([null, null])
  })
})

test('nothing of all this was a fault of the server’s, and no address of a reader is in its log', () => {
  expect(newsroom.output()).not.toContain('rieng-tu')
  expect(newsroom.log().filter(({ level }) => level >= 50)).toEqual([])
})
