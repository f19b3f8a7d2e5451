import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { bodyBlocks } from '../cms/blocks/index.ts'
import { publishedCollections, referenceCollections } from '../cms/collection-kinds.ts'
import { unitOnlyFields } from '../cms/fields/unit-only.ts'
import { referencesOf } from '../cms/references.ts'
import { notTrashed } from '../cms/trash.ts'
import { wordsOf } from '../cms/words.ts'
import { namesPerson } from '../domain/mentions.ts'

/** A public document that still names a person in its words, or refers to their page. */
export type Mention = { collection: string; id: string; title: string }
export type Mentions = { mentions: Mention[]; mentionsAreComplete: boolean }

/** How many documents of a collection are read, newest first, and how many mentions are told. */
const most = { documents: 5_000, mentions: 200 }
const batch = 100

type Row = Record<string, unknown> & { id: string }
type Person = { id: string; name: string }

/** What the public sees, by collection. */
const publicDocuments: [CollectionSlug, Where][] = [
  ...publishedCollections.map((slug): [CollectionSlug, Where] => [slug, { _status: { equals: 'published' } }]),
  ...referenceCollections.map((slug): [CollectionSlug, Where] => [slug, notTrashed]),
  ['media', { isPublic: { equals: true } }],
]

/** Kept beside a document's words, and never public. */
const withheld = [...unitOnlyFields, 'withdrawal', 'revocation']

/** Where the public can still read of a person, for an editor to act on; `mentionsAreComplete` is false where the bounds cut it short. */
export const mentionsOf = async (req: PayloadRequest, id: string): Promise<Mentions> => {
  const where: Where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row>({ collection: 'individuals', req, where })
  const person = { id, name: typeof row?.name === 'string' ? row.name : '' }
  const mentions: Mention[] = []
  let mentionsAreComplete = true
  for (const [slug, isPublic] of publicDocuments) {
    const config = req.payload.collections[slug]?.config
    if (!config) continue
    for (let page = 1, goesOn = true; goesOn; page += 1) {
      const found = await req.payload.db.find<Row>({
        collection: slug,
        limit: batch,
        page,
        req,
        sort: '-createdAt',
        where: isPublic,
      })
      for (const document of found.docs) {
        if (mentionsPerson(config, document, person)) mentions.push(mentionOf(config, document))
      }
      goesOn = found.hasNextPage && page * batch < most.documents
      mentionsAreComplete &&= goesOn || !found.hasNextPage
    }
  }
  mentionsAreComplete &&= mentions.length <= most.mentions
  return { mentions: mentions.slice(0, most.mentions), mentionsAreComplete }
}

const mentionsPerson = ({ fields, slug }: SanitizedCollectionConfig, document: Row, { id, name }: Person): boolean => {
  if (slug === 'individuals' && String(document.id) === id) return false
  return (
    referencesOf(fields, document, bodyBlocks).some((to) => to.collection === 'individuals' && to.id === id) ||
    wordsOf(document, withheld).some((text) => namesPerson(text, name))
  )
}

const mentionOf = ({ admin, slug }: SanitizedCollectionConfig, document: Row): Mention => {
  const title = document[admin.useAsTitle ?? 'id']
  return { collection: slug, id: String(document.id), title: typeof title === 'string' ? title : '' }
}
