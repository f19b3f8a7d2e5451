import type { CollectionBeforeOperationHook } from 'payload'
import { BadInput } from '../errors.ts'
import { unitOnlyFields } from '../fields/unit-only.ts'
import { segmentsOf } from '../query-path.ts'

/**
 * Nobody searches or sorts by what only a document's own unit may read, on whatever road: a filter has no document to ask whose it is, and
 * its answer would tell the value.
 */
export const refusePrivateFilters: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
  if (overrideAccess) return args
  const { joins, sort, where } = args as { joins?: unknown; sort?: unknown; where?: unknown }
  const orders = [sort].flat().map(String)
  const named = [...pathsIn(where), ...pathsIn(joins), ...orders].flatMap((paths) =>
    paths.split(',').flatMap((path) => segmentsOf(path.replace(/^-/, ''))),
  )
  const refused = unitOnlyFields.find((name) => named.includes(name))
  if (refused)
    throw new BadInput(`Không lọc hoặc sắp xếp được theo «${refused}»: đây là dữ liệu riêng của đơn vị.`, refused)
  return args
}

/** The keys of a filter, however deep, and the words of its nested sorts. */
const pathsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(pathsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(key === 'sort' ? [String(inner)] : []),
    ...pathsIn(inner),
  ])
}
