import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import type { PublishedCollection } from '../cms/collection-kinds.ts'
import type { Reference } from '../cms/references.ts'
import { publicDocument } from '../cms/visibility.ts'

type Follower = {
  collection: 'reader-feedback' | 'redirects'
  /** the relation to the document on which it depends */
  on: string
  /** what else it takes to be public, once the document is */
  shownWhen: Where
  /** whether it is a part of the document: it belongs to the same unit and goes when the document is deleted */
  isPart: boolean
}

/**
 * What is public only together with a document that it names. `isPublic` of their rows is written in the transaction that publishes,
 * withdraws or deletes that document, and by their own hooks; a filter cannot ask it, since it cannot cross such a relation.
 */
const followers: Follower[] = [
  { collection: 'reader-feedback', on: 'document', shownWhen: { state: { equals: 'published' } }, isPart: true },
  { collection: 'redirects', on: 'to.reference', shownWhen: {}, isPart: false },
]

const parts = followers.filter(({ isPart }) => isPart)

const naming = (on: string, { collection, id }: Reference): Where[] => [
  { [`${on}.relationTo`]: { equals: collection } },
  { [`${on}.value`]: { equals: id } },
]

const settle = async (req: PayloadRequest, reference: Reference, isPublic: boolean): Promise<void> => {
  for (const { collection, on, shownWhen } of followers) {
    const conditions: Where[] = [...naming(on, reference), { isPublic: { equals: !isPublic } }]
    const where: Where = { and: isPublic ? [...conditions, shownWhen] : conditions }
    await req.payload.db.updateMany({ collection, data: { isPublic }, req, returning: false, where })
  }
}

const keepUnit = async (req: PayloadRequest, reference: Reference): Promise<void> => {
  const { db } = req.payload
  const collection = reference.collection as PublishedCollection
  const document = await db.findOne<{ id: string; owningUnit?: string | null }>({
    collection,
    req,
    where: { id: { equals: reference.id } },
  })
  const owningUnit = document?.owningUnit
  if (!owningUnit) return
  for (const follower of parts) {
    const where: Where = { and: [...naming(follower.on, reference), { owningUnit: { not_equals: owningUnit } }] }
    await db.updateMany({ collection: follower.collection, data: { owningUnit }, req, returning: false, where })
  }
}

/** After a change, by the live row: a draft save changes nothing that the public sees. */
export const settleFollowers: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const reference = { collection: collection.slug, id: String(doc.id) }
  const live = await publicDocument(req, collection.slug, { id: { equals: reference.id } })
  await settle(req, reference, live !== null)
  await keepUnit(req, reference)
  return doc
}

/** Before the deletion: afterwards the database has forgotten who named the document. */
export const dropFollowers: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const reference = { collection: collection.slug, id: String(id) }
  await settle(req, reference, false)
  for (const { collection: part, on } of parts) {
    await req.payload.db.deleteMany({ collection: part, req, where: { and: naming(on, reference) } })
  }
}
