import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { requestIdOf } from './request-id.ts'

/** The path and the names of the parameters: their values may be a person's name, a token, a draft's title. */
const addressOf = (url: string): { path: string; parameters?: string[] } => {
  const [path = '', query] = url.split('?', 2)
  return query ? { path, parameters: [...new Set(new URLSearchParams(query).keys())].slice(0, 20) } : { path }
}

const isQuiet = (url: string): boolean => /^\/(healthz|readyz|_next\/)/.test(url)

/** One line a request once it is answered or given up, with its id and time; no headers, so no cookies or tokens; no bodies. */
export const requestLog = ({ log }: { log: Logger }): RequestHandler =>
  function requestLog(req, res, next) {
    if (isQuiet(req.originalUrl)) return next()
    const start = performance.now()
    res.once('close', () => {
      const line = {
        requestId: requestIdOf(req),
        method: req.method,
        ...addressOf(req.originalUrl),
        status: res.statusCode,
        milliseconds: Math.round(performance.now() - start),
      }
      const message = res.writableFinished ? 'answered' : 'given up by the client'
      if (res.statusCode >= 500) log.error(line, message)
      else log.info(line, message)
    })
    next()
  }
