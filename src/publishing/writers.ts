import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { idOf } from '../cms/ids.ts'

type Row = Record<string, unknown> & { id: string; firstPublishedAt?: unknown; sourceWriters?: unknown }

/**
 * The ids of those whose words a document holds, as far as nobody else approved them: whoever created it or saved any version since the last
 * publication (somebody else's save on top does not make the words others'), and those who so wrote what it was duplicated or restored from.
 *
 * @param until when the version was saved whose words they are; the newest unless said otherwise
 */
export const writersOf = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  until?: Date | string,
): Promise<Set<string>> => {
  const { db } = req.payload
  const live = await db.findOne<Row>({ collection, req, where: { id: { equals: id } } })
  // By `updatedAt`, when a version was saved: Payload gives a restored one the day on which the document was created.
  const before: Where[] = until ? [{ updatedAt: { less_than_equal: until } }] : []
  const ofThis: Where = { and: [{ parent: { equals: id } }, ...before] }
  const last = await db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [ofThis, { 'version._status': { equals: 'published' } }] },
  })
  const since: Where[] = last.docs.map(({ updatedAt }) => ({ updatedAt: { greater_than: updatedAt } }))
  const { docs } = await db.findVersions<Row>({
    collection,
    pagination: false,
    req,
    select: { version: { sourceWriters: true, updatedBy: true } },
    where: { and: [ofThis, ...since] },
  })
  const saved = docs.flatMap(({ version }) => [version.updatedBy, ...sourceOf(version)])
  return new Set([live?.createdBy, ...sourceOf(live), ...saved].flatMap((one) => idOf(one) ?? []))
}

const sourceOf = (row: { sourceWriters?: unknown } | null): unknown[] =>
  Array.isArray(row?.sourceWriters) ? row.sourceWriters : []

const sourceKey = 'sourceOfWords'

/** Keeps in mind of what document a new one is a duplicate, and which version is restored: later hooks are given the words alone. */
export const rememberSource: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { duplicateFromID, id } = args as { duplicateFromID?: unknown; id?: unknown }
  if (operation === 'create') req.context[sourceKey] = idOf(duplicateFromID)
  if (operation === 'restoreVersion') req.context[sourceKey] = idOf(id)
  return args
}

/**
 * Writes down whose words a duplicate starts with or a restored version brings back, since the versions that the document has had from then
 * on do not tell. Publication takes the note away.
 */
export const noteSourceWriters: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { slug } = collection
  const source = req.context[sourceKey]
  if (typeof source !== 'string') return data
  if (operation === 'create') {
    delete req.context[sourceKey]
    return { ...data, sourceWriters: [...(await writersOf(req, slug, source))] }
  }
  if (!req.context.isRestoringVersion) return data
  delete req.context[sourceKey]
  const { db } = req.payload
  const { docs } = await db.findVersions({
    collection: slug,
    pagination: false,
    req,
    where: { id: { equals: source } },
  })
  const [version] = docs
  if (!version) return data
  const id = String(originalDoc.id)
  const sourceWriters = [...(await writersOf(req, slug, id, version.updatedAt))]
  // Like all that transitions write: drafts are given what the live row says.
  await db.updateOne({ collection: slug, data: { sourceWriters }, id, req, returning: false })
  return { ...data, sourceWriters }
}
