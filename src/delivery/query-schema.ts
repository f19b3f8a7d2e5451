import type { FlattenedField, SanitizedConfig } from 'payload'
import { isPublicField } from '../cms/public-fields.ts'

/** What a filter or sort order meets under a name. */
export type QueryNode =
  /** `indexed`: only such values are for filters and orders; the others would have the database read every document */
  | { kind: 'value'; type: ValueType; indexed: boolean }
  | { kind: 'relation'; to: readonly string[]; polymorphic: boolean }
  | { kind: 'join'; to: readonly string[] }
  /** `many`: rows, so that no order can be made from them */
  | { kind: 'group'; many: boolean; fields: QueryFields }
  /** there, but neither to be filtered nor sorted by */
  | { kind: 'closed' }

export type ValueType = 'text' | 'number' | 'date' | 'boolean'
export type QueryFields = ReadonlyMap<string, QueryNode>

export type QuerySchema = {
  collections: ReadonlyMap<string, QueryFields>
  /** collections into which a filter may cross; every document of theirs is public */
  crossable: ReadonlySet<string>
}

const valueTypes: Partial<Record<FlattenedField['type'], ValueType>> = {
  checkbox: 'boolean',
  date: 'date',
  email: 'text',
  number: 'number',
  radio: 'text',
  select: 'text',
  text: 'text',
  textarea: 'text',
}

const closed: QueryNode = { kind: 'closed' }
const id: QueryNode = { kind: 'value', type: 'text', indexed: true }
const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/**
 * The queryable side of a Payload config. Private fields are closed. Rich text, blocks and JSON are closed: what is taken out of an answer
 * (references to unpublished documents) could still be felt with a filter. For the same reason rows that go with their reference
 * (`custom.dropsRow`) are open for that reference alone. Relations need no `index` of their own: SQLite has one for each.
 */
export const querySchemaOf = (
  config: Pick<SanitizedConfig, 'collections'>,
  crossable: readonly string[],
): QuerySchema => ({
  collections: new Map(
    config.collections.map(({ flattenedFields, slug }) => [slug, new Map([['id', id], ...fieldsOf(flattenedFields)])]),
  ),
  crossable: new Set(crossable),
})

const fieldsOf = (fields: FlattenedField[]): Map<string, QueryNode> =>
  new Map(fields.map((field) => [field.name, nodeOf(field)] as const))

const nodeOf = (field: FlattenedField): QueryNode => {
  if (!isPublicField(field) || ('virtual' in field && field.virtual)) return closed
  switch (field.type) {
    case 'array':
      return { kind: 'group', many: true, fields: rowsOf(field.flattenedFields) }
    case 'group':
    case 'tab':
      return { kind: 'group', many: false, fields: fieldsOf(field.flattenedFields) }
    case 'relationship':
    case 'upload':
      return { kind: 'relation', to: listOf(field.relationTo), polymorphic: Array.isArray(field.relationTo) }
    case 'join':
      return { kind: 'join', to: listOf(field.collection) }
    default: {
      const type = valueTypes[field.type]
      return type ? { kind: 'value', type, indexed: isIndexed(field) } : closed
    }
  }
}

const isIndexed = (field: FlattenedField): boolean =>
  ('index' in field && field.index === true) || ('unique' in field && field.unique === true)

const rowsOf = (fields: FlattenedField[]): QueryFields => {
  const nodes = fieldsOf(fields)
  if (!fields.some(({ custom }) => custom?.dropsRow)) return nodes
  return new Map([...nodes].map(([name, node]) => [name, node.kind === 'relation' ? node : closed]))
}
