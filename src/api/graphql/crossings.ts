import { type GraphQLInputField, type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql'
import type { QueryFields, QuerySchema } from '../../delivery/query-schema.ts'

/** Relations that one filter may go through: `categories.parent.slug` has two. */
const mostRelations = 2

/**
 * Gives GraphQL the filters that REST has through relations to public collections: beside `categories`, which takes an id, also
 * `categories__slug`. Payload's own input types end at the relation, so that a section had to be looked up before its stories could be
 * asked for. Whoever asks, the guard decides (src/delivery/query-filters.ts); here only what strangers may filter by gets a name.
 *
 * @param collectionOfInput collection of a `where` input type by its name
 */
export const addCrossings = (
  schema: GraphQLSchema,
  collectionOfInput: ReadonlyMap<string, string>,
  querySchema: QuerySchema,
): void => {
  const inputOf = new Map([...collectionOfInput].map(([name, collection]) => [collection, inputType(schema, name)]))
  // Taken together before any is added: what is added for one type must not be found by the next as if it were its own.
  const found = [...collectionOfInput].map(([name, collection]) => ({
    name,
    crossings: crossingsOf(querySchema.collections.get(collection), { inputOf, querySchema }, mostRelations),
  }))
  for (const { crossings, name } of found) {
    for (const part of ['', '_and', '_or']) Object.assign(inputType(schema, name + part).getFields(), named(crossings))
  }
}

const inputType = (schema: GraphQLSchema, name: string): GraphQLInputObjectType => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`GraphQL has no input type ${name}`)
  return type
}

type Crossing = [path: string, field: GraphQLInputField]
type Known = { inputOf: ReadonlyMap<string, GraphQLInputObjectType>; querySchema: QuerySchema }

const crossingsOf = (fields: QueryFields | undefined, known: Known, left: number): Crossing[] =>
  left === 0
    ? []
    : relationsOf(fields, known.querySchema).flatMap(({ path, to }) => {
        const there = known.querySchema.collections.get(to)
        const own = Object.entries(known.inputOf.get(to)?.getFields() ?? {})
        const open = new Set(valuesOf(there))
        return [...own.filter(([name]) => open.has(name)), ...crossingsOf(there, known, left - 1)].map(
          ([name, field]): Crossing => [`${path}__${name}`, field],
        )
      })

const relationsOf = (
  fields: QueryFields | undefined,
  schema: QuerySchema,
  prefix = '',
): { path: string; to: string }[] =>
  [...(fields ?? [])].flatMap(([name, node]) => {
    if (node.kind === 'group') return relationsOf(node.fields, schema, `${prefix}${name}__`)
    if (node.kind !== 'relation' || node.polymorphic) return []
    return node.to.filter((slug) => schema.crossable.has(slug)).map((to) => ({ path: prefix + name, to }))
  })

const valuesOf = (fields: QueryFields | undefined, prefix = ''): string[] =>
  [...(fields ?? [])].flatMap(([name, node]) => {
    if (node.kind === 'group') return valuesOf(node.fields, `${prefix}${name}__`)
    return node.kind === 'value' && node.indexed ? [prefix + name] : []
  })

const named = (crossings: Crossing[]): Record<string, GraphQLInputField> =>
  Object.fromEntries(crossings.map(([name, field]) => [name, { ...field, name }]))
