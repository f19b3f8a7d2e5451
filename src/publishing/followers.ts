import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import type { Reference } from '../cms/references.ts'
import { publicDocument } from '../cms/visibility.ts'

type Follower = {
  collection: 'redirects'
  /** the relation to the document on which it depends */
  on: string
}

/**
 * What is public only together with a document that it names. `isPublic` of their rows is written in the transaction that publishes,
 * withdraws or deletes that document, and by their own hooks; a filter cannot ask it, since it cannot cross such a relation.
 */
const followers: Follower[] = [
  { collection: 'redirects', on: 'to.reference' },
]

const naming = (on: string, { collection, id }: Reference): Where[] => [
  { [`${on}.relationTo`]: { equals: collection } },
  { [`${on}.value`]: { equals: id } },
]

const settle = async (req: PayloadRequest, reference: Reference, isPublic: boolean): Promise<void> => {
  for (const { collection, on } of followers) {
    const where: Where = { and: [...naming(on, reference), { isPublic: { equals: !isPublic } }] }
    await req.payload.db.updateMany({ collection, data: { isPublic }, req, returning: false, where })
  }
}

/** After a change, by the live row: a draft save changes nothing that the public sees. */
export const settleFollowers: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const reference = { collection: collection.slug, id: String(doc.id) }
  const live = await publicDocument(req, collection.slug, { id: { equals: reference.id } })
  await settle(req, reference, live !== null)
  return doc
}

/** Before the deletion: afterwards the database has forgotten who named the document. */
export const dropFollowers: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  settle(req, { collection: collection.slug, id: String(id) }, false)
