import type { FlattenedField } from 'payload'
import { type Data, isObject } from './problem.ts'

/**
 * The data with the ids of those rows alone that the document has already, each once; the others are given new ones. A row that was copied
 * from another document's answer would be taken by the draft, and break on the other's row when it is published.
 */
export const withOwnRowIds = (fields: readonly FlattenedField[], data: Data, original: unknown): Data => {
  const known = new Set<unknown>()
  if (isObject(original)) mapRows(fields, original, (row) => (known.add(row.id), row))
  return mapRows(fields, data, ({ id, ...row }) => (known.delete(id) ? { ...row, id } : row))
}

const mapRows = (fields: readonly FlattenedField[], data: Data, change: (row: Data) => Data): Data => {
  const result = { ...data }
  for (const field of fields) {
    const value = result[field.name]
    if (field.type === 'array' && Array.isArray(value))
      result[field.name] = value.map((row: unknown) =>
        isObject(row) ? mapRows(field.flattenedFields, change(row), change) : row,
      )
    else if ((field.type === 'group' || field.type === 'tab') && isObject(value))
      result[field.name] = mapRows(field.flattenedFields, value, change)
  }
  return result
}
