import type { Request as NodeRequest } from 'express'
import { createPayloadRequest, type PayloadRequest, type SanitizedConfig } from 'payload'
import { headersOf } from './fetch-bridge.ts'

/** Says whether a request comes from a signed-in member of staff. Asks the database only when the request carries credentials at all. */
export type IsFromStaff = (req: NodeRequest) => Promise<boolean>

type Options = {
  config: SanitizedConfig
  publicUrl: string
  /** what counts as staff: a site's key is a user to Payload too, and reads as a stranger does */
  isStaff: (req: Pick<PayloadRequest, 'user'>) => boolean
}

/** Credentials are verified, not merely seen: an expired or forged token is a stranger's. */
export const staffDetector = ({ config, isStaff, publicUrl }: Options): IsFromStaff => {
  const known = new WeakMap<NodeRequest, Promise<boolean>>()
  const tokenCookie = `${config.cookiePrefix}-token=`
  const hasCredentials = ({ headers }: NodeRequest): boolean =>
    headers.authorization !== undefined || (headers.cookie ?? '').includes(tokenCookie)
  const verify = async (req: NodeRequest): Promise<boolean> => {
    const request = new Request(`${publicUrl}${req.path}`, { headers: headersOf(req) })
    return isStaff(await createPayloadRequest({ canSetHeaders: false, config, request }))
  }
  return (req) => {
    if (!hasCredentials(req)) return Promise.resolve(false)
    const answer = known.get(req) ?? verify(req)
    known.set(req, answer)
    return answer
  }
}
