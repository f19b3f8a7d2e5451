import type { CollectionBeforeChangeHook } from 'payload'
import { unpublished } from '../fields/publication.ts'

/** A new document was never published, also when it is a duplicate of one that was. */
export const startAsDraft: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, ...unpublished, publishedAt: data.publishedAt ?? null } : data
