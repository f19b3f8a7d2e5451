import type { PayloadRequest } from 'payload'

/**
 * A claim is one unique text key held by one document: a slug it has or had, the identity of an award. The database's unique index on
 * `key` decides races on both databases; drafts hold claims too, so a conflict shows while writing, not on publication.
 */
export type Claim = {
  id: string | number
  key: string
  holderCollection: string
  holder: string
  /** whether the public ever saw the document under this key; a slug that it did redirects for ever */
  wasPublic?: boolean | null
}

export const claimsSlug = 'claims'

export const findClaim = (req: PayloadRequest, key: string): Promise<Claim | null> =>
  req.payload.db.findOne<Claim>({ collection: claimsSlug, req, where: { key: { equals: key } } })

export const claimsHeldBy = async (req: PayloadRequest, collection: string, holder: string): Promise<Claim[]> => {
  const { docs } = await req.payload.db.find({
    collection: claimsSlug,
    pagination: false,
    req,
    where: { and: [{ holderCollection: { equals: collection } }, { holder: { equals: holder } }] },
  })
  return docs as unknown as Claim[]
}

type NewClaim = Omit<Claim, 'id'>

export const claim = async (req: PayloadRequest, data: NewClaim): Promise<void> => {
  await req.payload.db.create({ collection: claimsSlug, data, req })
}

export const markPublic = async (req: PayloadRequest, { id }: Claim): Promise<void> => {
  await req.payload.db.updateOne({ collection: claimsSlug, data: { wasPublic: true }, id, req, returning: false })
}

export const release = async (req: PayloadRequest, claims: Claim[]): Promise<void> => {
  if (claims.length === 0) return
  await req.payload.db.deleteMany({ collection: claimsSlug, req, where: { id: { in: claims.map(({ id }) => id) } } })
}

export const slugKey = (collection: string, slug: string): string => `${collection}/slug/${slug}`
