import type { RequestHandler } from 'express'
import { Refused } from './errors.ts'
import type { IsFromStaff } from './who.ts'

const payloads = 'X-Payload-HTTP-Method-Override'
const common = 'X-HTTP-Method-Override'

/**
 * Payload answers a POST as a GET when a header says so, with the query in the body, where no rule on the address sees it. The panel's
 * pickers need that (a query with hundreds of ids fits no address), so staff may; everybody else gets 400.
 */
export const methodOverride = (isFromStaff: IsFromStaff): RequestHandler =>
  async function methodOverride(req, _res, next) {
    const overridden = req.get(payloads) ?? req.get(common)
    if (overridden === undefined) return next()
    const allowed = req.method === 'POST' && req.get(common) === undefined && overridden === 'GET'
    if (allowed && (await isFromStaff(req))) return next()
    throw new Refused(400, 'method-override', `Không nhận tiêu đề ${payloads} và ${common}; hãy gọi GET.`)
  }
