import type { PayloadRequest } from 'payload'
import type { Role } from '../domain/roles.ts'
import { idOf } from './ids.ts'

/** What access rules need to know of a signed-in person. */
export type Staff = { id: string; role: Role; unit?: string }

type RequestUser = { id: string | number; collection?: string; role?: Role | null; unit?: unknown }

/** The signed-in staff member behind a request, or null for a stranger. */
export const staffOf = (req: Pick<PayloadRequest, 'user'>): Staff | null => {
  const user = req.user as RequestUser | null | undefined
  if (!user || user.collection !== 'users' || !user.role) return null
  const unit = idOf(user.unit)
  return { id: String(user.id), role: user.role, ...(unit ? { unit } : {}) }
}
