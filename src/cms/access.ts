import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { type Action, reachOf, type Resource } from '../domain/roles.ts'
import { onVersions } from './drafts.ts'
import { unitScope } from './unit-scope.ts'
import { isTrashing, notTrashed } from './trash.ts'
import { staffOf } from './users.ts'

/** Field rule: everyone who is signed in, no stranger. */
export const staffOnly: FieldAccess = ({ req }) => staffOf(req) !== null

/** Field rule: set by hooks and transitions, never by a request. */
export const nobody: FieldAccess = () => false

/** Field rule for what is public as soon as it is saved. */
export const approvers: FieldAccess = ({ req }) => ['approver', 'administrator'].includes(staffOf(req)?.role ?? '')

export const administratorsOnly: FieldAccess = ({ req }) => staffOf(req)?.role === 'administrator'

const either = (left: boolean | Where, right: Where): boolean | Where => {
  if (left === true) return true
  return left === false ? right : { or: [left, right] }
}

const both = (left: boolean | Where, right: boolean | Where): boolean | Where => {
  if (typeof left === 'boolean') return left && right
  return typeof right === 'boolean' ? right && left : { and: [left, right] }
}

/**
 * The documents of a resource that the request's user reaches for an action: all (true), none (false), or a filter.
 * `own` and `unit` name `createdBy` and `owningUnit`, which every document of such a resource has.
 */
export const within = async (req: PayloadRequest, resource: Resource, action: Action): Promise<boolean | Where> => {
  const staff = staffOf(req)
  const reach = reachOf(staff?.role, resource, action)
  if (!staff || reach === '–') return false
  if (reach === 'all') return true
  const inUnit: boolean | Where = staff.unit
    ? { owningUnit: { in: await unitScope(req, staff.unit) } }
    : staff.role === 'approver' || staff.role === 'administrator'
  return reach === 'own' ? both(inUnit, { createdBy: { equals: staff.id } }) : inUnit
}

const neverPublished: Where = { firstPublishedAt: { exists: false } }
const notLive: Where = { _status: { not_equals: 'published' } }

/** Strangers read what is published (and, of awards, valid); staff also what their unit owns. */
export const publishedOrWithinUnit =
  (publicWhere: Where): Access =>
  async ({ req }) =>
    staffOf(req) ? either(await within(req, 'published', 'read'), { _status: { equals: 'published' } }) : publicWhere

/** Earlier versions carry drafts: only staff, and only within their unit. */
export const versionsWithinUnit: Access = async ({ req }) => {
  const rule = await within(req, 'published', 'read')
  return typeof rule === 'boolean' ? rule : onVersions(rule)
}

export const createsWithinUnit: Access = ({ req }) => {
  const staff = staffOf(req)
  return reachOf(staff?.role, 'published', 'create') !== '–'
}

/** Somebody limited to their own work may change it until it is first published; from then on it is the unit's. */
export const updatesWithinUnit: Access = async ({ req }) => {
  const staff = staffOf(req)
  const reached = await within(req, 'published', 'update')
  return reachOf(staff?.role, 'published', 'update') === 'own' ? both(reached, neverPublished) : reached
}

/**
 * What is live must be withdrawn first, with a reason; only then can it be deleted. The trash asks for the same right, and says itself
 * why something live stays (src/cms/hooks/trash.ts).
 */
export const deletesWhatIsNotLive: Access = async ({ data, req }) => {
  const staff = staffOf(req)
  const reached = await within(req, 'published', 'delete')
  if (reachOf(staff?.role, 'published', 'delete') === 'own') return both(reached, neverPublished)
  return isTrashing(data) ? reached : both(reached, notLive)
}

/** What lies in the trash is changed, that is taken out again, by those alone who may delete it. */
const updatesOutsideTrash = async (req: PayloadRequest, resource: Resource): Promise<boolean | Where> => {
  const updates = await within(req, resource, 'update')
  const deletes = await within(req, resource, 'delete')
  return deletes === true ? updates : both(updates, either(deletes, notTrashed))
}

/** Rules of a collection without drafts, straight from the table; `read` for strangers is given apart. */
export const accessTo = (resource: Resource, publicRead: boolean | Where) => {
  const read: Access = ({ req }) => (staffOf(req) ? within(req, resource, 'read') : publicRead)
  const create: Access = ({ req }) => reachOf(staffOf(req)?.role, resource, 'create') !== '–'
  const update: Access = ({ req }) => updatesOutsideTrash(req, resource)
  const remove: Access = ({ req }) => within(req, resource, 'delete')
  return { read, create, update, delete: remove }
}
