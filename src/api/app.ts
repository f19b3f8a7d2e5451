import express, { type Express, type RequestHandler } from 'express'
import { headersWithCors, type Payload, type PayloadRequest } from 'payload'
import type { Logger } from 'pino'
import { querySchemaOf } from '../delivery/query-schema.ts'
import { plainAddress } from './address.ts'
import { bodyType } from './body-type.ts'
import { clientAddress } from './client-address.ts'
import { closedApi, closedPanel } from './closed-doors.ts'
import { errorHandler, notFound } from './error-handler.ts'
import { type BodyLimits, headersOf } from './fetch-bridge.ts'
import { graphql } from './graphql/index.ts'
import { largeUploads } from './large-uploads.ts'
import { healthz, readyz } from './health.ts'
import { internalDoors } from './internal-doors.ts'
import { methodOverride } from './method-override.ts'
import { publicQuery } from './public-query.ts'
import { readerForms } from './reader-forms.ts'
import { requestId } from './request-id.ts'
import { requestLog } from './request-log.ts'
import { rest } from './rest.ts'
import { apiHeaders, panelHeaders } from './security-headers.ts'
import { staffDetector } from './who.ts'

const MB = 1024 * 1024

export type AppOptions = {
  payload: Payload
  log: Logger
  /** the origin under which this server is reached */
  publicUrl: string
  trustedOrigins: readonly string[]
  trustProxy: boolean | number | string[]
  isProduction: boolean
  /** who is staff; everybody else reads as a stranger does */
  isStaff: (req: Pick<PayloadRequest, 'user'>) => boolean
  /** collections of which every document is public, so that filters may cross into them */
  referenceCollections: readonly string[]
  isClosing?: () => boolean
  /** what serves each part; `api` without `panel` never loads Next */
  serves: { api: boolean; panel?: Panel | undefined }
}

export type Panel = { handler: RequestHandler; dev: boolean; publicDir: string }

export type App = { app: Express; /** builds what the first request would else wait for */ warmUp: () => Promise<void> }

/** Assembles the Express app: first what every request passes, then health, the API, the panel, and what nobody knows. */
export const createApp = ({ isClosing = () => false, payload, serves, ...options }: AppOptions): App => {
  const { log, publicUrl, trustedOrigins } = options
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', options.trustProxy)

  app.use(requestId({ trustsProxy: options.trustProxy !== false }), requestLog({ log }), plainAddress, clientAddress)
  app.get('/healthz', apiHeaders({ publicUrl }), healthz)
  app.get('/readyz', apiHeaders({ publicUrl }), readyz({ askDatabase: () => asksDatabase(payload), isClosing }))

  let warmUp = () => Promise.resolve()
  if (serves.api) {
    const api = apiOf(payload, options)
    app.use(payload.config.routes.api, api.router)
    warmUp = api.warmUp
  }
  if (serves.panel) {
    const { dev, handler, publicDir } = serves.panel
    const headers = panelHeaders({ dev, publicUrl, trustedOrigins })
    app.get('/', (_req, res) => res.redirect(payload.config.routes.admin))
    app.use(payload.config.routes.admin, headers, closedPanel())
    app.use([payload.config.routes.admin, '/_next'], headers, wholeAddress(handler))
    app.use(headers, express.static(publicDir, { index: false, maxAge: '1h' }))
  }
  app.use(apiHeaders({ publicUrl }), notFound, errorHandler({ log }))
  return { app, warmUp }
}

const apiOf = (
  payload: Payload,
  { isProduction, isStaff, log, publicUrl, ...options }: Omit<AppOptions, 'payload' | 'serves' | 'isClosing'>,
) => {
  const { config } = payload
  const isFromStaff = staffDetector({ config, isStaff, publicUrl })
  const querySchema = querySchemaOf(config, options.referenceCollections)
  const { requestSizeLimit = 50 * MB, responseOnLimit } = config.upload
  const limits: BodyLimits = { json: 4 * MB, upload: requestSizeLimit, uploadMessage: responseOnLimit }
  const gql = graphql({ config, isProduction, isStaff, limits: { json: MB, upload: MB }, log, publicUrl, querySchema })
  const router = express.Router()
  router.use(apiHeaders({ publicUrl }), notStored, cors(payload), readerForms, closedApi(isFromStaff))
  router.use(internalDoors({ config, isFromStaff, isStaff, limits, publicUrl }), methodOverride(isFromStaff))
  router.all(config.routes.graphQL, gql.handler)
  router.use(
    publicQuery({ isFromStaff, schema: querySchema }),
    bodyType,
    largeUploads(isFromStaff),
    rest({ config, limits, publicUrl }),
  )
  return { router, warmUp: gql.prepare }
}

/** Unless an answer says otherwise: Payload says nothing, and an editor's answer must not stay in anybody's cache. */
const notStored: RequestHandler = function notStored(_req, res, next) {
  res.setHeader('Cache-Control', 'no-store')
  next()
}

/** Payload sets these on its own answers; a refusal of ours has to be readable across origins too. */
const cors = (payload: Payload): RequestHandler =>
  function cors(req, res, next) {
    const headers = headersWithCors({
      headers: new Headers(),
      req: { headers: headersOf(req), payload },
    })
    res.vary('Origin')
    for (const [name, value] of headers) res.setHeader(name, value)
    next()
  }

/** Express cuts off the path it mounted a handler under; Next needs all of it. */
const wholeAddress = (handler: RequestHandler): RequestHandler =>
  function wholeAddress(req, res, next) {
    req.url = req.originalUrl
    return handler(req, res, next)
  }

const asksDatabase = (payload: Payload): Promise<unknown> =>
  payload.db.findOne({ collection: 'users', where: { id: { equals: 'none' } } })
