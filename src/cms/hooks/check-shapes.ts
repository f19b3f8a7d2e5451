import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { shapedFields } from '../shapes/fields.ts'
import { plainData } from '../shapes/plain-data.ts'
import { type Data, wrong } from '../shapes/problem.ts'

/**
 * Refuses values of the wrong kind before Payload touches them: it checks none in a draft and hardly any elsewhere, so that they would
 * reach the database, or the next reader, and come back as a 500. First of all hooks, for REST, GraphQL and Local API alike.
 */
export const checkRequest: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload makes an object of a list that is sent for many uploads.
  const given = Array.isArray(req.data) ? req.data : 'data' in args ? args.data : undefined
  // Payload's own to write; `createdAt: null` would break the row.
  const { createdAt: _c, id: _i, updatedAt: _u, ...data } = plainData(given)
  if (collection.auth) checkPassword(data)
  return { ...args, data: shapedFields(collection.fields, data) }
}

/** No field of the collection's: Payload takes it out of the data and stores its hash. */
const checkPassword = (data: Data): void => {
  if (data.password === null) delete data.password
  if (data.password !== undefined && typeof data.password !== 'string') throw wrong('password', 'chữ')
}

/**
 * The same for the whole document as it is going to be: what a restored version or a stored draft brings along must be sound too, above all
 * before it is published.
 */
export const checkShapes: CollectionBeforeValidateHook = ({ collection, data }) => {
  if (data) shapedFields(collection.fields, data)
  return data
}
