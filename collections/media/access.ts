import type { Access, Where } from 'payload'
import { accessTo } from '../../src/cms/access.ts'
import { isTrashing } from '../../src/cms/trash.ts'
import { staffOf } from '../../src/cms/users.ts'

const notShown: Where = { isPublic: { not_equals: true } }

export const access = accessTo('media', { isPublic: { equals: true } })

/**
 * A photograph that a live document shows is published: its words and its file change only by an approver's hand. Until then it is its
 * unit's. The trash says itself why a shown one stays.
 */
export const changesWhatIsNotShown: Access = async (args) => {
  const reached = await access.update(args)
  if (reached === false || isTrashing(args.data) || staffOf(args.req)?.role === 'approver') return reached
  return reached === true ? notShown : { and: [reached, notShown] }
}
