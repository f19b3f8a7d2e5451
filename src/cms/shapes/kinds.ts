import type { Field, Option } from 'payload'
import { isPartialDate } from '../../domain/dates.ts'
import { isObject } from './problem.ts'

/**
 * What one value of a field must be, in words that stand after «cần»; what an emptied form field sends for nothing; and, where one thing can be
 * said in several ways, the one in which it is stored.
 */
export type Kind = {
  name: string
  matches: (value: unknown) => boolean
  isEmpty?: (value: unknown) => boolean
  stored?: (value: unknown) => unknown
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isBlank = (value: unknown): boolean => value === ''

/** Drafts are saved unvalidated, and a text without end would come back in every list. */
const longest = 100_000
const text = (most = longest): Kind => ({
  name: `chữ dài nhiều nhất ${most.toLocaleString('vi-VN')} ký tự`,
  matches: (value) => isText(value) && value.length <= most,
})
const number: Kind = {
  name: 'một số viết theo lối Việt Nam (chấm giữa hàng nghìn và phẩy trước phần lẻ)',
  matches: (value) => typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER,
  isEmpty: isBlank,
}
const checkbox: Kind = { name: 'có hoặc không', matches: (value) => typeof value === 'boolean', isEmpty: isBlank }
const date: Kind = {
  name: 'một ngày',
  // The Local API gives Date objects. Date.parse alone takes «x 5» for a day, and 30 February for 2 March.
  matches: (value) =>
    value instanceof Date
      ? !Number.isNaN(value.getTime())
      : isText(value) && isPartialDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)),
  isEmpty: isBlank,
}

const choice = (options: Option[]): Kind => {
  const values = options.map((option) => (typeof option === 'string' ? option : option.value))
  return {
    name: 'một lựa chọn có sẵn',
    matches: (value) => isText(value) && values.includes(value),
    isEmpty: isBlank,
  }
}

/** An id, or the document with its id as a read at some depth gave it. */
export const isDocument = (value: unknown): boolean =>
  isText(value) ? value !== '' : isObject(value) && isText(value.id) && value.id !== ''

/** A document together with the collection that it is of, which must be one of these. */
export const isDocumentOf = (collections: readonly string[], value: unknown): boolean =>
  isObject(value) &&
  isText(value.relationTo) &&
  collections.includes(value.relationTo) &&
  // Not by inheritance: an own key that is called `value`.
  Object.hasOwn(value, 'value') &&
  isDocument(value.value)

const reference = (relationTo: string | string[]): Kind => ({
  name: 'một tài liệu có sẵn',
  matches: (value) => (Array.isArray(relationTo) ? isDocumentOf(relationTo, value) : isDocument(value)),
  // What Payload takes for nothing chosen.
  isEmpty: (value) => value === '' || value === 'none' || value === 'null',
  // What a read at some depth populated is a copy of another document, private fields included.
  stored: (value) =>
    Array.isArray(relationTo) && isObject(value)
      ? { relationTo: value.relationTo, value: bare(value.value) }
      : bare(value),
})

const bare = (value: unknown): unknown => (isObject(value) ? value.id : value)

/** The kind of a field with a value of its own; undefined for those whose values have parts, and for layout. */
export const kindOf = (field: Field): Kind | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return text(field.maxLength)
    case 'email':
      return text()
    case 'number':
      return number
    case 'checkbox':
      return checkbox
    case 'date':
      return date
    case 'select':
    case 'radio':
      return choice(field.options)
    case 'relationship':
    case 'upload':
      return reference(field.relationTo)
    default:
      return undefined
  }
}
