import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { storable } from '../../domain/text.ts'

/** Every string inside a value as it is stored; anything that is not plain data stays as it is. */
export const normalized = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(normalized)
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalized(inner)]))
  }
  return value
}

/** With a prototype of Object's or none: GraphQL gives the latter to what is written out in a query. */
const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Vietnamese text is stored in NFC, wherever it was typed: macOS file names and some keyboards give NFD. */
export const normalizeText: CollectionBeforeValidateHook = ({ data }) => normalized(data)

/** A filter typed in NFD must find what is stored in NFC. */
export const normalizeFilter: CollectionBeforeOperationHook = ({ args }) =>
  'where' in args && args.where ? ({ ...args, where: normalized(args.where) } as typeof args) : args
