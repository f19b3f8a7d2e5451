import { collections } from '../../collections/index.ts'
import { bodyBlocks } from '../../src/cms/blocks/index.ts'
import { publishedCollections, referenceCollections } from '../../src/cms/collection-kinds.ts'
import { filled } from './filled.ts'
import { photo, scan } from './files.ts'
import { minimal, minimalReference } from './minimal.ts'
import type { Newsroom } from './newsroom.ts'

/** The collections that strangers read, each after those it refers to. */
export const order = [
  ...referenceCollections,
  'media',
  'individuals',
  'models',
  'awards',
  'articles',
  'yearbooks',
] as const

type Collection = (typeof order)[number]

// What a generated value cannot be: a place that fits its parents, an organization that covers it.
const fixed = (ids: Record<string, string>): Partial<Record<Collection, object>> => ({
  localities: { parent: null, predecessors: [], validTo: null },
  organizations: { parent: null, predecessors: [] },
  categories: { parent: null },
  models: { replicatedFrom: null, individuals: [], stages: [{ status: 'pilot', date: '2022', note: 'stages.note' }] },
  awards: {
    title: 'title',
    decision: { number: '12/QĐ-UBND', date: '2022-05-19', signatory: { honorific: 'ông', name: 'n', office: 'o' } },
    // One row of each kind: what a kind excludes is not kept.
    recipients: [
      { type: 'individual', individual: ids.individuals, office: 'recipients.office', citation: 'recipients.citation' },
      { type: 'organization', organization: ids.organizations },
      { type: 'model', model: ids.models },
      { type: 'count', count: 1, countOf: 'recipients.countOf' },
    ],
  },
  articles: { relatedArticles: [] },
})

const isPublished = (collection: string): collection is (typeof publishedCollections)[number] =>
  (publishedCollections as readonly string[]).includes(collection)

/**
 * Gives a newsroom one document of every collection with every field filled in, live where the collection is published.
 *
 * @returns their ids by collection
 * @throws when the newsroom refuses one of them
 */
export const fillNewsroom = async (newsroom: Newsroom): Promise<Record<string, string>> => {
  const { administrator, editor } = newsroom.people
  // Some fields of these are an administrator's to fill in.
  const authorOf = (collection: string) =>
    ['categories', 'organizations'].includes(collection) ? administrator : editor
  const ids: Record<string, string> = {
    'private-files': (await editor.upload('private-files', scan('bí mật'))).body.doc.id,
    users: (await editor.me()).id,
  }
  // A document refers to whatever exists by then; a first, plain pass gives every collection something to be referred to.
  for (const collection of [...referenceCollections, ...publishedCollections]) {
    const data = { ...minimal, ...minimalReference }[collection]('nền', newsroom.unit)
    ids[collection] = isPublished(collection)
      ? await newsroom.published(editor, collection, data)
      : await authorOf(collection).made('rest', collection, data)
  }
  ids.media = (await editor.upload('media', await photo('đầy đủ'))).body.doc.id
  for (const collection of order) {
    const data = await everyFieldOf(collection, ids)
    if (collection === 'media') {
      const { isPublic, contentHash, takenAt, owningUnit, ...fields } = data
      void [isPublic, contentHash, takenAt, owningUnit]
      // An organization's logo by then, and so public.
      const { body, status } = await newsroom.people.approver.rest('PATCH', `/api/media/${ids.media}`, fields)
      if (status !== 200) throw new Error(`media: ${status} ${JSON.stringify(body)}`)
      continue
    }
    const owned = { ...data, ...fixed(ids)[collection], ...(data.owningUnit ? { owningUnit: newsroom.unit } : {}) }
    ids[collection] = isPublished(collection)
      ? await newsroom.published(editor, collection, owned)
      : await authorOf(collection).made('rest', collection, owned)
  }
  return ids
}

const everyFieldOf = (collection: Collection, ids: Record<string, string>) => {
  const config = collections.find(({ slug }) => slug === collection)
  if (!config) throw new Error(collection)
  const refer = async (slug: string): Promise<string> => ids[slug] ?? Promise.reject(new Error(`nothing in ${slug}`))
  return filled(config, refer, bodyBlocks)
}
