import type { Field } from 'payload'
import { kindOf } from './kinds.ts'
import { type Data, isObject, wrong } from './problem.ts'
import { shapedRichText } from './rich-text.ts'

/**
 * A copy of the data in which every value is of its field's kind: null and 0 for emptied lists are empty lists, null for a group is the
 * group with all its fields emptied. Names that are no field's stay as they are.
 *
 * @throws {BadInput} with the path of the first value of a wrong kind (a number for a title, a word for rows)
 */
export const shapedFields = (fields: Field[], data: Data, path = ''): Data => {
  const shaped = { ...data }
  for (const { field, name, inner } of valuesOf(fields)) {
    if (!Object.hasOwn(data, name) || data[name] === undefined) continue
    if (field?.type === 'join') delete shaped[name]
    else if (inner) shaped[name] = shapedGroup(inner, data[name], `${path}${name}`)
    else if (field) shaped[name] = shapedValue(field, data[name], `${path}${name}`)
  }
  return shaped
}

/** The names under which the data of this level lies; `inner` are the fields of a group or a named tab. */
type Place = { name: string; field?: Field; inner?: Field[] }

const valuesOf = (fields: Field[]): Place[] =>
  fields.flatMap((field): Place[] => {
    if (field.type === 'ui') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [{ name: tab.name, inner: tab.fields }] : valuesOf(tab.fields),
      )
    }
    if (!('name' in field && field.name)) return 'fields' in field ? valuesOf(field.fields) : []
    return [field.type === 'group' ? { name: field.name, inner: field.fields } : { name: field.name, field }]
  })

export const namesOf = (fields: Field[]): string[] => valuesOf(fields).map(({ name }) => name)

const shapedGroup = (fields: Field[], value: unknown, path: string): Data => {
  if (value === null) return emptied(fields)
  if (!isObject(value)) throw wrong(path, 'một nhóm giá trị')
  return shapedFields(fields, value, `${path}.`)
}

/** Without this, null for a group would leave its fields as they were. */
const emptied = (fields: Field[]): Data =>
  Object.fromEntries(
    valuesOf(fields)
      .filter(({ field, name }) => name !== 'id' && field?.type !== 'join')
      .map(({ field, name, inner }) => [name, inner ? emptied(inner) : field && isList(field) ? [] : null]),
  )

const isList = (field: Field): boolean =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

const shapedValue = (field: Field, value: unknown, path: string): unknown => {
  if (field.type === 'array') return shapedRows(value, path, () => field.fields)
  if (field.type === 'blocks') {
    return shapedRows(value, path, ({ blockType }, rowPath) => {
      const block = field.blocks.find(({ slug }) => slug === blockType)
      if (!block) throw wrong(`${rowPath}blockType`, 'một loại khối có sẵn')
      return block.fields
    })
  }
  if (value === null) return isList(field) ? [] : null
  if (field.type === 'richText') return shapedRichText(value, path)
  const kind = kindOf(field)
  if (!kind) return value
  if (kind.isEmpty?.(value)) return isList(field) ? [] : null
  const items: unknown = isList(field) ? value : [value]
  if (!Array.isArray(items) || !items.every(kind.matches)) {
    throw wrong(path, isList(field) ? `danh sách, mỗi mục là ${kind.name}` : kind.name)
  }
  if (!kind.stored) return value
  const stored = items.map(kind.stored)
  return isList(field) ? stored : stored[0]
}

const shapedRows = (value: unknown, path: string, fieldsOf: (row: Data, path: string) => Field[]): Data[] => {
  // A form that was emptied sends 0 rows as the number 0.
  if (value === 0 || value === null) return []
  if (!Array.isArray(value)) throw wrong(path, 'danh sách các dòng')
  return value.map((row: unknown, index) => {
    const rowPath = `${path}.${index}.`
    if (!isObject(row)) throw wrong(`${path}.${index}`, 'một dòng')
    const { id, ...rest } = row
    if (id !== undefined && id !== null && (typeof id !== 'string' || id === '')) throw wrong(`${rowPath}id`, 'chữ')
    return { ...shapedFields(fieldsOf(row, rowPath), rest, rowPath), ...(id ? { id } : {}) }
  })
}
