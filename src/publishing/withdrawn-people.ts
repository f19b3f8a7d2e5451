import type { PayloadRequest, Where } from 'payload'
import { idsIn } from '../cms/ids.ts'

const withdrawn: Where = { 'basis.withdrawn.at': { exists: true } }

/** Whether the basis of any of these people (ids, or people with theirs) is withdrawn. */
export const isAnyWithdrawn = async (req: PayloadRequest, people: unknown): Promise<boolean> => {
  const named = idsIn(people)
  if (named.length === 0) return false
  const where: Where = { and: [{ id: { in: named } }, withdrawn] }
  return (await req.payload.db.count({ collection: 'individuals', req, where })).totalDocs > 0
}
