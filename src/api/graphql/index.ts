import type { RequestHandler } from 'express'
import { type GraphQLSchema, parse, type Source } from 'graphql'
import { createHandler, type OperationContext, type Response as HandlerResponse } from 'graphql-http'
import { createPayloadRequest, headersWithCors, mergeHeaders, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import type { QuerySchema } from '../../delivery/query-schema.ts'
import { type BridgeOptions, sendFetchResponse, toFetchRequest } from '../fetch-bridge.ts'
import { requestIdOf } from '../request-id.ts'
import { addCrossings } from './crossings.ts'
import { graphqlErrors } from './errors.ts'
import { rulesFor } from './rules.ts'

/** Tokens of a query: far more than a person writes, and few enough to be read in milliseconds. */
const maxTokens = 4_000

type Options = BridgeOptions & {
  config: SanitizedConfig
  isProduction: boolean
  isStaff: (req: Pick<PayloadRequest, 'user'>) => boolean
  log: Logger
  querySchema: QuerySchema
}

type Context = OperationContext & { headers: Record<string, string>; req: PayloadRequest }

type Built = { schema: GraphQLSchema; collectionOfInput: ReadonlyMap<string, string> }

const build = async ({ config, querySchema }: Pick<Options, 'config' | 'querySchema'>): Promise<Built> => {
  const { collectionsByInput, schemaOf } = await import('./schema.ts')
  const schema = schemaOf(config)
  const collectionOfInput = collectionsByInput(config, schema)
  addCrossings(schema, collectionOfInput, querySchema)
  return { schema, collectionOfInput }
}

/**
 * `GET` and `POST /api/graphql`. A query is refused as a whole, with 400, before any of it is carried out; errors while it is carried out
 * stand beside the data, as GraphQL has it. No mutation over GET.
 */
export const graphql = ({ config, isProduction, isStaff, log, querySchema, ...bridge }: Options) => {
  let built: Promise<Built> | undefined
  /** Loading and building take a good part of a second, which a start need not wait for. */
  const prepare = (): Promise<Built> => (built ??= build({ config, querySchema }))

  const handler: RequestHandler = async function graphql(req, res) {
    const { collectionOfInput, schema } = await prepare()
    const request = toFetchRequest(req, res, bridge)
    const payloadRequest = await createPayloadRequest({ canSetHeaders: true, config, request })
    // Payload's resolvers would take `?draft=true` from the address.
    payloadRequest.query = {}
    const answer = { executed: false, headers: {} as Record<string, string> }

    const handle = createHandler<Request, unknown, Context>({
      context: { headers: answer.headers, req: payloadRequest },
      formatError: graphqlErrors({ log, requestId: requestIdOf(req) }),
      onOperation: (_request, _args, result) => {
        answer.executed = 'data' in result
      },
      parse: (source: string | Source) => parse(source, { maxTokens }),
      schema,
      validationRules: (_request, { operationName, variableValues }, specified) => [
        ...specified,
        ...rulesFor({
          collectionOfInput,
          isProduction,
          isStaff: isStaff(payloadRequest),
          operationName,
          querySchema,
          variables: variableValues ?? {},
        }),
      ],
    })
    const [body, init] = await handle({
      body: () => request.text(),
      context: undefined,
      headers: request.headers,
      method: request.method,
      raw: request,
      url: request.url,
    })
    await sendFetchResponse(toResponse(body, init, payloadRequest, answer), req, res)
  }
  return { handler, prepare: () => prepare().then(() => undefined) }
}

/** graphql-http answers 200 to a query that it did not carry out; here that is a 400. */
const toResponse = (
  body: HandlerResponse[0],
  { headers: own = {}, status, statusText }: HandlerResponse[1],
  req: PayloadRequest,
  { executed, headers: set }: { executed: boolean; headers: Record<string, string> },
): Response => {
  const headers = headersWithCors({ headers: new Headers(own), req })
  // It names no type beside a method that it refuses, and the body would pass for plain text without a code.
  if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json; charset=utf-8')
  for (const [name, value] of Object.entries(set)) headers.append(name, value)
  return new Response(body, {
    headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers,
    status: status === 200 && !executed ? 400 : status,
    statusText,
  })
}
