import { docAccessOperation, type PayloadRequest } from 'payload'

/** Whether the request's user may change a document as it stands. */
export const mayChange = async (req: PayloadRequest, slug: string, id: number | string): Promise<boolean> => {
  const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
  if (!collection) return false
  // `true`, or with the filter that was asked, which its type does not know.
  const { update }: { update?: unknown } = await docAccessOperation({ id, collection, req })
  return update === true || (update as { permission?: unknown } | undefined)?.permission === true
}
