import type { Access, FieldAccess } from 'payload'
import { within } from '../../src/cms/access.ts'
import { staffOf } from '../../src/cms/users.ts'
import { reachOf } from '../../src/domain/roles.ts'

const decides = (req: Parameters<FieldAccess>[0]['req']): boolean =>
  reachOf(staffOf(req)?.role, 'remarks', 'publish') !== '–'

/** Field rule: whoever decides whether a remark is shown. Whose remarks those are, the collection's own rule says. */
export const moderators: FieldAccess = ({ req }) => decides(req)

/** Whoever only answers does so before the decision: what is public already is changed by those who decide. */
export const answersOrModerates: Access = async ({ req }) => {
  const reached = await within(req, 'remarks', 'update')
  const isFree = staffOf(req)?.role === 'administrator' || decides(req)
  if (isFree || reached === false) return reached
  const open = { state: { not_equals: 'published' } }
  return reached === true ? open : { and: [reached, open] }
}
