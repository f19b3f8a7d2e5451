import type { FlattenedField, SanitizedConfig } from 'payload'

/** What a filter or sort order meets under a name. */
export type QueryNode =
  | { kind: 'value'; type: ValueType }
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
const text: QueryNode = { kind: 'value', type: 'text' }
const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/**
 * The queryable side of a Payload config. Rich text, blocks and JSON are closed: what is taken out of an answer (references to
 * unpublished documents) could still be felt with a filter. For the same reason rows that go with their reference (`custom.dropsRow`)
 * are open for that reference alone.
 */
export const querySchemaOf = (
  config: Pick<SanitizedConfig, 'collections'>,
  crossable: readonly string[],
): QuerySchema => ({
  collections: new Map(
    config.collections.map(({ flattenedFields, slug }) => [
      slug,
      new Map([['id', text], ...fieldsOf(flattenedFields)]),
    ]),
  ),
  crossable: new Set(crossable),
})

const fieldsOf = (fields: FlattenedField[]): Map<string, QueryNode> =>
  new Map(fields.map((field) => [field.name, nodeOf(field)] as const))

const nodeOf = (field: FlattenedField): QueryNode => {
  if (('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) return closed
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
      return type ? { kind: 'value', type } : closed
    }
  }
}

const rowsOf = (fields: FlattenedField[]): QueryFields => {
  const nodes = fieldsOf(fields)
  if (!fields.some(({ custom }) => custom?.dropsRow)) return nodes
  return new Map([...nodes].map(([name, node]) => [name, node.kind === 'relation' ? node : closed]))
}
