import type { CollectionBeforeOperationHook, FieldAccess, FlattenedField } from 'payload'
import { nobody } from '../access.ts'
import { NotAllowed } from '../errors.ts'
import { idOf } from '../ids.ts'
import { newestReadable } from '../newest.ts'
import { isObject } from '../shapes/problem.ts'
import { labelOfField } from '../titles.ts'

/**
 * Payload leaves out of a save what its writer may not change, and answers as if all were saved. Whoever asks for another value of a field
 * that others may write is told so. What nobody writes (`nobody`: who created a document, where it stands) comes back in whole documents that
 * programs read and send again, and is left out as before.
 */
export const refuseForbidden: CollectionBeforeOperationHook = async (given) => {
  const { args, collection, operation, overrideAccess, req } = given
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const { data = req.data, id } = args as { data?: unknown; id?: string }
  if (!isObject(data)) return args
  const limited = collection.flattenedFields.flatMap((field) => {
    const rule = Object.hasOwn(data, field.name) ? ruleOf(field, operation) : undefined
    return rule ? [{ field, rule }] : []
  })
  if (limited.length === 0) return args
  const stored = id === undefined ? {} : await newestReadable(req, collection.slug, id)
  // Whoever does not reach it is refused by the operation.
  if (!stored) return args
  for (const { field, rule } of limited) {
    const isSame = (operation === 'create' || id !== undefined) && plain(data[field.name]) === plain(stored[field.name])
    if (isSame || (await rule({ data, doc: stored, id, req, siblingData: data }))) continue
    throw new NotAllowed(`Bạn không được sửa ô «${labelOfField(field)}».`, field.name)
  }
  return args
}

const ruleOf = (field: FlattenedField, operation: 'create' | 'update'): FieldAccess | undefined => {
  // Payload's own of an account (tokens, sessions) are hidden ones.
  if (!('access' in field) || ('hidden' in field && field.hidden)) return undefined
  const rule = field.access?.[operation]
  return rule === nobody ? undefined : rule
}

/** A value without what does not tell it from another: populated documents are their ids, nothing is nothing. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join()
  return idOf(value) ?? (value === undefined || value === null ? '' : JSON.stringify(value))
}
