import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { segmentsOf } from './query-path.ts'

type Fields = readonly FlattenedField[]
type Data = Record<string, unknown>

/** One comparison of a filter; `field` is what its path leads to, undefined where it leads to no field of ours (Payload says so itself). */
export type Condition = { path: string; field: FlattenedField | undefined; operator: string; value: unknown }
/** The value to ask with instead; throws where it may not be asked. */
export type Change = (condition: Condition) => unknown

/** How a document of a relation to several collections is named. */
export const isPair = (value: unknown): value is { relationTo: string; value: string } => {
  const { relationTo, value: id } = (value ?? {}) as Data
  return typeof relationTo === 'string' && typeof id === 'string'
}

type Question = { where?: unknown; joins?: unknown }

/** What an operation asks for, each comparison changed: its own filter and those of its joins. Sort orders stay as they are. */
export const mapConditions = <Args extends object>(
  args: Args,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
  change: Change,
): Args => {
  const { joins, where } = args as Question
  const changed: Question = {}
  if (where) changed.where = mapped(where, collection.flattenedFields, req, change)
  if (isData(joins)) {
    const targets = new Map(
      Object.entries(collection.joins).flatMap(([slug, list]) => list.map(({ joinPath }) => [joinPath, slug] as const)),
    )
    changed.joins = Object.fromEntries(
      Object.entries(joins).map(([path, join]) => [
        path,
        isData(join) && join.where
          ? { ...join, where: mapped(join.where, fieldsOf(targets.get(path), req), req, change) }
          : join,
      ]),
    )
  }
  return { ...args, ...changed }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldsOf = (slug: string | undefined, req: PayloadRequest): Fields =>
  (slug && req.payload.collections[slug as CollectionSlug]?.config.flattenedFields) || []

const mapped = (where: unknown, fields: Fields, req: PayloadRequest, change: Change): unknown => {
  if (!isData(where)) return where
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map((part) => mapped(part, fields, req, change))]
      if (!isData(condition)) return [path, condition]
      const field = fieldAt(segmentsOf(path), fields, req)
      const values = Object.entries(condition).map(([operator, value]) => [
        operator,
        change({ path, field, operator, value }),
      ])
      return [path, Object.fromEntries(values)]
    }),
  )
}

/**
 * By way of groups, rows and other relations. What has no fields of its own ends the way, whatever the path goes on with. `relationTo` of a
 * relation to several collections is a word, not a document.
 */
const fieldAt = (segments: string[], fields: Fields, req: PayloadRequest): FlattenedField | undefined => {
  const [name, ...rest] = segments
  const field = fields.find((one) => one.name === name)
  // Earlier versions keep a document's fields under this name.
  if (!field && name === 'version' && rest.length > 0) return fieldAt(rest, fields, req)
  if (!field || rest.length === 0) return field
  if (field.type === 'relationship' || field.type === 'upload') {
    if (rest.join('.') === 'id') return field
    if (typeof field.relationTo !== 'string') return rest.join('.') === 'value' ? field : undefined
    return fieldAt(rest, fieldsOf(field.relationTo, req), req)
  }
  return 'flattenedFields' in field ? fieldAt(rest, field.flattenedFields, req) : field
}
