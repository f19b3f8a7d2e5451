import type { CollectionBeforeValidateHook, Field } from 'payload'
import { BadInput } from '../errors.ts'

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Refuses values of the wrong kind (a number for a title, a word for rows) with the field's path. Payload checks no kinds at all in a
 * draft and hardly any elsewhere, so that they would reach the database and come back as a 500.
 */
export const checkShapes: CollectionBeforeValidateHook = ({ collection, data }) => {
  if (data) checkFields(collection.fields, data, '')
  return data
}

const checkFields = (fields: Field[], data: Data, path: string): void => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name) checkGroup(tab.fields, data[tab.name], `${path}${tab.name}`)
        else checkFields(tab.fields, data, path)
      }
    } else if (!('name' in field && field.name)) {
      if ('fields' in field) checkFields(field.fields, data, path)
    } else {
      const value = data[field.name]
      if (value !== undefined && value !== null) checkField(field, value, `${path}${field.name}`)
    }
  }
}

const checkGroup = (fields: Field[], value: unknown, path: string): void => {
  if (value === undefined || value === null) return
  if (!isObject(value)) throw wrong(path, 'một nhóm giá trị')
  checkFields(fields, value, `${path}.`)
}

const checkField = (field: Field, value: unknown, path: string): void => {
  switch (field.type) {
    case 'group':
      return checkGroup(field.fields, value, path)
    case 'array':
      return eachRow(value, path, (row, rowPath) => checkFields(field.fields, row, rowPath))
    case 'blocks':
      return eachRow(value, path, (row, rowPath) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (!block) throw wrong(`${rowPath}blockType`, 'một loại khối có sẵn')
        checkFields(block.fields, row, rowPath)
      })
    case 'richText':
      if (!isObject(value) || !isObject(value.root) || !Array.isArray(value.root.children))
        throw wrong(path, 'văn bản của trình soạn thảo')
      return
    case 'relationship':
    case 'upload':
      return each(value, field.hasMany, path, (item) =>
        isReferenceValue(item, Array.isArray(field.relationTo) ? field.relationTo : null),
      )
    default: {
      const kind = kinds[field.type]
      if (kind) each(value, 'hasMany' in field && field.hasMany, path, kind.matches, kind.name)
    }
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isDay = (value: unknown): boolean =>
  (typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))) || value instanceof Date

const kinds: Partial<Record<Field['type'], { name: string; matches: (value: unknown) => boolean }>> = {
  text: { name: 'chữ', matches: isText },
  textarea: { name: 'chữ', matches: isText },
  email: { name: 'chữ', matches: isText },
  select: { name: 'một lựa chọn có sẵn', matches: isText },
  radio: { name: 'một lựa chọn có sẵn', matches: isText },
  number: { name: 'một số', matches: (value) => typeof value === 'number' && Number.isFinite(value) },
  checkbox: { name: 'có hoặc không', matches: (value) => typeof value === 'boolean' },
  date: { name: 'một ngày', matches: isDay },
}

const isReferenceValue = (value: unknown, collections: readonly string[] | null): boolean => {
  if (!collections) return typeof value === 'string' || (isObject(value) && typeof value.id === 'string')
  return isObject(value) && collections.includes(String(value.relationTo)) && isReferenceValue(value.value, null)
}

const each = (
  value: unknown,
  hasMany: boolean | undefined,
  path: string,
  matches: (value: unknown) => boolean,
  name = 'một tài liệu có sẵn',
): void => {
  const items = hasMany ? value : [value]
  if (!Array.isArray(items) || !items.every(matches))
    throw wrong(path, hasMany ? `danh sách, mỗi mục là ${name}` : name)
}

const eachRow = (value: unknown, path: string, check: (row: Data, path: string) => void): void => {
  // A form that was emptied sends 0 rows as the number 0.
  if (value === 0) return
  if (!Array.isArray(value)) throw wrong(path, 'danh sách các dòng')
  value.forEach((row, index) => {
    if (!isObject(row)) throw wrong(`${path}.${index}`, 'một dòng')
    check(row, `${path}.${index}.`)
  })
}

const wrong = (path: string, expected: string): BadInput => new BadInput(`Giá trị không hợp lệ: cần ${expected}.`, path)
