import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { NotFoundHere, NotSignedIn } from '../cms/errors.ts'
import { staffOf } from '../cms/users.ts'

/** Milliseconds for which an address opens a scan without a cookie: long enough for a slow link to begin, too short to be passed round. */
const lifetime = 5 * 60_000

/** Of the file and the end together: an address opens one file until one moment. */
const signatureOf = (req: PayloadRequest, filename: string, expires: number): Buffer =>
  createHmac('sha256', `private-file-address:${req.payload.secret}`).update(`${filename}\n${expires}`).digest()

/** Whether the request's `expires` and `signature` open this file now. */
export const opens = (req: PayloadRequest, filename: string): boolean => {
  const { expires, signature } = req.query
  if (typeof expires !== 'string' || typeof signature !== 'string' || !/^\d{13}$/.test(expires)) return false
  const end = Number(expires)
  const given = Buffer.from(signature, 'base64url')
  const wanted = signatureOf(req, filename, end)
  return given.length === wanted.length && timingSafeEqual(given, wanted) && Date.now() < end
}

/**
 * `GET /api/private-files/{id}/link`, for staff who may read the file: `{ url, expiresAt }`, an address that opens the scan without a cookie
 * for five minutes, for a viewer or a printer's program that has none.
 */
export const signedLinkEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/link',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req)) throw new NotSignedIn()
    const file = (await req.payload.findByID({
      collection: 'private-files',
      id: String(req.routeParams?.id),
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      trash: true,
    })) as { filename?: string | null } | null
    if (!file?.filename) throw new NotFoundHere()
    const expires = Date.now() + lifetime
    const signature = signatureOf(req, file.filename, expires).toString('base64url')
    const { routes, serverURL } = req.payload.config
    const address = `${serverURL}${routes.api}/private-files/file/${file.filename}?expires=${expires}&signature=${signature}`
    return Response.json({ url: address, expiresAt: new Date(expires).toISOString() })
  },
}
