import { segmentsOf } from '../cms/query-path.ts'
import type { QueryFields, QueryNode, QuerySchema } from './query-schema.ts'
import { isObject } from '../cms/shapes/problem.ts'
import { type Problem, refusal } from './query-problems.ts'
import { problemOfCondition } from './query-values.ts'

export const filterLimits = {
  conditions: 20,
  /** `and` within `or` within … */
  nesting: 4,
  sortKeys: 5,
  /** names in one path, `categories.parent.slug` has three */
  pathLength: 6,
  /** relations that all conditions go through together; each is one or two tables more to join, of which SQLite takes 64 */
  crossings: 12,
} as const

/** The paths from here that a filter may name, in words; of groups their fields. */
const openPaths = (fields: QueryFields | undefined, prefix = ''): string[] =>
  [...(fields ?? [])].flatMap(([name, node]) => {
    if (node.kind === 'group') return openPaths(node.fields, `${prefix}${name}.`)
    return node.kind === 'relation' || (node.kind === 'value' && node.indexed) ? [`${prefix}${name}`] : []
  })

type Found = { node: QueryNode; throughRows: boolean; crossable: boolean; crossings: number }

/** What `path` leads to from a collection, or the words why it may not be followed. */
const follow = (path: string, collection: string, schema: QuerySchema): Found | string => {
  const segments = segmentsOf(path)
  if (segments.length > filterLimits.pathLength) return `dài quá ${filterLimits.pathLength} cấp`
  let fields: QueryFields | undefined = schema.collections.get(collection)
  let throughRows = false
  let crossings = 0
  // Where the last relation led, for the words of a refusal.
  let here = { fields, prefix: '' }
  const refused = (words: string) => `${words}; dùng được: ${openPaths(here.fields, here.prefix).join(', ')}`
  for (const [index, segment] of segments.entries()) {
    const node: QueryNode | undefined = fields?.get(segment)
    if (!node || node.kind === 'closed') return refused('không có hoặc không dùng để lọc, sắp xếp được')
    const rest = segments.slice(index + 1)
    if (node.kind === 'join') return 'là danh sách liên kết, không dùng để lọc, sắp xếp được'
    if (node.kind === 'relation') {
      const crossable = node.to.every((slug) => schema.crossable.has(slug))
      if (rest.length === 0 || leadsToItself(node, rest, crossable)) return { node, throughRows, crossable, crossings }
      if (!crossable || node.polymorphic)
        return `đi qua liên kết «${segments.slice(0, index + 1).join('.')}»; chỉ được đi qua liên kết tới ${[...schema.crossable].join(', ')}`
      fields = schema.collections.get(node.to[0] ?? '')
      here = { fields, prefix: `${segments.slice(0, index + 1).join('.')}.` }
      throughRows = true
      crossings += 1
      continue
    }
    if (node.kind === 'group') {
      fields = node.fields
      throughRows ||= node.many
      continue
    }
    if (rest.length > 0) return refused('không có hoặc không dùng để lọc, sắp xếp được')
    return node.indexed ? { node, throughRows, crossable: true, crossings } : refused('không có chỉ mục')
  }
  return 'là một nhóm; hãy chỉ rõ một trường trong nhóm'
}

/** `cover.id` is `cover`; a relation to several collections has `.value`, and `.relationTo` where that tells of nothing unpublished. */
const leadsToItself = ({ polymorphic }: { polymorphic: boolean }, rest: string[], crossable: boolean): boolean => {
  const [name, ...more] = rest
  if (more.length > 0) return false
  return polymorphic ? name === 'value' || (name === 'relationTo' && crossable) : name === 'id'
}

export const problemsOfSort = (sort: unknown, field: string, collection: string, schema: QuerySchema): Problem[] => {
  if (sort === undefined || sort === null || sort === '') return []
  const keys = typeof sort === 'string' ? sort.split(',') : sort
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string') || keys.length > filterLimits.sortKeys) {
    return [refusal(field, `là tên trường, nhiều nhất ${filterLimits.sortKeys} tên cách nhau bằng dấu phẩy`)]
  }
  return keys.flatMap((key: string) => {
    const found = follow(key.replace(/^-/, ''), collection, schema)
    if (typeof found === 'string') return [refusal(field, `không nhận «${key}»: trường này ${found}`)]
    return found.node.kind === 'value' && !found.throughRows
      ? []
      : [refusal(field, `không nhận «${key}»: chỉ sắp xếp được theo một giá trị đơn`)]
  })
}

export const problemsOfWhere = (where: unknown, field: string, collection: string, schema: QuerySchema): Problem[] => {
  if (where === undefined || where === null || where === '') return []
  const seen = { conditions: 0, crossings: 0 }
  const problems = problemsOfGroup(where, field, collection, schema, seen, 0)
  if (seen.conditions > filterLimits.conditions)
    return [refusal(field, `có ${seen.conditions} điều kiện; nhiều nhất là ${filterLimits.conditions}`)]
  if (seen.crossings > filterLimits.crossings)
    return [refusal(field, `đi qua liên kết ${seen.crossings} lần; nhiều nhất là ${filterLimits.crossings}`)]
  return problems
}

const problemsOfGroup = (
  where: unknown,
  field: string,
  collection: string,
  schema: QuerySchema,
  seen: { conditions: number; crossings: number },
  depth: number,
): Problem[] => {
  if (depth > filterLimits.nesting) return [refusal(field, `lồng nhau quá ${filterLimits.nesting} cấp`)]
  if (!isObject(where)) return [refusal(field, 'phải là các điều kiện dạng trường → phép so sánh → giá trị')]
  return Object.entries(where).flatMap(([path, condition]) => {
    const here = `${field}.${path}`
    if (condition === undefined) return []
    if (condition === null) return [refusal(here, 'không có giá trị')]
    if (/^(and|or)$/i.test(path)) {
      // Empty groups count too, or a thousand of them would be free.
      seen.conditions += Array.isArray(condition) && condition.length === 0 ? 1 : 0
      if (!Array.isArray(condition)) return [refusal(here, 'phải là danh sách các nhóm điều kiện')]
      return condition.flatMap((item: unknown, index) =>
        problemsOfGroup(item, `${here}.${index}`, collection, schema, seen, depth + 1),
      )
    }
    const found = follow(path, collection, schema)
    if (typeof found === 'string') return [refusal(here, found)]
    seen.crossings += found.crossings
    if (!isObject(condition)) return [refusal(here, 'phải có phép so sánh, chẳng hạn equals')]
    return Object.entries(condition).flatMap(([operator, value]) => {
      seen.conditions += 1
      const words = problemOfCondition(operator, value, found)
      return words ? [refusal(`${here}.${operator}`, words)] : []
    })
  })
}
