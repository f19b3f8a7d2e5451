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
 * publication (somebody else's save on top does not make the words others'), and of a duplicate those who so wrote its source.
 */
export const writersOf = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Set<string>> => {
  const { db } = req.payload
  const live = await db.findOne<Row>({ collection, req, where: { id: { equals: id } } })
  // By `updatedAt`, when a version was saved: Payload gives a restored one the day on which the document was created.
  const ofThis: Where = { parent: { equals: id } }
  const published: Where = { and: [ofThis, { 'version._status': { equals: 'published' } }] }
  const last = await db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: published,
  })
  const since: Where[] = last.docs.map(({ updatedAt }) => ({ updatedAt: { greater_than: updatedAt } }))
  const { docs } = await db.findVersions<Row>({
    collection,
    pagination: false,
    req,
    select: { version: { updatedBy: true } },
    where: { and: [ofThis, ...since] },
  })
  const source = Array.isArray(live?.sourceWriters) ? live.sourceWriters : []
  return new Set(
    [live?.createdBy, ...docs.map(({ version }) => version.updatedBy), ...source].flatMap((one) => idOf(one) ?? []),
  )
}

const sourceKey = 'duplicateOf'

/** Keeps in mind what a new document is a duplicate of; later hooks are given its words, not its id. */
export const rememberSource: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create') req.context[sourceKey] = idOf((args as { duplicateFromID?: unknown }).duplicateFromID)
  return args
}

/** Writes down whose words a duplicate starts with, since its own versions do not tell. Publication takes the note away. */
export const noteSourceWriters: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  const source = req.context[sourceKey]
  if (operation !== 'create' || typeof source !== 'string') return data
  delete req.context[sourceKey]
  return { ...data, sourceWriters: [...(await writersOf(req, collection.slug, source))] }
}
