import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { NotAllowed } from '../errors.ts'
import { within } from '../access.ts'
import type { Resource } from '../../domain/roles.ts'
import { idOf } from '../ids.ts'
import { unitScope } from '../unit-scope.ts'
import { staffOf } from '../users.ts'

/**
 * Writes down who created and who last changed a document and which unit it belongs to (the writer's own, unless said otherwise), and
 * refuses a unit that the writer does not reach. Seeds and other calls without a user name the unit themselves.
 */
export const stampOwnership =
  (resource: Resource): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const staff = staffOf(req)
    if (!staff) return data
    const owningUnit = idOf(data.owningUnit) ?? idOf(originalDoc?.owningUnit) ?? staff.unit
    if (owningUnit !== undefined && owningUnit !== idOf(originalDoc?.owningUnit)) {
      await assertReaches(req, resource, owningUnit, operation)
    }
    return {
      ...data,
      owningUnit: owningUnit ?? null,
      createdBy: operation === 'create' ? staff.id : originalDoc?.createdBy,
      updatedBy: req.context.transition ? originalDoc?.updatedBy : staff.id,
    }
  }

const assertReaches = async (
  req: PayloadRequest,
  resource: Resource,
  owningUnit: string,
  operation: 'create' | 'update',
) => {
  const staff = staffOf(req)
  if (!staff?.unit) {
    // Without a unit only those reach anything who reach everything; within() knows who they are.
    if ((await within(req, resource, operation)) === true) return
    throw new NotAllowed(
      'Tài khoản của bạn chưa thuộc đơn vị nào nên chưa thể viết bài. Hãy nhờ quản trị viên.',
      'owningUnit',
    )
  }
  if (staff.role === 'administrator') return
  if (!(await unitScope(req, staff.unit)).includes(owningUnit)) {
    throw new NotAllowed('Đơn vị phụ trách nằm ngoài phạm vi của bạn.', 'owningUnit')
  }
}
