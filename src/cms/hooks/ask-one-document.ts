import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { BadInput } from '../errors.ts'
import { fieldsBehind } from '../conditions.ts'
import { segmentsOf } from '../query-path.ts'
import { isObject } from '../shapes/problem.ts'

type Fields = readonly FlattenedField[]
type Split = { list: string; rest: string }

/**
 * Words a filter through a list of relations and on through another relation as a question about one related document: a story of which
 * `categories` contains one whose `parent.slug` is this. Payload 3.90 rewords `categories.parent.slug` itself wherever reading a category
 * depends on a rule, but keeps only the path's last name, and so answers for the category's own slug.
 */
export const askOneDocument: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { joins, where } = args as { joins?: unknown; where?: unknown }
  return {
    ...args,
    ...(where ? { where: reworded(where, collection.flattenedFields, req) } : {}),
    ...(isObject(joins) ? { joins: rewordedJoins(joins, collection, req) } : {}),
  } as typeof args
}

const rewordedJoins = (
  joins: Record<string, unknown>,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Record<string, unknown> => {
  const behind = fieldsBehind(collection, req)
  return Object.fromEntries(
    Object.entries(joins).map(([path, join]) => {
      if (!isObject(join) || !join.where) return [path, join]
      return [path, { ...join, where: reworded(join.where, behind(path), req) }]
    }),
  )
}

const reworded = (where: unknown, fields: Fields, req: PayloadRequest): unknown => {
  if (!isObject(where)) return where
  const parts = Object.entries(where).map(([path, condition]): Record<string, unknown> => {
    if (Array.isArray(condition)) return { [path]: condition.map((part) => reworded(part, fields, req)) }
    const found = split(segmentsOf(path), fields, req)
    return found ? { [found.list]: { contains: { [found.rest]: condition } } } : { [path]: condition }
  })
  const names = parts.flatMap((part) => Object.keys(part))
  // Two questions through one list stand beside each other: each may be answered by a document of its own.
  return new Set(names).size === names.length ? Object.assign({}, ...parts) : { and: parts }
}

/** Where a path leaves a list of relations behind and goes through a further relation. */
const split = (segments: string[], fields: Fields, req: PayloadRequest): Split | undefined => {
  let here = fields
  let crossed = false
  for (const [index, name] of segments.entries()) {
    const field = here.find((one) => one.name === name)
    const rest = segments.slice(index + 1)
    if (!field || rest.length === 0) return undefined
    if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') return undefined
      const there = req.payload.collections[field.relationTo].config.flattenedFields
      const list = segments.slice(0, index + 1).join('.')
      if (field.hasMany && goesThroughRelation(rest, there)) {
        if (crossed) throw new BadInput(`Không lọc được xa hơn qua danh sách «${list}».`, segments.join('.'))
        return { list, rest: rest.join('.') }
      }
      crossed = true
      here = there
    } else if ('flattenedFields' in field) {
      here = field.flattenedFields
    } else return undefined
  }
  return undefined
}

const goesThroughRelation = (segments: string[], fields: Fields): boolean => {
  const field = fields.find((one) => one.name === segments[0])
  const rest = segments.slice(1)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload') return rest.join('.') !== 'id'
  return 'flattenedFields' in field && goesThroughRelation(rest, field.flattenedFields)
}
