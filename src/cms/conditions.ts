import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { BadInput } from './errors.ts'
import { segmentsOf } from './query-path.ts'
import { type Data, isObject } from './shapes/problem.ts'

type Fields = readonly FlattenedField[]

/** One comparison of a filter. */
export type Condition = {
  path: string
  /** what the path leads to; undefined where it leads to no field of ours (Payload says so itself) */
  field: FlattenedField | undefined
  operator: string
  value: unknown
  /** the paths of the lists (rows, relations to many) that it goes through */
  lists: string[]
  /** the collections that it goes through on its way */
  through: string[]
  /** one of several that may hold (`or`) */
  isAlternative: boolean
}
/** The value to ask with instead; throws where it may not be asked. */
export type Change = (condition: Condition) => unknown

/** How a document of a relation to several collections is named. */
export const isPair = (value: unknown): value is { relationTo: string; value: string } => {
  const { relationTo, value: id } = (value ?? {}) as Data
  return typeof relationTo === 'string' && typeof id === 'string'
}

/** The collections to which a field refers; none for anything but a relation. */
export const collectionsOf = (field: FlattenedField | undefined): string[] =>
  field?.type === 'relationship' || field?.type === 'upload' ? [field.relationTo].flat() : []

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
  if (isObject(joins)) {
    const behind = fieldsBehind(collection, req)
    changed.joins = Object.fromEntries(
      Object.entries(joins).map(([path, join]) => [
        path,
        isObject(join) && join.where ? { ...join, where: mapped(join.where, behind(path), req, change) } : join,
      ]),
    )
  }
  return { ...args, ...changed }
}

/** The orders that an operation and its joins name, each with the fields that it starts from. */
export const ordersOf = (
  args: object,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): { path: string; fields: Fields }[] => {
  const { joins: asked, sort } = args as Question & { sort?: unknown }
  const behind = fieldsBehind(collection, req)
  const joins = isObject(asked) ? Object.entries(asked) : []
  return [
    ...pathsOf(sort).map((path) => ({ path, fields: collection.flattenedFields })),
    ...joins.flatMap(([on, join]) =>
      pathsOf(isObject(join) ? join.sort : undefined).map((path) => ({ path, fields: behind(on) })),
    ),
  ]
}

const pathsOf = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((order) => (typeof order === 'string' ? order.split(',') : []))
    .map((path) => path.replace(/^-/, ''))

/** The fields of the documents that a join field lists, by its path. */
export const fieldsBehind = (collection: SanitizedCollectionConfig, req: PayloadRequest) => {
  const targets = new Map(
    Object.entries(collection.joins).flatMap(([slug, list]) => list.map(({ joinPath }) => [joinPath, slug] as const)),
  )
  return (path: string): Fields => fieldsOf(targets.get(path), req)
}

const fieldsOf = (slug: string | undefined, req: PayloadRequest): Fields =>
  (slug && req.payload.collections[slug as CollectionSlug]?.config.flattenedFields) || []

const mapped = (
  where: unknown,
  fields: Fields,
  req: PayloadRequest,
  change: Change,
  isAlternative = false,
): unknown => {
  if (!isObject(where)) throw new BadInput('Điều kiện lọc phải gồm trường, phép so sánh và giá trị.', 'where')
  return Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) {
        const isOr = isAlternative || path.toLowerCase() === 'or'
        return [path, condition.map((part) => mapped(part, fields, req, change, isOr))]
      }
      if (!isObject(condition)) throw new BadInput(`Điều kiện «${path}» cần một phép so sánh.`, path)
      const { field, lists, through } = placeOf(segmentsOf(path), fields, req)
      const values = Object.entries(condition).map(([operator, value]) => [
        operator,
        change({ path, field, operator, value, lists, through, isAlternative }),
      ])
      return [path, Object.fromEntries(values)]
    }),
  )
}

type Place = Pick<Condition, 'field' | 'lists' | 'through'>

/**
 * By way of groups, rows and other relations. What has no fields of its own ends the way, whatever the path goes on with. `relationTo` of a
 * relation to several collections is a word, not a document.
 */
export const placeOf = (
  segments: string[],
  fields: Fields,
  req: PayloadRequest,
  before: Place & { path: string } = start,
): Place => {
  const [name = '', ...rest] = segments
  const field = fields.find((one) => one.name === name)
  // Earlier versions keep a document's fields under this name.
  if (!field && name === 'version' && rest.length > 0) return placeOf(rest, fields, req, before)
  const path = before.path ? `${before.path}.${name}` : name
  const isList = field !== undefined && (field.type === 'array' || ('hasMany' in field && field.hasMany === true))
  const here = { field, lists: isList ? [...before.lists, path] : before.lists, path, through: before.through }
  if (!field || rest.length === 0) return here
  if (field.type === 'relationship' || field.type === 'upload') {
    if (rest.join('.') === 'id') return here
    if (typeof field.relationTo !== 'string') return rest.join('.') === 'value' ? here : { ...here, field: undefined }
    const through = [...before.through, field.relationTo]
    return placeOf(rest, fieldsOf(field.relationTo, req), req, { ...here, through })
  }
  return 'flattenedFields' in field ? placeOf(rest, field.flattenedFields, req, here) : here
}

const start = { field: undefined, lists: [], path: '', through: [] }
