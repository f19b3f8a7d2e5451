import { flattenAllFields, type FlattenedField, type Option, toWords } from 'payload'
import type { QueryFields, QueryNode } from '../../src/delivery/query-schema.ts'
import { isPublicField } from '../../src/cms/public-fields.ts'

/** A field of a collection, a global or a block, as the document about the model tells it. */
export type FieldRow = {
  path: string
  label: string
  type: string
  required: boolean
  isPublic: boolean
  filter: string
  /** slugs, or `collection.field` of a join */
  links: string[]
  isMany: boolean
  description: string
  choices: { value: string; label: string }[]
}

type Above = { path: string; isPublic: boolean; query: QueryFields | undefined; crossable: ReadonlySet<string> }

/** Every field with what lies in it, in the config's order; what nobody reads is left out. */
export const fieldRows = (fields: readonly FlattenedField[], above: Above): FieldRow[] =>
  fields
    .filter((field) => !('hidden' in field && field.hidden))
    .flatMap((field) => {
      const row = rowOf(field, above)
      const inner = innerFieldsOf(field)
      if (inner.length === 0) return [row]
      const node = above.query?.get(field.name)
      const path = `${above.path}${field.name}${field.type === 'array' ? '[]' : ''}.`
      const query = node?.kind === 'group' ? node.fields : undefined
      return [row, ...fieldRows(inner, { ...above, path, isPublic: row.isPublic, query })]
    })

/** Blocks come as they were written, everything else as Payload has sorted it out. */
export const flattened = (fields: Parameters<typeof flattenAllFields>[0]['fields']): FlattenedField[] =>
  flattenAllFields({ fields })

const innerFieldsOf = (field: FlattenedField): FlattenedField[] => {
  if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') return []
  const inner = field.flattenedFields ?? flattened(field.fields)
  // Payload's own number of a row.
  return field.type === 'array' ? inner.filter(({ name }) => name !== 'id') : inner
}

const rowOf = (field: FlattenedField, { crossable, isPublic, path, query }: Above): FieldRow => {
  const isOpen = isPublic && isPublicField(field)
  return {
    path: `${path}${field.name}`,
    label: labelOf(field),
    type: typeOf(field),
    required: 'required' in field && field.required === true,
    isPublic: isOpen,
    filter: filterOf(field, isOpen ? query?.get(field.name) : undefined, crossable),
    links: linksOf(field),
    isMany: 'hasMany' in field && field.hasMany === true,
    description: textOf(field.admin && 'description' in field.admin ? field.admin.description : undefined),
    choices: 'options' in field ? field.options.map(choiceOf) : [],
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Empty where Payload made one up from the name. */
const labelOf = (field: FlattenedField): string => {
  const label = 'label' in field ? textOf(field.label) : ''
  return label === toWords(field.name) ? '' : label
}

const typeOf = (field: FlattenedField): string => {
  const many = 'hasMany' in field && field.hasMany ? ', many' : ''
  const computed = 'virtual' in field && field.virtual ? ', computed' : ''
  return `${field.type}${many}${computed}`
}

const linksOf = (field: FlattenedField): string[] => {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat().map((slug) => `${slug}.${field.on}`) : []
}

/** What strangers may do with a field in `where` and `sort` (src/delivery/query-filters.ts). */
const filterOf = (field: FlattenedField, node: QueryNode | undefined, crossable: ReadonlySet<string>): string => {
  if (node?.kind === 'value' && node.indexed) return 'yes'
  if (node?.kind === 'relation') {
    const isCrossable = node.to.every((slug) => crossable.has(slug))
    return isCrossable && !node.polymorphic ? 'through' : 'by id'
  }
  const isIndexed = ('index' in field && field.index) || ('unique' in field && field.unique)
  return isIndexed && !node ? 'staff' : ''
}

const choiceOf = (option: Option): { value: string; label: string } =>
  typeof option === 'string' ? { value: option, label: '' } : { value: option.value, label: textOf(option.label) }
