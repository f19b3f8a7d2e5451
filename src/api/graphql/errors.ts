import { type ASTNode, GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { describe, type Refused } from '../errors.ts'

/** A refusal as an error of the query, at the place that caused it. */
export const refusedAt = (originalError: Refused, nodes: readonly ASTNode[]): GraphQLError =>
  new GraphQLError(originalError.message, { nodes, originalError })

type Options = { log: Logger; requestId: string }

/**
 * An error as GraphQL answers it: words, place, and `extensions.code`; never a stack. GraphQL's own words about a query stay, in English,
 * behind ours, without its guesses at names, which would tell the schema.
 */
export const graphqlErrors = ({ log, requestId }: Options) =>
  function formatError(error: Readonly<GraphQLError | Error>): GraphQLError {
    const { nodes, originalError, path, positions, source } =
      error instanceof GraphQLError ? error : new GraphQLError(error.message)
    const place = { nodes, path, positions, source }
    // Of a variable that does not fit GraphQL itself is the origin.
    if (!originalError || originalError instanceof GraphQLError) {
      const words = error.message.replace(/ Did you mean .*\?$/, '')
      return new GraphQLError(`Truy vấn GraphQL không hợp lệ: ${words}`, {
        ...place,
        extensions: { code: 'graphql-invalid' },
      })
    }
    const { entry, status, unexpected } = describe(originalError, requestId)
    if (unexpected) log.error({ requestId, err: originalError, path }, 'unexpected error in GraphQL')
    const { message, ...extensions } = entry
    return new GraphQLError(message, { ...place, extensions: { ...extensions, statusCode: status } })
  }
