import { configToSchema } from '@payloadcms/graphql'
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import { formatNames, type SanitizedConfig, toWords } from 'payload'

const joinLimit = 10

const closedFields = [
  'forgotPasswordUser',
  'verifyEmailUser',
  'meSite',
  'initializedSite',
  'refreshTokenSite',
  'logoutSite',
]

/** Payload's own collections are the panel's, which speaks REST (src/api/internal-doors.ts). */
const withoutInternal = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((one) => (one.slug.startsWith('payload-') ? { ...one, graphQL: false } : one)),
})

/**
 * The GraphQL schema of the Payload config. Joins get a default `limit`: Payload answers one that has none with every document there is.
 * A forgotten password is asked for over REST alone, whose answer takes the same time for everybody (collections/users). Sites do not sign
 * in: nothing of that is asked of them (collections/sites). Versions of settings are listed whole.
 */
export const schemaOf = (config: SanitizedConfig): GraphQLSchema => {
  const schema = configToSchema(withoutInternal(config)).schema
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const name of closedFields) delete root?.getFields()[name]
  }
  for (const field of versionsOfSettings(config, schema)) {
    field.args = field.args.filter(({ name }) => name !== 'where' && name !== 'sort')
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const source = field.extensions.field as { type?: string } | undefined
      const limit = field.args.find(({ name }) => name === 'limit')
      if (source?.type === 'join' && limit) limit.defaultValue = joinLimit
    }
  }
  return schema
}

/** See `ordersOfSettings` in src/api/public-query.ts, which has the same for REST. */
const versionsOfSettings = (config: SanitizedConfig, schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  config.globals.map(({ graphQL, slug }) => {
    const name = `versions${graphQL && graphQL.name ? graphQL.name : formatNames(slug).singular}`
    const field = schema.getQueryType()?.getFields()[name]
    if (!field) throw new Error(`GraphQL has no field ${name} for the settings ${slug}`)
    return field
  })

/** Which collection a `where` input type filters; named as @payloadcms/graphql names them. */
export const collectionsByInput = (config: SanitizedConfig, schema: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map(
    config.collections.flatMap(({ graphQL, slug }) => {
      if (graphQL === false || slug.startsWith('payload-')) return []
      const singular = graphQL?.singularName ? toWords(graphQL.singularName, true) : formatNames(slug).singular
      const name = `${singular}_where`
      // Without this name the guard would not know what it filters: better not to start at all.
      if (!schema.getType(name)) throw new Error(`GraphQL has no type ${name} for the collection ${slug}`)
      return [[name, slug] as const]
    }),
  )
