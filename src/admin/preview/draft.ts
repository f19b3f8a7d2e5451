import config from '@payload-config'
import { headers } from 'next/headers.js'
import { createLocalReq, getPayload } from 'payload'
import { isPublished, type PublishedCollection } from '../../cms/collection-kinds.ts'
import { staffOf } from '../../cms/users.ts'

/** Relations of relations: a card's portrait, a recipient's place. */
export const previewDepth = 2

export type Shown = { collection: PublishedCollection; initial: Record<string, unknown> & { id: string } }

/**
 * The newest version of a document as the person of this request may read it; null for strangers, for whoever may not read it, and for
 * what does not exist.
 */
export const draftFor = async ({ collection, id }: { collection: string; id: string }): Promise<Shown | null> => {
  if (!isPublished(collection)) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user || !staffOf({ user })) return null
  const req = await createLocalReq({ user }, payload)
  const initial = await payload.findByID({
    collection,
    id,
    depth: previewDepth,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
  })
  return initial ? { collection, initial: initial as unknown as Shown['initial'] } : null
}
