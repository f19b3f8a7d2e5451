import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  publishedCollections,
  type ReferenceCollection,
  referenceCollections,
  referenceResources,
} from '../src/cms/collection-kinds.ts'
import {
  type Action,
  type CommonAction,
  permissions,
  reachOf,
  type Reach,
  type Role,
  roles,
} from '../src/domain/roles.ts'
import { editable, minimalReference } from './support/minimal.ts'
import { type Newsroom, openNewsroom } from './support/newsroom.ts'
import { photo, scan } from './support/files.ts'

/**
 * Every role and a stranger, on every collection, with every operation, over REST and GraphQL: what the table of src/domain/roles.ts
 * allows happens, everything else is refused and nothing changes.
 */
type Actor = Role | 'stranger'
const actors: Actor[] = ['stranger', ...roles]
const apis = ['rest', 'graphql'] as const

/** Whose a document is, seen from the actor, and whether the public sees it. Colleagues share the actor's unit. */
const relations = [
  'own draft',
  'colleague draft',
  'other unit draft',
  'colleague published',
  'other unit published',
] as const
type Relation = (typeof relations)[number]

let newsroom: Newsroom

beforeAll(async () => {
  // A proxy's word, so that readers write from addresses of their own.
  newsroom = await openNewsroom({ env: { TRUST_PROXY: '1' } })
})
afterAll(() => newsroom?.close())

const reach = (actor: Actor, action: Action): Reach =>
  actor === 'stranger' ? '–' : permissions.published[action][actor]

/** What the table says of one cell, written out apart from the code under test. */
const isAllowed = (actor: Actor, action: Action, relation: Relation): boolean => {
  const published = relation.endsWith('published')
  const isOurs = !relation.startsWith('other')
  if (action === 'read' && published) return true
  if (action === 'delete' && published) return false
  if (action === 'publish' && relation === 'own draft') return false
  if (action === 'withdraw' && !published) return false
  switch (reach(actor, action)) {
    case 'all':
      return true
    case 'unit':
      return isOurs
    case 'own':
      return relation === 'own draft'
    case '–':
      return false
  }
}

describe.each(publishedCollections)('%s', (collection) => {
  describe.each(actors)('%s', (actor) => {
    test.each(apis)(
      'creates, reads, changes, publishes, withdraws and deletes as the table says, over %s',
      async (api) => {
        const seen: string[] = []
        const expected: string[] = []
        const note = (cell: string, allowed: boolean, happened: boolean) => {
          expected.push(`${cell}: ${allowed}`)
          seen.push(`${cell}: ${happened}`)
        }
        const client = newsroom.as(actor)

        const created = await client.create(api, collection, newsroom.minimal(collection, `của ${actor} qua ${api}`))
        note('create', reach(actor, 'create') !== '–', created)

        for (const relation of relations) {
          if (actor === 'stranger' && relation === 'own draft') continue
          const id = await newsroom.document(collection, actor, relation)
          note(`read ${relation}`, isAllowed(actor, 'read', relation), await client.reads(api, collection, id))
          note(
            `update ${relation}`,
            isAllowed(actor, 'update', relation),
            await client.updates(api, collection, id, { [editable[collection]]: 'Đã sửa.' }),
          )
          // The edit above made the actor the last author, and nobody publishes their own work: a fresh document for each transition.
          const forPublishing = await newsroom.document(collection, actor, relation)
          if (!relation.endsWith('published')) {
            note(
              `publish ${relation}`,
              isAllowed(actor, 'publish', relation),
              await client.transits(collection, forPublishing, 'publish'),
            )
          } else {
            note(
              `delete ${relation}`,
              isAllowed(actor, 'delete', relation),
              await client.deletes(api, collection, forPublishing),
            )
            note(
              `withdraw ${relation}`,
              isAllowed(actor, 'withdraw', relation),
              await client.transits(collection, forPublishing, 'withdraw'),
            )
          }
          // What a person may ask for; nobody else's page has a basis.
          note(
            `withdraw the basis of ${relation}`,
            collection === 'individuals' && isAllowed(actor, 'withdraw-basis', relation),
            await client.transits(collection, await newsroom.document(collection, actor, relation), 'withdraw-basis'),
          )
          // Whoever may delete may move to the trash and take back from it, whoever moved it there.
          const moved = await newsroom.document(collection, actor, relation)
          note(`trash ${relation}`, isAllowed(actor, 'delete', relation), await client.trashes(api, collection, moved))
          if (!relation.endsWith('published')) {
            const lying = await newsroom.document(collection, actor, relation)
            await newsroom.as('administrator').trashes('rest', collection, lying)
            note(
              `restore ${relation}`,
              isAllowed(actor, 'delete', relation),
              await client.restores(api, collection, lying),
            )
          }
          if (!relation.endsWith('published')) {
            note(`delete ${relation}`, isAllowed(actor, 'delete', relation), await client.deletes(api, collection, id))
          }
        }
        expect(seen).toEqual(expected)
      },
    )
  })
})

const sharedCell = (actor: Actor, collection: ReferenceCollection, action: CommonAction): boolean => {
  if (action === 'read') return true
  return actor !== 'stranger' && ['unit', 'all'].includes(permissions[referenceResources[collection]][action][actor])
}

/** Of the actors' unit, where it matters whose it is. */
const shared = (collection: ReferenceCollection, mark: string): Promise<string> =>
  newsroom
    .as('administrator')
    .made('rest', collection, { ...minimalReference[collection](`chung ${mark}`), owningUnit: newsroom.unit })

const trashed = async (collection: ReferenceCollection, mark: string): Promise<string> => {
  const id = await shared(collection, `bỏ ${mark}`)
  expect(await newsroom.as('administrator').trashes('rest', collection, id)).toBe(true)
  return id
}

describe.each(referenceCollections)('%s', (collection) => {
  test.each(actors.flatMap((actor) => apis.map((api) => [actor, api] as const)))('%s over %s', async (actor, api) => {
    const client = newsroom.as(actor)
    const created = await client.create(api, collection, minimalReference[collection](`của ${actor} ${api}`))
    const id = await shared(collection, `${actor} ${api}`)
    const happened = {
      create: created,
      read: await client.reads(api, collection, id),
      update: await client.updates(api, collection, id, { [editable[collection]]: `Sửa qua ${api}` }),
      trash: await client.trashes(api, collection, id),
      restore: await client.restores(api, collection, await trashed(collection, `${actor} ${api}`)),
      // Straight away, or from the trash by those who could put it there.
      delete: await client.deletes(api, collection, await shared(collection, `xóa ${actor} ${api}`)),
    }
    expect(happened).toEqual({
      create: sharedCell(actor, collection, 'create'),
      read: true,
      update: sharedCell(actor, collection, 'update'),
      trash: sharedCell(actor, collection, 'delete'),
      restore: sharedCell(actor, collection, 'delete'),
      delete: sharedCell(actor, collection, 'delete'),
    })
  })
})

describe.each(['directives', 'themes', 'movements'] as const)('%s of another unit', (collection) => {
  test.each(apis)('are read, not changed, over %s', async (api) => {
    const id = await newsroom
      .as('administrator')
      .made('rest', collection, { ...minimalReference[collection](`khác ${api}`), owningUnit: newsroom.otherUnit })
    const editor = newsroom.as('editor')
    expect(await editor.reads(api, collection, id)).toBe(true)
    expect(await editor.updates(api, collection, id, { [editable[collection]]: 'Sửa' })).toBe(false)
    expect(await newsroom.people.outsider.updates(api, collection, id, { [editable[collection]]: 'Sửa' })).toBe(true)
  })
})

describe('globals', () => {
  const cells = { 'front-page': 'frontPage', 'site-settings': 'settings' } as const
  const names = { 'front-page': 'FrontPage', 'site-settings': 'SiteSettings' } as const
  const changes = { 'front-page': { stories: [] }, 'site-settings': { about: 'Giới thiệu.' } }

  test.each(
    actors.flatMap((actor) => (['front-page', 'site-settings'] as const).map((slug) => [actor, slug] as const)),
  )('%s: %s', async (actor, slug) => {
    const client = newsroom.as(actor)
    const mayUpdate = actor !== 'stranger' && permissions[cells[slug]].update[actor] === 'all'
    const name = names[slug]
    expect((await client.rest('GET', `/api/globals/${slug}`)).status).toBe(200)
    expect((await client.graphql(`{ ${name} { updatedAt } }`)).body.data[name]).toBeTruthy()
    const written = await client.rest('POST', `/api/globals/${slug}`, changes[slug])
    expect(written.status).toBe(mayUpdate ? 200 : 403)
    const mutation = `mutation ($data: mutation${name}Input!) { update${name}(data: $data) { updatedAt } }`
    const mutated = await client.graphql(mutation, { data: changes[slug] })
    expect(Boolean(mutated.body.data?.[`update${name}`])).toBe(mayUpdate)
    const versions = await client.rest('GET', `/api/globals/${slug}/versions`)
    expect(versions.status === 200 && versions.body.docs.length > 0).toBe(mayUpdate)
  })
})

describe('media and private files', () => {
  test.each(actors)('%s', async (actor) => {
    const client = newsroom.as(actor)
    const mayUpload = actor !== 'stranger'
    expect(await client.uploads('media', await photo(`của ${actor}`))).toBe(mayUpload)
    expect(await client.uploads('private-files', scan(`của ${actor}`))).toBe(mayUpload)

    // A colleague's, of the same unit; no live document shows the photograph.
    for (const [collection, resource] of [
      ['media', 'media'],
      ['private-files', 'privateFiles'],
    ] as const) {
      const id = await newsroom.upload(collection)
      const can = (action: CommonAction) =>
        actor !== 'stranger' && ['unit', 'all'].includes(permissions[resource][action][actor])
      for (const api of apis) {
        expect({ collection, api, reads: await client.reads(api, collection, id) }).toEqual({
          collection,
          api,
          reads: can('read'),
        })
      }
      expect(await client.fetchesFile(await newsroom.fileAddress(collection, id))).toBe(can('read'))
      const field = collection === 'media' ? 'caption' : 'note'
      expect(await client.updates('rest', collection, id, { [field]: 'Đã sửa.' })).toBe(can('update'))
      for (const api of apis) {
        const moved = await newsroom.upload(collection)
        expect(await client.trashes(api, collection, moved)).toBe(can('delete'))
        if (!can('delete')) await newsroom.as('administrator').trashes('rest', collection, moved)
        expect(await client.restores(api, collection, moved)).toBe(can('delete'))
      }
      expect(await client.deletes('graphql', collection, id)).toBe(can('delete'))
      expect(await client.deletes('rest', collection, await newsroom.upload(collection))).toBe(can('delete'))
    }
  })
})

describe('readers’ remarks', () => {
  const relations = [
    'unit, not yet public',
    'other unit, not yet public',
    'unit, public',
    'other unit, public',
  ] as const
  const remark = async (relation: (typeof relations)[number]): Promise<string> => {
    const author = relation.startsWith('other') ? newsroom.people.outsider : newsroom.people.colleague
    const about = await newsroom.published(author, 'articles', newsroom.minimal('articles', relation))
    const id = await newsroom.remark('articles', about)
    if (!relation.endsWith(', public')) return id
    const moderator = newsroom.people.chief
    if (!(await moderator.updates('rest', 'reader-feedback', id, { state: 'published' }))) throw new Error(relation)
    return id
  }

  test.each(actors.flatMap((actor) => apis.map((api) => [actor, api] as const)))('%s over %s', async (actor, api) => {
    const client = newsroom.as(actor)
    const seen: Record<string, boolean> = {}
    const expected: Record<string, boolean> = {}
    for (const relation of relations) {
      const isPublic = relation.endsWith(', public')
      const can = (action: Action): boolean => {
        const cell = reachOf(actor === 'stranger' ? undefined : actor, 'remarks', action)
        return cell === 'all' || (cell === 'unit' && !relation.startsWith('other'))
      }
      const id = await remark(relation)
      const now = async () =>
        (await newsroom.people.administrator.rest('GET', `/api/reader-feedback/${id}?depth=0`)).body

      expected[`read ${relation}`] = can('read') || (actor === 'stranger' && isPublic)
      seen[`read ${relation}`] = await client.reads(api, 'reader-feedback', id)

      expected[`answer ${relation}`] = can('update') && !(actor === 'contributor' && isPublic)
      await client.updates(api, 'reader-feedback', id, { answer: `Của ${actor}` })
      seen[`answer ${relation}`] = (await now()).answer === `Của ${actor}`

      expected[`decide ${relation}`] = can('publish')
      await client.updates(api, 'reader-feedback', id, { state: 'rejected' })
      seen[`decide ${relation}`] = (await now()).state === 'rejected'

      expected[`delete ${relation}`] = can('delete')
      seen[`delete ${relation}`] = await client.deletes(api, 'reader-feedback', id)
    }
    expect(seen).toEqual(expected)
    if (api === 'graphql') {
      const about = await newsroom.document('articles', 'administrator', 'colleague published')
      const data = {
        name: 'Tên',
        email: 'a@b.example',
        remark: 'Một ý kiến.',
        state: 'new',
        document: { relationTo: 'articles', value: about },
      }
      expect(await client.create(api, 'reader-feedback', data)).toBe(false)
    }
  })
})

describe('sites', () => {
  test.each(actors.flatMap((actor) => apis.map((api) => [actor, api] as const)))('%s over %s', async (actor, api) => {
    const client = newsroom.as(actor)
    const data = { name: `Trang của ${actor} ${api}`, url: 'https://trang.example' }
    const id = await newsroom.people.administrator.made('rest', 'sites', data)
    const happened = {
      create: await client.create(api, 'sites', data),
      read: await client.reads(api, 'sites', id),
      update: await client.updates(api, 'sites', id, { note: 'Đã sửa.' }),
      issue: (await client.rest('POST', `/api/sites/${id}/key`)).status === 201,
      revoke: (await client.rest('DELETE', `/api/sites/${id}/key`)).status === 200,
      delete: await client.deletes(api, 'sites', id),
    }
    const may = actor === 'administrator'
    expect(happened).toEqual({ create: may, read: may, update: may, issue: may, revoke: may, delete: may })
  })
})

describe('redirects', () => {
  test.each(actors.flatMap((actor) => apis.map((api) => [actor, api] as const)))('%s over %s', async (actor, api) => {
    const client = newsroom.as(actor)
    const { administrator } = newsroom.people
    const redirect = (from: string, to: object, type: string) => ({ from: `/${actor}/${api}/${from}`, to, type })
    const elsewhere = { type: 'custom', url: 'https://trang.example/moi' }
    const draft = await newsroom.document('articles', 'administrator', 'colleague draft')
    const toDraft = { type: 'reference', reference: { relationTo: 'articles', value: draft } }
    const open = await administrator.made('rest', 'redirects', redirect('mo', elsewhere, '301'))
    const hidden = await administrator.made('rest', 'redirects', redirect('kin', toDraft, '301'))
    const happened = {
      create: await client.create(api, 'redirects', redirect('them', elsewhere, api === 'rest' ? '302' : '_302')),
      read: await client.reads(api, 'redirects', open),
      'read hidden': await client.reads(api, 'redirects', hidden),
      update: await client.updates(api, 'redirects', open, {
        from: `/${actor}/${api}/khac`,
        to: elsewhere,
      }),
      delete: await client.deletes(api, 'redirects', open),
    }
    const can = (action: Action) => actor !== 'stranger' && reachOf(actor, 'structure', action) === 'all'
    expect(happened).toEqual({
      create: can('create'),
      read: true,
      'read hidden': can('read'),
      update: can('update'),
      delete: can('delete'),
    })
  })
})

describe('users', () => {
  test.each(actors.flatMap((actor) => apis.map((api) => [actor, api] as const)))('%s over %s', async (actor, api) => {
    const client = newsroom.as(actor)
    const isAdministrator = actor === 'administrator'
    const account = {
      name: 'Người mới',
      email: `${actor}-${api}@toa-soan.example`,
      password: 'mat-khau-dai-12',
      role: 'approver',
    }
    expect(await client.create(api, 'users', account)).toBe(isAdministrator)
    const id = await newsroom.account(`nguoi-khac-${actor}-${api}`)
    expect(await client.reads(api, 'users', id)).toBe(actor !== 'stranger')
    expect(await client.updates(api, 'users', id, { name: 'Đổi tên' })).toBe(isAdministrator)
    expect(await client.deletes(api, 'users', id)).toBe(isAdministrator)
  })

  test.each(roles)('%s changes their own name but not their own role or unit', async (actor) => {
    const client = newsroom.as(actor)
    const own = await client.me()
    const path = `/api/users/${own.id}`
    for (const [field, value] of [
      ['role', actor === 'approver' ? 'contributor' : 'approver'],
      ['unit', newsroom.otherUnit],
      ['email', 'khac@toa-soan.example'],
    ] as const) {
      if (actor === 'administrator') continue
      const { body, status } = await client.rest('PATCH', path, { [field]: value })
      expect([status, body.errors[0]]).toMatchObject([403, { code: 'not-allowed', field }])
    }
    // As the form of one's own account sends it.
    const answer = await client.rest('PATCH', path, { ...own, name: `${own.name} (đã đổi)` })
    expect(answer.status).toBe(200)
    const after = await newsroom.as('administrator').rest('GET', `/api/users/${own.id}?depth=0`)
    expect(after.body).toMatchObject({ name: `${own.name} (đã đổi)`, role: actor })
  })

  test.each(['contributor', 'editor', 'approver'] as const)('%s sees no colleague’s e-mail address', async (actor) => {
    const id = await newsroom.account(`thu-${actor}`)
    const { body } = await newsroom.as(actor).rest('GET', `/api/users/${id}`)
    expect(body.name).toBeTruthy()
    expect(JSON.stringify(body)).not.toContain('@')
  })
})

describe.each([
  'claims',
  'media-uses',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
])('bookkeeping: %s', (collection) => {
  test.each(['stranger', 'contributor'] as const)('%s reads nothing of others and writes nothing', async (actor) => {
    const list = await newsroom.as(actor).rest('GET', `/api/${collection}`)
    if (list.status === 200) expect(list.body.docs).toEqual([])
    else expect([401, 403, 404]).toContain(list.status)
    const write = await newsroom.as('stranger').rest('POST', `/api/${collection}`, { key: 'x' })
    expect([400, 401, 403, 404]).toContain(write.status)
  })
})

test('the matrix covers every collection', async () => {
  const covered = [
    ...publishedCollections,
    ...referenceCollections,
    'media',
    'private-files',
    'reader-feedback',
    'sites',
    'redirects',
    'users',
    'claims',
    'media-uses',
  ]
  expect((await newsroom.collections()).filter((slug: string) => !slug.startsWith('payload-')).sort()).toEqual(
    covered.sort(),
  )
})
