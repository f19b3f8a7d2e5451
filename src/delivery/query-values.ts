import type { QueryNode, ValueType } from './query-schema.ts'
import { isObject } from '../cms/shapes/problem.ts'

export const valueLimits = { textLength: 200, listLength: 100 } as const

const comparing = ['equals', 'not_equals', 'in', 'not_in', 'all', 'exists']
const ordering = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const listOperators = new Set(['in', 'not_in', 'all'])

const operatorsOf: Record<ValueType, readonly string[]> = {
  text: [...comparing, ...ordering, 'like', 'not_like', 'contains'],
  number: [...comparing, ...ordering],
  date: [...comparing, ...ordering],
  boolean: ['equals', 'not_equals', 'exists'],
}

/** Ids of unpublished documents are taken out of answers, so a relation to such a collection answers only to a whole id, known before. */
const operatorsOfHidden = ['equals', 'in']

type Found = { node: QueryNode; crossable: boolean }

/** The words why a condition may not be asked, or undefined. */
export const problemOfCondition = (
  operator: string,
  value: unknown,
  { crossable, node }: Found,
): string | undefined => {
  const isHidden = node.kind === 'relation' && !crossable
  const allowed = node.kind === 'value' ? operatorsOf[node.type] : isHidden ? operatorsOfHidden : comparing
  if (!allowed.includes(operator)) return `không phải phép so sánh của trường này; dùng được: ${allowed.join(', ')}`
  if (operator === 'exists') return isBoolean(value) ? undefined : 'phải là true hoặc false'
  const items = listOperators.has(operator) ? listOf(value) : [value]
  if (items.length > valueLimits.listLength) return `có nhiều nhất ${valueLimits.listLength} giá trị`
  const fits = node.kind === 'value' ? fitsOf[node.type] : isHidden ? isId : isReference
  return items.every(fits) ? undefined : wordsOf(node)
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

const isNothing = (value: unknown): boolean => value === null || value === '' || value === 'null'
const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= valueLimits.textLength
const isBoolean = (value: unknown): boolean => typeof value === 'boolean' || value === 'true' || value === 'false'
const isId = (value: unknown): boolean => (isObject(value) ? isPair(value) : !isNothing(value) && isShort(value))
const isReference = (value: unknown): boolean => isNothing(value) || isId(value)
/** How a relation to several collections is written. */
const isPair = ({ relationTo, value, ...others }: Record<string, unknown>): boolean =>
  Object.keys(others).length === 0 && isShort(relationTo) && isShort(value) && !isNothing(value)

const fitsOf: Record<ValueType, (value: unknown) => boolean> = {
  text: (value) => isNothing(value) || isShort(value) || typeof value === 'number' || typeof value === 'boolean',
  number: (value) =>
    isNothing(value) || typeof value === 'number' || (isShort(value) && Number.isFinite(Number(value))),
  date: (value) =>
    isNothing(value) || value instanceof Date || (isShort(value) && !Number.isNaN(Date.parse(String(value)))),
  boolean: (value) => isNothing(value) || isBoolean(value),
}

const wordsOf = (node: QueryNode): string => {
  if (node.kind !== 'value') return 'phải là mã tài liệu'
  const words: Record<ValueType, string> = {
    text: `phải là chữ, nhiều nhất ${valueLimits.textLength} ký tự`,
    number: 'phải là số',
    date: 'phải là ngày giờ, chẳng hạn 2022-05-19 hoặc 2022-05-19T00:00:00.000Z',
    boolean: 'phải là true hoặc false',
  }
  return words[node.type]
}
