import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { claimsSlug, slugKey } from '../../src/cms/claims.ts'
import type { DocumentItem, EntryItem, Item, MediaItem } from './items.ts'

/** What has no slug, and is known again by its key among the seeds. */
type KeyedItem = MediaItem | EntryItem
type ClaimedItem = DocumentItem | KeyedItem

/** The claim by which an item is found again, also after its document was given another slug. */
export const claimKeyOf = (item: ClaimedItem): string => {
  if ('document' in item) return slugKey(item.collection, item.document.slug)
  return `${item.collection}/seed/${'media' in item ? item.media.key : item.entry.key}`
}

type Row = Record<string, unknown> & { id: string | number }

/** The ids of the items that are there already, by key. */
export const existing = async (payload: Payload, items: Item[]): Promise<Map<string, string>> => {
  const claimed = items.filter((item) => item.collection !== 'globals')
  const holders = new Map<string, string>()
  const claims = await rows(payload, claimsSlug, 'key', claimed.map(claimKeyOf))
  for (const { key, holder } of claims) holders.set(String(key), String(holder))

  const photos = claimed.flatMap((item) => (item.collection === 'media' ? (holders.get(claimKeyOf(item)) ?? []) : []))
  const stored = new Set((await rows(payload, 'media', 'id', photos)).map(({ id }) => String(id)))

  const ids = new Map<string, string>()
  for (const item of claimed) {
    const id = holders.get(claimKeyOf(item))
    // A photograph that somebody deleted leaves its claim behind, and what shows it needs another one; an entry stays deleted.
    if (id && (item.collection !== 'media' || stored.has(id))) ids.set(item.key, id)
  }
  for (const item of items) {
    if (item.collection === 'globals' && (await wasSaved(payload, item.global.slug)))
      ids.set(item.key, item.global.slug)
  }
  return ids
}

/** Whether anybody ever saved a global; one that an editor emptied stays empty. */
const wasSaved = async (payload: Payload, slug: GlobalSlug): Promise<boolean> => {
  const saved: { createdAt?: unknown } = await payload.db.findGlobal({ slug, req: {} })
  return Boolean(saved.createdAt)
}

const rows = async (payload: Payload, collection: string, field: string, values: string[]): Promise<Row[]> => {
  if (values.length === 0) return []
  const { docs } = await payload.db.find({
    collection: collection as CollectionSlug,
    pagination: false,
    req: {},
    where: { [field]: { in: values } },
  })
  return docs
}

/** Remembers which document a photograph or an entry became. */
export const remember = async (req: PayloadRequest, item: KeyedItem, id: string): Promise<void> => {
  const { db } = req.payload
  await db.deleteMany({ collection: claimsSlug, req, where: { key: { equals: claimKeyOf(item) } } })
  await db.create({
    collection: claimsSlug,
    data: { key: claimKeyOf(item), holderCollection: item.collection, holder: id },
    req,
  })
}
