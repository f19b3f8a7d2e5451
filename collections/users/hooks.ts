import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { BadInput, WrongState } from '../../src/cms/errors.ts'
import { countUses } from '../../src/cms/hooks/refuse-while-used.ts'
import type { Role } from '../../src/domain/roles.ts'

type User = { id: string; role?: Role | null; unit?: string | null; password?: string; sessions?: unknown[] }

const boundToUnit: (Role | null | undefined)[] = ['contributor', 'editor']

/** Contributors and editors are bound to their unit's places; without one they would reach nothing. */
export const requireUnit: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const { role, unit } = { ...originalDoc, ...data }
  if (boundToUnit.includes(role) && !unit)
    throw new BadInput('Cộng tác viên và biên tập viên phải thuộc một đơn vị.', 'unit')
  return data
}

/** Somebody must be able to open accounts; the last administrator keeps the role. */
export const keepOneAdministrator: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const resigns = originalDoc?.role === 'administrator' && data.role !== undefined && data.role !== 'administrator'
  if (!resigns) return data
  await assertAnotherAdministrator(req, originalDoc.id)
  return data
}

/** The same for a deletion. */
export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<User>({ collection: 'users', req, where: { id: { equals: id } } })
  if (account?.role === 'administrator') await assertAnotherAdministrator(req, account.id)
}

/** With the account would go who wrote, approved and took down, and four eyes would no longer know whose words they see. */
export const keepWhoWrote: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await countUses({ collection, id, req })
  if (uses === 0) return
  throw new WrongState(
    `Tài khoản này còn đứng tên ở ${uses} chỗ (người viết, người duyệt, người gỡ), nên không xóa được. Muốn đóng tài khoản thì đổi địa chỉ thư và mật khẩu.`,
  )
}

const assertAnotherAdministrator = async (req: PayloadRequest, id: string): Promise<void> => {
  const where: Where = { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'users', req, where })
  if (totalDocs > 0) return
  throw new BadInput('Đây là quản trị viên duy nhất; hãy giao vai trò này cho người khác trước.', 'role')
}

/** A changed password, role or unit ends every open session of the account (GHSA-wvw7-x9pg-w4cc). */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  const changed =
    Boolean(data.password) || differs(data.role, originalDoc?.role) || differs(data.unit, originalDoc?.unit)
  return changed ? { ...data, sessions: [] } : data
}

const differs = (given: unknown, before: unknown): boolean =>
  given !== undefined && (given ?? null) !== (before ?? null)
