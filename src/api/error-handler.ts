import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { describe, noSuchAddress } from './errors.ts'
import { requestIdOf } from './request-id.ts'

/** The last stop of the API: nobody else knew the address. */
export const notFound: RequestHandler = function notFound() {
  throw noSuchAddress()
}

/** Renders everything that was thrown outside Payload's endpoints (those go through `renderError`). */
export const errorHandler = ({ log }: { log: Logger }): ErrorRequestHandler =>
  function errorHandler(error, req, res, next) {
    const requestId = requestIdOf(req)
    if (res.headersSent || res.destroyed) {
      // Half an answer is out, or nobody waits for one: the connection is all that can still be ended.
      log.debug({ requestId, err: error }, 'answer broken off')
      return next(error)
    }
    const { entry, status, unexpected } = describe(error, requestId)
    if (unexpected) log.error({ requestId, err: error }, 'unexpected error')
    res.status(status).json({ errors: [entry] })
  }
