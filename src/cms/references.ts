import type { Block, Field } from 'payload'
import { idOf } from './ids.ts'
import { type Data, isObject } from './shapes/problem.ts'

/** A document named by another document. */
export type Reference = { collection: string; id: string }

/** Says whether a reference stays; returning false takes it out of the data. */
export type Visit = (reference: Reference) => boolean

const toReference = (value: unknown, relationTo: string | readonly string[]): Reference | undefined => {
  if (typeof relationTo === 'string') {
    const id = idOf(value)
    return id === undefined ? undefined : { collection: relationTo, id }
  }
  if (!isObject(value)) return undefined
  const id = idOf(value.value)
  return id === undefined ? undefined : { collection: String(value.relationTo), id }
}

/**
 * Walks every reference in a document as the database keeps it (relationships, uploads, rows, blocks, rich text with its links and
 * blocks) and returns a copy without those that `visit` refuses. A row whose field is marked `custom.dropsRow` goes with its reference:
 * a recipient or a card without its person says nothing. A refused link in rich text leaves its words.
 */
export const mapReferences = (fields: Field[], data: Data, visit: Visit, blocks: Block[]): Data =>
  visitFields(fields, data, visit, blocks) ?? {}

/** Every reference in a document, in order, duplicates kept. */
export const referencesOf = (fields: Field[], data: Data, blocks: Block[]): Reference[] => {
  const found: Reference[] = []
  mapReferences(fields, data, (reference) => found.push(reference) > 0, blocks)
  return found
}

/** The copy, or null when a field that carries its row lost its reference. */
const visitFields = (fields: Field[], data: Data, visit: Visit, blocks: Block[]): Data | null => {
  let result = { ...data }
  for (const field of fields) {
    if (!('name' in field && field.name)) {
      // A row, a collapsible, or tabs: only layout, the data lies on this level.
      for (const inner of nestedFields(field)) {
        const visited = visitFields(
          inner.fields,
          inner.name ? ((result[inner.name] ?? {}) as Data) : result,
          visit,
          blocks,
        )
        if (!visited) return null
        if (!inner.name) result = visited
        else if (result[inner.name]) result[inner.name] = visited
      }
      continue
    }
    const value = result[field.name]
    if (value === undefined || value === null) continue
    const visited = visitField(field, value, visit, blocks)
    if (visited === null && field.custom?.dropsRow) return null
    result[field.name] = visited
  }
  return result
}

const nestedFields = (field: Field): { name?: string; fields: Field[] }[] => {
  if (field.type === 'tabs') {
    return field.tabs.map((tab) =>
      'name' in tab && tab.name ? { name: tab.name, fields: tab.fields } : { fields: tab.fields },
    )
  }
  return 'fields' in field ? [{ fields: field.fields }] : []
}

const visitField = (field: Field, value: unknown, visit: Visit, blocks: Block[]): unknown => {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const stays = (item: unknown) => {
        const reference = toReference(item, field.relationTo)
        return reference !== undefined && visit(reference)
      }
      return Array.isArray(value) ? value.filter(stays) : stays(value) ? value : null
    }
    case 'group':
      return isObject(value) ? visitFields(field.fields, value, visit, blocks) : value
    case 'array':
      return visitRows(value, () => field.fields, visit, blocks)
    case 'blocks':
      return visitRows(value, (row) => blockFields(field.blocks, row.blockType), visit, blocks)
    case 'richText':
      return isObject(value) && isObject(value.root)
        ? { ...value, root: visitNode(value.root, visit, blocks)[0] }
        : value
    default:
      return value
  }
}

const blockFields = (blocks: Block[], blockType: unknown): Field[] =>
  blocks.find(({ slug }) => slug === blockType)?.fields ?? []

const visitRows = (value: unknown, fieldsOf: (row: Data) => Field[], visit: Visit, blocks: Block[]): unknown =>
  Array.isArray(value)
    ? value
        .map((row) => (isObject(row) ? visitFields(fieldsOf(row), row, visit, blocks) : row))
        .filter((row) => row !== null)
    : value

/** The nodes that stand in a rich-text node's place: itself, its children when its link is refused, or nothing. */
const visitNode = (node: Data, visit: Visit, blocks: Block[]): Data[] => {
  const children = Array.isArray(node.children)
    ? { children: node.children.flatMap((child) => (isObject(child) ? visitNode(child, visit, blocks) : [])) }
    : {}
  if (
    (node.type === 'link' || node.type === 'autolink') &&
    isObject(node.fields) &&
    node.fields.linkType === 'internal'
  ) {
    const target = isObject(node.fields.doc) ? node.fields.doc : {}
    const reference = toReference(target, [])
    return reference && visit(reference) ? [{ ...node, ...children }] : (children.children ?? [])
  }
  if (node.type === 'relationship' || node.type === 'upload') {
    const reference = toReference({ relationTo: node.relationTo, value: node.value }, [])
    return reference && visit(reference) ? [node] : []
  }
  if ((node.type === 'block' || node.type === 'inlineBlock') && isObject(node.fields)) {
    const fields = visitFields(blockFields(blocks, node.fields.blockType), node.fields, visit, blocks)
    return fields ? [{ ...node, fields }] : []
  }
  return [{ ...node, ...children }]
}
