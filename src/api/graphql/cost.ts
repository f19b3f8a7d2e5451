import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export const costLimits = {
  depth: 8,
  /** fields of the query with every fragment written out, aliases each on their own */
  fields: 500,
  /** documents that the answer could read, `limit` multiplied through the levels */
  documents: 5_000,
} as const

/** Without `limit`: Payload's page; rows and relations of a document are taken to be this many. */
const pageByDefault = 10
const rowsAssumed = 5

export type Cost = { depth: number; fields: number; documents: number }
type Variables = Readonly<Record<string, unknown>>

/** What an operation asks for at most. Stops counting as soon as `fields` is over its limit, so that fragments cannot blow it up. */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const cost: Cost = { depth: 0, fields: 0, documents: 0 }

  const visit = (
    set: SelectionSetNode,
    parent: unknown,
    copies: number,
    depth: number,
    within: readonly string[],
  ): void => {
    for (const selection of set.selections) {
      if (cost.fields > costLimits.fields) return
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        const fragment = fragments.get(name)
        // A fragment within itself is refused by a rule of GraphQL's own.
        if (!fragment || within.includes(name)) continue
        visit(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), copies, depth, [
          ...within,
          name,
        ])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
        visit(selection.selectionSet, type, copies, depth, within)
      } else {
        const name = selection.name.value
        // The schema's own description has no documents, and its usual query is deep; production switches it off.
        if (name.startsWith('__')) continue
        cost.fields += 1
        cost.depth = Math.max(cost.depth, depth)
        const field = isObjectType(parent) ? parent.getFields()[name] : undefined
        if (!field || !selection.selectionSet || !isCompositeType(getNamedType(field.type))) continue
        const args = getArgumentValues(field, selection, variables)
        const many = copies * copiesOf(field, args, parent as GraphQLObjectType)
        if (loads(field, depth)) cost.documents += many
        visit(selection.selectionSet, getNamedType(field.type), many, depth + 1, within)
      }
    }
  }
  visit(operation.selectionSet, schema.getRootType(operation.operation), 1, 1, [])
  return cost
}

const hasLimit = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(({ name }) => name === 'limit')

const copiesOf = (
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  parent: GraphQLObjectType,
): number => {
  if (hasLimit(field)) return typeof args.limit === 'number' && args.limit > 0 ? args.limit : pageByDefault
  // The documents of a page: its limit has counted them already.
  if (field.name === 'docs' && 'hasNextPage' in parent.getFields()) return 1
  return isListType(getNullableType(field.type)) ? rowsAssumed : 1
}

/** Whether a field reads documents: a root field, a relation, a join. */
const loads = (field: GraphQLField<unknown, unknown>, depth: number): boolean => {
  const source = field.extensions.field as { type?: string } | undefined
  return depth === 1 || source?.type === 'relationship' || source?.type === 'upload' || source?.type === 'join'
}
