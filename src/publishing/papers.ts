import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  getLatestCollectionVersion,
  type SanitizedCollectionConfig,
} from 'payload'
import { BadInput } from '../cms/errors.ts'
import { countUses, pathsTo } from '../cms/hooks/refuse-while-used.ts'
import { idOf, idsAt } from '../cms/ids.ts'
import { staffOf } from '../cms/users.ts'
import { keyOf, visibleTo } from '../cms/visibility.ts'

type Data = Record<string, unknown>
type Row = Data & { id: string }
type Paper = { path: string; id: string }

/** Where a document names scans and consent papers, and which. */
const papersIn = ({ flattenedFields }: SanitizedCollectionConfig, document: Data | null | undefined): Paper[] =>
  pathsTo('private-files', flattenedFields).flatMap(({ path }) => idsAt(document, path).map((id) => ({ path, id })))

/** Nobody rests a page on a paper that they cannot open; and its unit could not part with it any more, nor see where it is used. */
export const refuseUnreadablePapers: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!staffOf(req)) return data
  const known = new Set(papersIn(collection, operation === 'update' ? originalDoc : null).map(({ id }) => id))
  const added = papersIn(collection, data).filter(({ id }) => !known.has(id))
  const references = added.map(({ id }) => ({ collection: 'private-files', id }))
  const visible = await visibleTo(req, references)
  const hidden = added.find(({ id }) => visible.get(keyOf({ collection: 'private-files', id })) !== true)
  if (hidden) throw new BadInput('Không có hồ sơ này, hoặc bạn không được xem.', hidden.path)
  return data
}

/** A document that moves to another unit takes its papers along, except those that others rest on too. */
export const movePapers: CollectionAfterChangeHook<Row> = async ({ collection, doc, operation, previousDoc, req }) => {
  const former = idOf((previousDoc as Row | undefined)?.owningUnit)
  const owningUnit = idOf(doc.owningUnit)
  if (operation !== 'update' || former === undefined || owningUnit === undefined || former === owningUnit) return doc
  const { db } = req.payload
  const newest = await getLatestCollectionVersion<Row>({
    id: doc.id,
    config: collection,
    payload: req.payload,
    query: { collection: collection.slug, req, where: { id: { equals: doc.id } } },
    req,
  })
  const { config } = req.payload.collections['private-files']
  for (const { id } of papersIn(collection, newest)) {
    const paper = await db.findOne<Row>({ collection: 'private-files', req, where: { id: { equals: id } } })
    if (idOf(paper?.owningUnit) !== former) continue
    if ((await countUses({ among: { id: { not_equals: doc.id } }, collection: config, id, req })) > 0) continue
    await db.updateOne({ collection: 'private-files', data: { owningUnit }, id, req, returning: false })
  }
  return doc
}
