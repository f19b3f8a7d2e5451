import { type Endpoint, parseParams, type PayloadRequest } from 'payload'
import type { PublishedCollection, ReferenceCollection } from '../cms/collection-kinds.ts'
import { findClaim, slugKey } from '../cms/claims.ts'
import { NotFoundHere, Withdrawn } from '../cms/errors.ts'

type Document = Record<string, unknown> & { slug?: string | null }

/**
 * `GET /api/{collection}/by-slug/{slug}`: the document with this slug; 308 to the current address when the slug is a former one; 410 when
 * the document was withdrawn (or, of awards, revoked); else 404. `depth`, `select`, `populate` and `joins` as for Payload's own reads.
 */
export const bySlugEndpoint = (collection: PublishedCollection | ReferenceCollection): Omit<Endpoint, 'root'> => ({
  path: '/by-slug/:slug',
  method: 'get',
  handler: async (req) => {
    const { slug } = req.routeParams as { slug: string }
    const found = await req.payload.find({
      collection,
      ...readOptions(req),
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      where: { slug: { equals: slug } },
    })
    const [doc] = found.docs
    if (doc) return Response.json(doc)
    return moved(req, collection, slug)
  },
})

const moved = async (
  req: PayloadRequest,
  collection: PublishedCollection | ReferenceCollection,
  slug: string,
): Promise<Response> => {
  const claimed = await findClaim(req, slugKey(collection, slug))
  // A slug that only a draft ever had is nobody's business.
  if (!claimed?.wasPublic) throw new NotFoundHere()
  const current = (await req.payload.findByID({
    collection,
    id: claimed.holder,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Document | null
  if (current?.slug && current.slug !== slug) {
    const address = `${req.payload.config.routes.api}/${collection}/by-slug/${current.slug}`
    const { search } = new URL(req.url ?? '', 'http://site')
    return new Response(null, { status: 308, headers: { Location: address + search } })
  }
  const live = (await req.payload.db.findOne({
    collection,
    req,
    where: { id: { equals: claimed.holder } },
  })) as Document | null
  // Deleted or in the trash after it had been public: the address stays gone.
  if (!live || live.deletedAt) throw new Withdrawn()
  if (live.state === 'withdrawn' || (live._status === 'published' && live.validity === 'revoked')) throw new Withdrawn()
  throw new NotFoundHere()
}

/** As Payload's own endpoints read them: what stands in an address is text, and `'false'` would be as good as `true`. */
const readOptions = (req: PayloadRequest) => {
  const { depth, joins, populate, select } = parseParams({ ...req.query })
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(joins === undefined ? {} : { joins }),
    ...(populate === undefined ? {} : { populate }),
    ...(select === undefined ? {} : { select }),
  }
}
