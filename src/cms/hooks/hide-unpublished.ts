import type { CollectionBeforeReadHook } from 'payload'
import { bodyBlocks } from '../blocks/index.ts'
import { mapReferences, referencesOf } from '../references.ts'
import { staffOf } from '../users.ts'
import { keyOf, visibleTo } from '../visibility.ts'

/**
 * Takes out of a stranger's answer every reference to a document that strangers may not read. Payload keeps the bare id of such a
 * document (in relations, rows and rich text alike); here it goes before anything is populated.
 */
export const hideUnpublished: CollectionBeforeReadHook = async ({ collection, doc, overrideAccess, req }) => {
  if (overrideAccess || staffOf(req)) return doc
  const references = referencesOf(collection.fields, doc, bodyBlocks)
  if (references.length === 0) return doc
  const visible = await visibleTo(req, references)
  return mapReferences(collection.fields, doc, (reference) => visible.get(keyOf(reference)) === true, bodyBlocks)
}
