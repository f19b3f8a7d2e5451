import type { CollectionBeforeChangeHook } from 'payload'
import { unpublished } from '../fields/publication.ts'
import { transitionKey } from './only-transitions-publish.ts'

type Row = Record<string, unknown> & { id: string }

/**
 * What only transitions write stays what the live row says. A new document was never published, also when it is a duplicate of one that
 * was; and a restored version brings its words back, not the state of its day.
 */
export const keepBookkeeping: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, ...unpublished, publishedAt: data.publishedAt ?? null }
  if (req.context[transitionKey]) return data
  const where = { id: { equals: originalDoc.id } }
  const live = await req.payload.db.findOne<Row>({ collection: collection.slug, req, where })
  const { publishedAt: _, ...kept } = unpublished
  return { ...data, ...Object.fromEntries(Object.keys(kept).map((name) => [name, live?.[name] ?? null])) }
}
