import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { shapedFields } from '../shapes/fields.ts'
import { withOwnRowIds } from '../shapes/row-ids.ts'
import { givenTo, plainData } from '../shapes/plain-data.ts'

/**
 * Refuses values of the wrong kind before Payload touches them: it checks none in a draft and hardly any elsewhere, so that they would
 * reach the database, or the next reader, and come back as a 500. First of all hooks, for REST, GraphQL and Local API alike.
 */
export const checkRequest: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload makes an object of a list that is sent for many uploads.
  const given = collection.upload && Array.isArray(req.data) ? req.data : givenTo(args, req)
  // Payload's own to write; `createdAt: null` would break the row.
  const { createdAt: _c, id: _i, updatedAt: _u, ...data } = plainData(given)
  return { ...args, data: shapedFields(collection.fields, data) }
}

/**
 * The same for the whole document as it is going to be: what a restored version or a stored draft brings along must be sound too, above all
 * before it is published.
 */
export const checkShapes: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc }) => {
  if (!data) return data
  shapedFields(collection.fields, data)
  return withOwnRowIds(collection.flattenedFields, data, operation === 'update' ? originalDoc : undefined)
}
