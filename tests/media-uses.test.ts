import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../src/domain/roles.ts'
import { photo } from './support/files.ts'
import { emptyBody, minimal } from './support/minimal.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())

const inGallery = (...images: string[]) => ({
  root: {
    ...emptyBody().root,
    children: [
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'a', blockName: '', blockType: 'gallery', images: images.map((image) => ({ image })) },
      },
    ],
  },
})

const usesOf = async (id: string, actor: 'editor' | 'outsider' = 'editor') =>
  (await newsroom.people[actor].rest('GET', `/api/media/${id}/uses`)).body

describe('where a photograph stands', () => {
  test('is told through drafts, publication, new drafts and withdrawal', async () => {
    const { chief, contributor } = newsroom.people
    const [first, second] = [await newsroom.upload('media'), await newsroom.upload('media')]
    expect(await usesOf(first)).toEqual({ uses: [], others: 0 })

    const title = 'Bài có chùm ảnh'
    const data = { ...minimal.articles('chùm'), title, body: inGallery(first, second), cover: first }
    const id = await contributor.made('rest', 'articles', data)
    const use = { collection: 'articles', kind: 'Bài viết', id, title, isTrashed: false }
    expect(await usesOf(first)).toEqual({ uses: [{ ...use, live: false, newest: true }], others: 0 })

    await chief.transits('articles', id, 'publish')
    expect(await usesOf(second)).toEqual({ uses: [{ ...use, live: true, newest: true }], others: 0 })

    // A new draft without the second photograph: the public sees it still.
    await newsroom.people.editor.rest('PATCH', `/api/articles/${id}`, { body: emptyBody() })
    expect(await usesOf(second)).toEqual({ uses: [{ ...use, live: true, newest: false }], others: 0 })
    expect((await newsroom.people.stranger.rest('GET', `/api/media/${second}`)).status).toBe(200)

    await chief.transits('articles', id, 'withdraw')
    expect(await usesOf(second)).toEqual({ uses: [], others: 0 })
    expect(await usesOf(first)).toEqual({ uses: [{ ...use, live: false, newest: true }], others: 0 })
    expect((await newsroom.people.stranger.rest('GET', `/api/media/${first}`)).status).toBe(404)
  })

  test('is counted, not named, where the asker may not read', async () => {
    const media = await newsroom.upload('media')
    await newsroom.people.contributor.made('rest', 'articles', { ...minimal.articles('kín'), cover: media })
    expect(await usesOf(media, 'outsider')).toEqual({ uses: [], others: 1 })
  })

  test('keeps it from being deleted, in words that say where', async () => {
    const { chief, contributor, editor } = newsroom.people
    const media = await newsroom.upload('media')
    const id = await contributor.made('rest', 'articles', {
      ...minimal.articles('giữ'),
      title: 'Bài giữ',
      cover: media,
    })
    const draft = await editor.rest('DELETE', `/api/media/${media}`)
    expect(draft).toMatchObject({ status: 409, body: { errors: [{ code: 'wrong-state' }] } })
    expect(draft.body.errors[0].message).toContain('«Bài giữ»')
    await chief.transits('articles', id, 'publish')
    expect((await editor.rest('DELETE', `/api/media/${media}`)).status).toBe(409)
    await chief.transits('articles', id, 'withdraw')
    await editor.rest('PATCH', `/api/articles/${id}`, { cover: null })
    expect((await editor.rest('DELETE', `/api/media/${media}`)).status).toBe(200)
  })

  test.each(['stranger', ...roles] as const)('%s asks', async (actor) => {
    const media = await newsroom.upload('media')
    const { status } = await newsroom.as(actor).rest('GET', `/api/media/${media}/uses`)
    expect(status).toBe(actor === 'stranger' ? 401 : 200)
    expect((await newsroom.as(actor).rest('GET', '/api/media/nothing/uses')).status).toBe(
      actor === 'stranger' ? 401 : 404,
    )
  })
})

describe('the same photograph twice', () => {
  test('is pointed out by the hash of its bytes, and taken', async () => {
    const { colleague, editor } = newsroom.people
    const file = await photo('hai lần')
    const hash = createHash('sha256').update(file.bytes).digest('hex')
    const ask = () => editor.rest('GET', `/api/media/duplicates?hash=${hash}`)
    expect((await ask()).body).toEqual({ docs: [] })
    const ids = [(await colleague.upload('media', file)).body.doc.id, (await editor.upload('media', file)).body.doc.id]
    const docs = (await ask()).body.docs as { id: string }[]
    expect(docs.map(({ id }) => id)).toEqual(ids)
    expect(docs[0]).toMatchObject({ caption: 'Ảnh hai lần', thumbnailURL: expect.stringContaining('-thumbnail.webp') })
  })

  test('is nobody’s business outside, and asks for a hash', async () => {
    const hash = 'a'.repeat(64)
    expect((await newsroom.people.stranger.rest('GET', `/api/media/duplicates?hash=${hash}`)).status).toBe(401)
    for (const wrong of ['', 'x', hash.toUpperCase(), `${hash}0`]) {
      const { body, status } = await newsroom.people.editor.rest('GET', `/api/media/duplicates?hash=${wrong}`)
      expect([status, body.errors[0].field]).toEqual([400, 'hash'])
    }
  })
})
