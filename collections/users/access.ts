import type { Access, FieldAccess } from 'payload'
import { staffOf } from '../../src/cms/users.ts'
import { reachOf } from '../../src/domain/roles.ts'

export const administrators: Access = ({ req }) => reachOf(staffOf(req)?.role, 'users', 'update') === 'all'

/** An address for signing in is between its owner and the administrator. */
export const ownFieldOrAdministrator: FieldAccess = ({ id, req }) => {
  const staff = staffOf(req)
  return staff !== null && (staff.role === 'administrator' || staff.id === String(id))
}

/** Everyone keeps their own name and password; role and unit are closed field by field. */
export const ownAccountOrAdministrator: Access = ({ req }) => {
  const staff = staffOf(req)
  if (!staff) return false
  return reachOf(staff.role, 'users', 'update') === 'all' || { id: { equals: staff.id } }
}
