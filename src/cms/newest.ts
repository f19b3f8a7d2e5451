import type { CollectionSlug, PayloadRequest } from 'payload'

/** The newest version of a document, a draft perhaps, by its depth 0; null for whoever may not read it. */
export const newestReadable = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number | string,
  { trash = true } = {},
): Promise<Record<string, unknown> | null> =>
  (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    trash,
  })) as unknown as Record<string, unknown> | null
