import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FieldAccess,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import { nobody } from '../access.ts'
import { NotAllowed } from '../errors.ts'
import { idOf } from '../ids.ts'
import { isObject } from '../shapes/problem.ts'

type Data = Record<string, unknown>

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
  const stored = id === undefined ? {} : await storedBy(req, collection.slug, id)
  // Whoever does not reach it is refused by the operation.
  if (!stored) return args
  for (const { field, rule } of limited) {
    const isSame = (operation === 'create' || id !== undefined) && plain(data[field.name]) === plain(stored[field.name])
    if (isSame || (await rule({ data, doc: stored, id, req, siblingData: data }))) continue
    throw new NotAllowed(`Bạn không được sửa ô «${labelOf(field)}».`, field.name)
  }
  return args
}

const ruleOf = (field: FlattenedField, operation: 'create' | 'update'): FieldAccess | undefined => {
  // Payload's own of an account (tokens, sessions) are hidden ones.
  if (!('access' in field) || ('hidden' in field && field.hidden)) return undefined
  const rule = field.access?.[operation]
  return rule === nobody ? undefined : rule
}

const storedBy = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Data | null> =>
  (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    trash: true,
  })) as unknown as Data | null

/** A value without what does not tell it from another: populated documents are their ids, nothing is nothing. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join()
  return idOf(value) ?? (value === undefined || value === null ? '' : JSON.stringify(value))
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name
