import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  getLatestCollectionVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { bodyBlocks } from '../cms/blocks/index.ts'
import { hasDrafts } from '../cms/drafts.ts'
import { referencesOf } from '../cms/references.ts'
import { isAnyWithdrawn } from './withdrawn-people.ts'

/** Hidden collection: one row for each document and each photograph that it shows, `live` or in its `newest` version. */
export const mediaUsesSlug = 'media-uses'

type Row = Record<string, unknown> & { id: string }

/**
 * A photograph is public while a live document shows it (domain.md), see `settle`. These hooks keep `media-uses` and `media.isPublic` true
 * to the live rows in the transaction of the change that made them so: publication, a change of a published document, withdrawal, deletion.
 * What only drafts show is noted too, for whoever wants to delete or replace the photograph.
 */
export const trackMedia =
  (publicWhere: Where): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const id = String(doc.id)
    // The live row, not `doc`: after a draft save `doc` is the draft, and the public sees no change.
    const where: Where = { and: [{ id: { equals: id } }, publicWhere] }
    const live = await req.payload.db.findOne<Row>({ collection: collection.slug, req, where })
    // What lies in the trash is live nowhere, and comes back with its pictures.
    const newest = hasDrafts(collection) || !live ? await newestVersion(req, collection, id) : live
    await record(req, collection, id, { live: shownIn(collection, live), newest: shownIn(collection, newest) })
    return doc
  }

export const untrackMedia: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  record(req, collection, String(id), { live: [], newest: [] })

const newestVersion = (req: PayloadRequest, config: SanitizedCollectionConfig, id: string) =>
  getLatestCollectionVersion<Row>({
    id,
    config,
    payload: req.payload,
    query: { collection: config.slug, req, where: { id: { equals: id } } },
    req,
  })

const shownIn = (collection: SanitizedCollectionConfig, row: Row | null | undefined): string[] => {
  if (!row) return []
  const references = referencesOf(collection.fields, row, bodyBlocks)
  return [...new Set(references.filter((reference) => reference.collection === 'media').map(({ id }) => id))]
}

type Shown = { live: string[]; newest: string[] }

const record = async (req: PayloadRequest, collection: SanitizedCollectionConfig, holder: string, shown: Shown) => {
  const { db } = req.payload
  const held: Where = { and: [{ holderCollection: { equals: collection.slug } }, { holder: { equals: holder } }] }
  const { docs } = await db.find({ collection: mediaUsesSlug, pagination: false, req, where: held })
  const before = new Map((docs as Row[]).map((row) => [String(row.media), row]))
  const changed: string[] = []
  for (const media of new Set([...before.keys(), ...shown.live, ...shown.newest])) {
    const use = { live: shown.live.includes(media), newest: shown.newest.includes(media) }
    const row = before.get(media)
    if (Boolean(row?.live) !== use.live) changed.push(media)
    if (!row) {
      const data = { ...use, media, holderCollection: collection.slug, holder }
      await db.create({ collection: mediaUsesSlug, data, req })
    } else if (!use.live && !use.newest) {
      await db.deleteOne({ collection: mediaUsesSlug, req, where: { id: { equals: row.id } } })
    } else if (Boolean(row.live) !== use.live || Boolean(row.newest) !== use.newest) {
      await db.updateOne({ collection: mediaUsesSlug, data: use, id: row.id, req, returning: false })
    }
  }
  for (const media of changed) await settle(req, media)
}

/** The one place that decides: public is what a live document shows, unless it lies in the trash or shows somebody who withdrew. */
export const settle = async (req: PayloadRequest, media: string): Promise<void> => {
  const { db } = req.payload
  const current = await db.findOne<Row>({ collection: 'media', req, where: { id: { equals: media } } })
  if (!current) return
  const { totalDocs } = await db.count({
    collection: mediaUsesSlug,
    req,
    where: { and: [{ media: { equals: media } }, { live: { equals: true } }] },
  })
  const isShown = totalDocs > 0
  const isPublic = isShown && !current.deletedAt && !(await isAnyWithdrawn(req, current.people))
  if (Boolean(current.isPublic) === isPublic && Boolean(current.isShown) === isShown) return
  await db.updateOne({ collection: 'media', data: { isPublic, isShown }, id: media, req })
}
