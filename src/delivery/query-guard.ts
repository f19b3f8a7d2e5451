import { problemsOfSort, problemsOfWhere } from './query-filters.ts'
import type { QuerySchema } from './query-schema.ts'
import { isObject } from '../cms/shapes/problem.ts'
import { type Problem, refusal } from './query-problems.ts'

export type { Problem } from './query-problems.ts'

export const limits = {
  /** documents in one answer, and in one join of it */
  limit: 100,
  page: 10_000,
  depth: 3,
  /** names in `select`, in `populate` */
  selected: 200,
  selectDepth: 8,
} as const

/** Parameters that would widen an answer beyond what is public or change how a document is read; only their harmless value passes. */
const harmless: Record<string, readonly unknown[]> = {
  pagination: [true, 'true'],
  draft: [false, 'false'],
  trash: [false, 'false'],
  data: [],
  flattenLocales: [],
  showHiddenFields: [],
  overrideAccess: [],
}

/**
 * What is wrong with a query that a stranger (or a site's key) asks for, in REST's or GraphQL's own parameters: empty when it may go to the
 * database. The limits are design section 2's; beyond them a filter must not reach through a relation into what is not public.
 *
 * @param query the parsed parameters: `where`, `sort`, `limit`, `page`, `depth`, `select`, `populate`, `joins`, …; others are ignored
 * @param target the collection that is read; none for globals and other addresses
 */
export const problemsOfPublicQuery = (
  query: Readonly<Record<string, unknown>>,
  { collection }: { collection?: string | undefined },
  schema: QuerySchema,
): Problem[] => [
  ...whole(query.limit, 'limit', 1, limits.limit),
  ...whole(query.page, 'page', 1, limits.page),
  ...whole(query.depth, 'depth', 0, limits.depth),
  ...Object.entries(harmless).flatMap(([name, values]) => onlyHarmless(query[name], name, values)),
  ...bounded(query.select, 'select'),
  ...problemsOfPopulate(query.populate, schema),
  ...(collection === undefined
    ? []
    : [
        ...problemsOfWhere(query.where, 'where', collection, schema),
        ...problemsOfSort(query.sort, 'sort', collection, schema),
        ...problemsOfJoins(query.joins, collection, schema),
      ]),
]

const whole = (value: unknown, field: string, least: number, most: number): Problem[] => {
  if (value === undefined || value === null) return []
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return []
  return [refusal(field, `phải là số nguyên từ ${least} đến ${most.toLocaleString('vi-VN')}`)]
}

const onlyHarmless = (value: unknown, field: string, allowed: readonly unknown[]): Problem[] =>
  value === undefined || value === null || allowed.includes(value)
    ? []
    : [refusal(field, allowed.length === 0 ? 'không dùng được ở đây' : `chỉ nhận giá trị ${String(allowed[0])}`)]

const namesIn = (value: unknown, depth = 0): number =>
  isObject(value) && depth <= limits.selectDepth
    ? Object.values(value).reduce<number>((sum, inner) => sum + 1 + namesIn(inner, depth + 1), 0)
    : depth > limits.selectDepth
      ? Infinity
      : 0

const bounded = (value: unknown, field: string): Problem[] =>
  namesIn(value) <= limits.selected
    ? []
    : [refusal(field, `có nhiều nhất ${limits.selected} tên, lồng nhau nhiều nhất ${limits.selectDepth} cấp`)]

const problemsOfPopulate = (value: unknown, schema: QuerySchema): Problem[] => {
  if (!isObject(value)) return []
  const unknown = Object.keys(value).filter((slug) => !schema.collections.has(slug))
  return [
    ...unknown.map((slug) => refusal(`populate.${slug}`, 'không phải tên một loại tài liệu')),
    ...bounded(value, 'populate'),
  ]
}

const problemsOfJoins = (value: unknown, collection: string, schema: QuerySchema): Problem[] => {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([path, join]) => {
    const field = `joins.${path}`
    const targets = joinTargets(path, collection, schema)
    if (!targets) return [refusal(field, 'không phải danh sách liên kết của loại tài liệu này')]
    if (!isObject(join)) return []
    return [
      ...whole(join.limit, `${field}.limit`, 1, limits.limit),
      ...whole(join.page, `${field}.page`, 1, limits.page),
      ...targets.flatMap((target) => [
        ...problemsOfWhere(join.where, `${field}.where`, target, schema),
        ...problemsOfSort(join.sort, `${field}.sort`, target, schema),
      ]),
    ]
  })
}

const joinTargets = (path: string, collection: string, schema: QuerySchema): readonly string[] | undefined => {
  let fields = schema.collections.get(collection)
  for (const segment of path.split('.')) {
    const node = fields?.get(segment)
    if (node?.kind === 'join') return node.to
    fields = node?.kind === 'group' ? node.fields : undefined
  }
  return undefined
}
