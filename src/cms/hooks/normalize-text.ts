import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { nfc } from '../../domain/text.ts'

/** Every string inside a value in NFC; anything that is not plain data stays as it is. */
export const normalized = (value: unknown): unknown => {
  if (typeof value === 'string') return nfc(value)
  if (Array.isArray(value)) return value.map(normalized)
  if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalized(inner)]))
  }
  return value
}

/** Vietnamese text is stored in NFC, wherever it was typed: macOS file names and some keyboards give NFD. */
export const normalizeText: CollectionBeforeValidateHook = ({ data }) => normalized(data)

/** A filter typed in NFD must find what is stored in NFC. */
export const normalizeFilter: CollectionBeforeOperationHook = ({ args }) =>
  'where' in args && args.where ? ({ ...args, where: normalized(args.where) } as typeof args) : args
