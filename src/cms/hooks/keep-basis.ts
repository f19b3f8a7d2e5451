import type { CollectionBeforeChangeHook } from 'payload'
import { noWithdrawal } from '../fields/basis.ts'
import { transitionKey } from './only-transitions-publish.ts'

type Row = { id: string; basis?: { withdrawn?: object | null } | null }

/**
 * A withdrawn basis stays withdrawn in every draft, as the live row says. And a restored version brings its words back, not the basis of
 * its day: that may be the very one that was withdrawn since.
 */
export const keepBasis: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (req.context[transitionKey]) return data
  if (operation === 'create') return { ...data, basis: { ...data.basis, withdrawn: noWithdrawal } }
  const live = await req.payload.db.findOne<Row>({
    collection: collection.slug,
    req,
    where: { id: { equals: originalDoc.id } },
  })
  const basis = req.context.isRestoringVersion ? originalDoc.basis : data.basis
  return { ...data, basis: { ...basis, withdrawn: live?.basis?.withdrawn ?? noWithdrawal } }
}
