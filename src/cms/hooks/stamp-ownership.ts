import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig, TypeWithID } from 'payload'
import { NotAllowed } from '../errors.ts'
import { within } from '../access.ts'
import type { Resource } from '../../domain/roles.ts'
import { idOf } from '../ids.ts'
import { unitScope } from '../unit-scope.ts'
import { staffOf } from '../users.ts'
import { transitionKey } from './only-transitions-publish.ts'

/**
 * Writes down who created and who last changed a document and which unit it belongs to (the writer's own, unless said otherwise), and
 * refuses a unit that the writer does not reach. Seeds and other calls without a user name the unit themselves.
 */
export const stampOwnership =
  (resource: Resource): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const staff = staffOf(req)
    if (!staff) return data
    // On a duplicate `originalDoc` is the source, which is another document.
    const original = operation === 'update' ? (originalDoc as Original) : undefined
    const before = idOf(original?.owningUnit)
    // A restored version brings back words, not an owner.
    const asked = req.context.isRestoringVersion ? undefined : idOf(data.owningUnit)
    const owningUnit = asked ?? before ?? staff.unit
    if (owningUnit !== undefined && owningUnit !== before) {
      await assertReaches(req, resource, owningUnit, operation)
      if (original) await moveAtOnce(req, collection, original.id, owningUnit)
    }
    return {
      ...data,
      owningUnit: owningUnit ?? null,
      createdBy: operation === 'create' ? staff.id : original?.createdBy,
      updatedBy: req.context[transitionKey] ? original?.updatedBy : staff.id,
    }
  }

type Original = { id: string; owningUnit?: unknown; createdBy?: unknown; updatedBy?: unknown }

/**
 * Whose a document is, is no part of its words: the live row and every version change in the same transaction, drafts or not. The unit that
 * it left reads nothing of it any more, not even what it was; the unit that has it reads all.
 */
const moveAtOnce = async (
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  id: string,
  owningUnit: string,
): Promise<void> => {
  const { db } = req.payload
  await db.updateOne({ collection: slug, data: { owningUnit }, id, req, returning: false })
  if (!versions) return
  const where = { parent: { equals: id } }
  const { docs } = await db.findVersions<TypeWithID>({ collection: slug, pagination: false, req, where })
  for (const version of docs) {
    // Whole: MongoDB would keep no other field of the version, SQLite would date it now.
    const versionData = { ...version, version: { ...version.version, owningUnit } }
    await db.updateVersion({ collection: slug, id: version.id, req, returning: false, versionData })
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
