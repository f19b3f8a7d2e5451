import type { Endpoint } from 'payload'
import { BadInput, NotSignedIn } from '../cms/errors.ts'
import { staffOf } from '../cms/users.ts'

/** As many as anybody looks at; the same photograph is seldom there more than twice. */
const most = 20

/**
 * `GET /api/media/duplicates?hash=<sha256 of the bytes, 64 hex digits>`, for staff: the photographs whose file, as it came, was the same.
 * The same picture sent twice is pointed out, never refused: two reports may each need it with words of their own.
 */
export const duplicatesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/duplicates',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req)) throw new NotSignedIn()
    const { hash } = req.query
    if (typeof hash !== 'string' || !/^[\da-f]{64}$/.test(hash)) {
      throw new BadInput('Tham số «hash» phải là 64 chữ số hệ mười sáu (SHA-256).', 'hash')
    }
    const { docs } = await req.payload.find({
      collection: 'media',
      depth: 0,
      limit: most,
      overrideAccess: false,
      req,
      sort: 'createdAt',
      where: { contentHash: { equals: hash } },
    })
    const found = docs.map(({ caption, createdAt, id, thumbnailURL }) => ({ caption, createdAt, id, thumbnailURL }))
    return Response.json({ docs: found })
  },
}
