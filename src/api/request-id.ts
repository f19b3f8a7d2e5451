import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

const header = 'X-Request-Id'

/**
 * Gives every request an id, in the answer's `X-Request-Id`, in every log line, and towards Payload's hooks in the request's header.
 * The id that a proxy sent is kept only where proxies are believed (TRUST_PROXY); a stranger's would let them forge the log.
 */
export const requestId = ({ trustsProxy }: { trustsProxy: boolean }): RequestHandler =>
  function requestId(req, res, next) {
    const given = req.get(header)
    const id = trustsProxy && given && /^[\w.-]{8,100}$/.test(given) ? given : randomUUID()
    req.headers['x-request-id'] = id
    res.setHeader(header, id)
    next()
  }

export const requestIdOf = (req: Pick<IncomingMessage, 'headers'>): string => String(req.headers['x-request-id'] ?? '')
