import DataLoader from 'dataloader'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Reference } from './references.ts'
import { notTrashed } from './trash.ts'

type Loaders = Record<string, DataLoader<string, boolean>>

/**
 * Whether the request's user may read each referenced document, answered by the referenced collection's own read rule with one query a
 * collection and request, however many documents ask.
 */
export const visibleTo = async (req: PayloadRequest, references: Reference[]): Promise<Map<string, boolean>> => {
  const loaders = (req.context.visibility ??= {}) as Loaders
  const unique = new Map(references.map((reference) => [keyOf(reference), reference]))
  const answers = await Promise.all(
    [...unique].map(async ([key, { collection, id }]) => {
      const loader = (loaders[collection] ??= new DataLoader((ids) => readable(req, collection, ids), {
        maxBatchSize: 500,
      }))
      return [key, await loader.load(id)] as const
    }),
  )
  return new Map(answers)
}

export const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`

const readable = async (req: PayloadRequest, collection: string, ids: readonly string[]): Promise<boolean[]> => {
  const slug = collection as CollectionSlug
  const config = req.payload.collections[slug]?.config
  const rule = config ? await config.access.read({ req }) : false
  if (typeof rule === 'boolean' && !(rule && config?.trash)) return ids.map(() => rule)
  const rules = [...(typeof rule === 'boolean' ? [] : [rule]), ...(config?.trash ? [notTrashed] : [])]
  const where: Where = { and: [{ id: { in: [...ids] } }, ...rules] }
  const { docs } = await req.payload.db.find({ collection: slug, pagination: false, req, select: { id: true }, where })
  const found = new Set(docs.map((doc) => String(doc.id)))
  return ids.map((id) => found.has(id))
}

/**
 * The live row of a document that strangers may read, whoever asks: by the collection's own read rule, as for a request without a user.
 * Null for anything else, so that a draft's id answers like one that never was.
 */
export const publicDocument = async <Row extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Row | null> => {
  const { config } = req.payload.collections[collection]
  const stranger = Object.create(req, { user: { value: null } }) as PayloadRequest
  const rule = await config.access.read({ req: stranger })
  if (rule === false) return null
  const notInTrash: Where[] = config.trash ? [notTrashed] : []
  const rules = rule === true ? notInTrash : [rule, ...notInTrash]
  return req.payload.db.findOne<Row>({ collection, req, where: { and: [where, ...rules] } })
}
