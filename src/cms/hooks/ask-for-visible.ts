import type { CollectionBeforeOperationHook } from 'payload'
import { collectionsOf, type Condition, isPair, mapConditions } from '../conditions.ts'
import type { Reference } from '../references.ts'
import { staffOf } from '../users.ts'
import { keyOf, visibleTo } from '../visibility.ts'

/** A document that a comparison names, in one of these collections. */
type Named = { collections: readonly string[]; id: string }

/** An id that no document has, in the form of either database. */
const nobody = '000000000000000000000000'

/**
 * A stranger's filter for documents that refer to another finds nothing where the stranger may not read that other one: the id of a person
 * who withdrew was public once, and «in which awards do they stand» would still be answered.
 */
export const askForVisible: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || staffOf(req)) return args
  const named: Named[] = []
  mapConditions(args, collection, req, (condition) =>
    keep(condition, (one) => {
      named.push(one)
      return true
    }),
  )
  if (named.length === 0) return args
  const references: Reference[] = named.flatMap(({ collections, id }) =>
    collections.map((slug) => ({ collection: slug, id })),
  )
  const visible = await visibleTo(req, references)
  return mapConditions(args, collection, req, (condition) =>
    keep(condition, ({ collections, id }) =>
      collections.some((slug) => visible.get(keyOf({ collection: slug, id })) === true),
    ),
  )
}

/** The value of a comparison with `nobody` in place of every id that `isKept` refuses. Only `equals` and `in` find by an id. */
const keep = ({ field, operator, value }: Condition, isKept: (one: Named) => boolean): unknown => {
  const collections = collectionsOf(field)
  if (collections.length === 0) return value
  const one = (item: unknown): unknown => {
    if (typeof item === 'string') return item === '' || isKept({ collections, id: item }) ? item : nobody
    if (!isPair(item)) return item
    return isKept({ collections: [item.relationTo], id: item.value }) ? item : { ...item, value: nobody }
  }
  if (operator === 'equals') return one(value)
  if (operator !== 'in') return value
  return (typeof value === 'string' ? value.split(',') : [value].flat()).map(one)
}
