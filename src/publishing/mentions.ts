import type { CollectionSlug, Field, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { bodyBlocks } from '../cms/blocks/index.ts'
import { publishedCollections, referenceCollections } from '../cms/collection-kinds.ts'
import { unitOnlyFields } from '../cms/fields/unit-only.ts'
import { referencesOf } from '../cms/references.ts'
import { titleOf } from '../cms/titles.ts'
import { notTrashed } from '../cms/trash.ts'
import { wordsOf } from '../cms/words.ts'
import { namesPerson } from '../domain/mentions.ts'
import { picturesOf } from './people-in-pictures.ts'

/**
 * A public document that still names a person in its words, or refers to their page; of settings (`collection: 'globals'`) the id is their
 * slug.
 */
export type Mention = { collection: string; id: string; title: string }
export type Mentions = { mentions: Mention[]; mentionsAreComplete: boolean }

/** How many documents of a collection are read, newest first, and how many mentions are told. */
const most = { documents: 5_000, mentions: 200 }
const batch = 100

type Row = Record<string, unknown> & { id: string }
/** `pictures`: photographs of their page as it was last saved, some of another unit perhaps, which do not close with it. */
type Person = { id: string; name: string; pictures: string[] }

/** What the public sees, by collection. */
const publicDocuments: [CollectionSlug, Where][] = [
  ...publishedCollections.map((slug): [CollectionSlug, Where] => [slug, { _status: { equals: 'published' } }]),
  ...referenceCollections.map((slug): [CollectionSlug, Where] => [slug, notTrashed]),
  ['media', { isPublic: { equals: true } }],
  ['reader-feedback', { isPublic: { equals: true } }],
]

/** Kept beside a document's words, and never public. */
const withheld = [...unitOnlyFields, 'withdrawal', 'revocation']
/** What a reader's remark keeps for the newsroom. */
const withheldOfRemarks = ['email', 'reason']

/** Where the public can still read of a person, for an editor to act on; `mentionsAreComplete` is false where the bounds cut it short. */
export const mentionsOf = async (req: PayloadRequest, id: string): Promise<Mentions> => {
  const person = await personOf(req, id)
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
  mentions.push(...(await mentionsInSettings(req, person)))
  mentionsAreComplete &&= mentions.length <= most.mentions
  return { mentions: mentions.slice(0, most.mentions), mentionsAreComplete }
}

const personOf = async (req: PayloadRequest, id: string): Promise<Person> => {
  const { db } = req.payload
  const row = await db.findOne<Row>({ collection: 'individuals', req, where: { id: { equals: id } } })
  const { docs } = await db.findVersions<Row>({
    collection: 'individuals',
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const pictures = docs.flatMap(({ version }) => picturesOf(version))
  return { id, name: typeof row?.name === 'string' ? row.name : '', pictures }
}

const mentionsPerson = ({ fields, slug }: SanitizedCollectionConfig, document: Row, person: Person): boolean => {
  if (slug === 'individuals' && String(document.id) === person.id) return false
  if (slug === 'media' && person.pictures.includes(String(document.id))) return true
  const hidden = slug === 'reader-feedback' ? withheldOfRemarks : withheld
  return refersTo(fields, document, person) || wordsOf(document, hidden).some((text) => namesPerson(text, person.name))
}

const refersTo = (fields: Field[], document: Record<string, unknown>, { id }: Person): boolean =>
  referencesOf(fields, document, bodyBlocks).some((to) => to.collection === 'individuals' && to.id === id)

const mentionsInSettings = async (req: PayloadRequest, person: Person): Promise<Mention[]> => {
  const found: Mention[] = []
  for (const { fields, label, slug } of req.payload.config.globals) {
    const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug, req })
    if (
      !settings ||
      !(refersTo(fields, settings, person) || wordsOf(settings).some((text) => namesPerson(text, person.name)))
    )
      continue
    found.push({ collection: 'globals', id: slug, title: typeof label === 'string' ? label : slug })
  }
  return found
}

const mentionOf = (config: SanitizedCollectionConfig, document: Row): Mention => ({
  collection: config.slug,
  id: String(document.id),
  title: titleOf(config, document),
})
