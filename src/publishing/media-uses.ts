import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { NotFoundHere, NotSignedIn } from '../cms/errors.ts'
import { kindOfDocument, titleOf } from '../cms/titles.ts'
import { staffOf } from '../cms/users.ts'
import { mediaUsesSlug } from './media-exposure.ts'

/** Where a photograph stands: `live` where the public sees it, `newest` in the newest version, which may be a draft. */
export type MediaUse = {
  collection: string
  kind: string
  id: string
  title: string
  live: boolean
  newest: boolean
  isTrashed: boolean
}

/** `others` counts the documents that the asker may not read: they are there, and not named. */
export type MediaUses = { uses: MediaUse[]; others: number }

type Row = { holderCollection: string; holder: string; live?: boolean | null; newest?: boolean | null }

export const usesOf = async (req: PayloadRequest, media: string): Promise<MediaUses> => {
  const { docs } = await req.payload.db.find({
    collection: mediaUsesSlug,
    pagination: false,
    req,
    where: { media: { equals: media } },
  })
  const rows = docs as unknown as Row[]
  const collections = [...new Set(rows.map(({ holderCollection }) => holderCollection))]
  const uses = await Promise.all(
    collections.map((collection) =>
      readable(
        req,
        collection,
        rows.filter(({ holderCollection }) => holderCollection === collection),
      ),
    ),
  )
  const named = uses.flat().sort((a, b) => Number(b.live) - Number(a.live) || a.title.localeCompare(b.title, 'vi'))
  return { uses: named, others: rows.length - named.length }
}

const readable = async (req: PayloadRequest, collection: string, rows: Row[]): Promise<MediaUse[]> => {
  const config = req.payload.collections[collection as CollectionSlug]?.config
  if (!config) return []
  const { docs } = await req.payload.find({
    collection: config.slug,
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    trash: true,
    where: { id: { in: rows.map(({ holder }) => holder) } },
  })
  return (docs as unknown as (Record<string, unknown> & { id: string })[]).map((doc) => {
    const row = rows.find(({ holder }) => holder === doc.id)
    return {
      collection,
      kind: kindOfDocument(config),
      id: doc.id,
      title: titleOf(config, doc) || doc.id,
      live: row?.live === true,
      newest: row?.newest === true,
      isTrashed: Boolean(doc.deletedAt),
    }
  })
}

/** `GET /api/media/{id}/uses`, for staff. */
export const mediaUsesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!staffOf(req)) throw new NotSignedIn()
    const id = String(req.routeParams?.id)
    const photo = await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
      trash: true,
    })
    if (!photo) throw new NotFoundHere()
    return Response.json(await usesOf(req, id))
  },
}
