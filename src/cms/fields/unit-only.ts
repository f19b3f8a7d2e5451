import type { FieldAccess } from 'payload'
import { reachOf } from '../../domain/roles.ts'
import { idOf } from '../ids.ts'
import { unitScope } from '../unit-scope.ts'
import { staffOf } from '../users.ts'

/** Groups that only people of the document's own unit read: telephone, home address, date of birth, basis and consent. */
export const unitOnlyFields = ['basis', 'contact'] as const

/**
 * Field rule: staff who reach the document's unit. Without a document (the empty form of a new one) all staff; filters, which have none
 * either, are refused by `refusePrivateFilters`.
 */
export const ownUnitOnly: FieldAccess = async ({ doc, req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  if (reachOf(staff.role, 'published', 'read') === 'all' || !doc) return true
  if (!staff.unit) return staff.role === 'approver'
  const owner = idOf((doc as { owningUnit?: unknown }).owningUnit)
  return owner !== undefined && (await unitScope(req, staff.unit)).includes(owner)
}
