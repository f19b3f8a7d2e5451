import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { bodyBlocks } from '../cms/blocks/index.ts'
import { referencesOf } from '../cms/references.ts'
import { showsWithdrawnPerson } from './withdrawn-people.ts'

/** Hidden collection: one row for each photograph that a live document shows. */
export const mediaUsesSlug = 'media-uses'

type Row = Record<string, unknown> & { id: string }

/**
 * A photograph is public while a live document shows it (domain.md), see `settle`. These hooks keep `media-uses` and `media.isPublic` true to the live
 * rows in the transaction of the change that made them so: publication, a change of a published document, withdrawal, deletion.
 */
export const trackMedia =
  (publicWhere: Where): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const id = String(doc.id)
    // The live row, not `doc`: after a draft save `doc` is the draft, and the public sees no change.
    const where: Where = { and: [{ id: { equals: id } }, publicWhere] }
    const live = await req.payload.db.findOne<Row>({ collection: collection.slug, req, where })
    await expose(req, collection, id, live ? shownIn(collection, live) : [])
    return doc
  }

export const untrackMedia: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  expose(req, collection, String(id), [])

const shownIn = (collection: SanitizedCollectionConfig, live: Row): string[] => {
  const references = referencesOf(collection.fields, live, bodyBlocks)
  return [...new Set(references.filter((reference) => reference.collection === 'media').map(({ id }) => id))]
}

const expose = async (req: PayloadRequest, collection: SanitizedCollectionConfig, holder: string, shown: string[]) => {
  const { db } = req.payload
  const held: Where = { and: [{ holderCollection: { equals: collection.slug } }, { holder: { equals: holder } }] }
  const { docs } = await db.find({ collection: mediaUsesSlug, pagination: false, req, where: held })
  const before = new Map((docs as Row[]).map((row) => [String(row.media), row.id]))
  const added = shown.filter((media) => !before.has(media))
  const removed = [...before].filter(([media]) => !shown.includes(media))

  for (const media of added) {
    await db.create({ collection: mediaUsesSlug, data: { media, holderCollection: collection.slug, holder }, req })
  }
  if (removed.length > 0) {
    await db.deleteMany({ collection: mediaUsesSlug, req, where: { id: { in: removed.map(([, id]) => id) } } })
  }
  for (const media of [...added, ...removed.map(([id]) => id)]) await settle(req, media)
}

/** The one place that decides: public is what a live document shows, unless it lies in the trash or shows somebody who withdrew. */
export const settle = async (req: PayloadRequest, media: string): Promise<void> => {
  const { db } = req.payload
  const current = await db.findOne<Row>({ collection: 'media', req, where: { id: { equals: media } } })
  if (!current) return
  const { totalDocs } = await db.count({ collection: mediaUsesSlug, req, where: { media: { equals: media } } })
  const isPublic = totalDocs > 0 && !current.deletedAt && !(await showsWithdrawnPerson(req, current))
  if (Boolean(current.isPublic) === isPublic) return
  await db.updateOne({ collection: 'media', data: { isPublic }, id: media, req })
}
