import type { Access, Where } from 'payload'
import { within } from '../../src/cms/access.ts'
import { staffOf } from '../../src/cms/users.ts'

const notShown: Where = { isPublic: { not_equals: true } }

/**
 * A photograph that a live document shows is published: its words and its file change only by an approver's hand. Until then it is its
 * unit's.
 */
export const changesWhatIsNotShown: Access = async ({ req }) => {
  const reached = await within(req, 'media', 'update')
  if (reached === false || staffOf(req)?.role === 'approver') return reached
  return reached === true ? notShown : { and: [reached, notShown] }
}
