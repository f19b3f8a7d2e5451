import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { ruleOf } from '../fields/only-if.ts'
import { isObject } from '../shapes/problem.ts'

type Data = Record<string, unknown>

/** Empties what other values of the document exclude (src/cms/fields/only-if.ts); before its names and keys are made from it. */
export const clearExcluded: CollectionBeforeChangeHook = ({ collection, data }) =>
  cleared(collection.flattenedFields, data, data)

const cleared = (fields: FlattenedField[], siblings: Data, data: Data): Data => {
  const result = { ...siblings }
  for (const field of fields) {
    const value = result[field.name]
    const rule = ruleOf(field)
    if (rule && !rule(data, siblings)) result[field.name] = Array.isArray(value) ? [] : null
    else if (field.type === 'array' && Array.isArray(value))
      result[field.name] = value.map((row: unknown) =>
        isObject(row) ? cleared(field.flattenedFields, row, data) : row,
      )
    else if (field.type === 'group' && isObject(value)) result[field.name] = cleared(field.flattenedFields, value, data)
  }
  return result
}
