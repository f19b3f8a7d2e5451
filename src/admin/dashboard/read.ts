import type { PayloadRequest } from 'payload'
import { publishedCollections } from '../../cms/collection-kinds.ts'
import { kindOfDocument, titleOf } from '../../cms/titles.ts'

/** Something that its reader may go on with; `kind` and `title` as people say them, `updatedAt` in ISO 8601. */
export type Draft = {
  collection: string
  id: string
  isWithdrawn: boolean
  kind: string
  title: string
  updatedAt: string
}

const most = 6

/** Whether nobody has written anything yet that could be published. */
export const isNewsroomEmpty = async (req: PayloadRequest): Promise<boolean> => {
  for (const collection of publishedCollections) {
    // Whatever another unit has counts, and lies in the trash too: nobody is told what it is.
    if (await req.payload.db.findOne({ collection, req })) return false
  }
  return true
}

/** The newest drafts of the asker's reach, of published documents also those with changes that nobody approved. */
export const newestDrafts = async (req: PayloadRequest): Promise<Draft[]> => {
  const found: Draft[] = []
  for (const collection of publishedCollections) {
    const { config } = req.payload.collections[collection]
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: most,
      overrideAccess: false,
      req,
      sort: '-updatedAt',
      where: { _status: { equals: 'draft' } },
    })
    for (const doc of docs as unknown as (Record<string, unknown> & { id: string; updatedAt: string })[]) {
      const title = titleOf(config, doc) || 'Chưa có tiêu đề'
      const isWithdrawn = doc.state === 'withdrawn'
      found.push({ collection, id: doc.id, isWithdrawn, kind: kindOfDocument(config), title, updatedAt: doc.updatedAt })
    }
  }
  return found.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, most)
}
