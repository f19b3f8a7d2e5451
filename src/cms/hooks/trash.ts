import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { hasDrafts } from '../drafts.ts'
import { WrongState } from '../errors.ts'
import { isTrashing } from '../trash.ts'
import { transitionKey } from './only-transitions-publish.ts'

export type Row = Record<string, unknown> & { id: string }

/** Throws when a document may not be moved to the trash now. */
export type RefuseTrash = (args: {
  collection: SanitizedCollectionConfig
  live: Row
  req: PayloadRequest
}) => Promise<void> | void

/** Moving to the trash and back changes nothing else: nobody's words pass by the four eyes on this way. */
export const trashNothingElse: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update') return args
  const given = args as Record<string, unknown> & { data?: Record<string, unknown> }
  const { deletedAt } = given.data ?? {}
  const moves = isTrashing(given.data) || (given.trash === true && deletedAt === null)
  return moves ? ({ ...given, data: { deletedAt } } as typeof args) : args
}

/**
 * Where a document lies is no part of its words: the live row and the newest version change in the same transaction, drafts or not, and
 * no draft or restored version moves it. What lies in the trash is taken out before it is changed.
 */
export const trashAtOnce =
  (refuse: RefuseTrash = () => undefined): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'create') return { ...data, deletedAt: null }
    const { db } = req.payload
    const id = String(originalDoc.id)
    const live = await db.findOne<Row>({ collection: collection.slug, req, where: { id: { equals: id } } })
    const isTrashed = Boolean(live?.deletedAt)
    const stays = Boolean(req.context.isRestoringVersion) || Boolean(req.context[transitionKey])
    if (!live || stays) return { ...data, deletedAt: live?.deletedAt ?? null }
    const asked = isTrashing(data)
    if (isTrashed && asked) throw new WrongState('Mục này đang ở thùng rác. Hãy khôi phục trước khi sửa.')
    if (!isTrashed && !asked) return { ...data, deletedAt: null }
    if (asked) await refuse({ collection, live, req })
    const deletedAt = asked ? new Date().toISOString() : null
    if (hasDrafts(collection)) {
      await db.updateOne({ collection: collection.slug, data: { deletedAt }, id, req, returning: false })
    }
    // Who moves a document has written nothing in it.
    return { ...data, deletedAt, ...('updatedBy' in data ? { updatedBy: originalDoc.updatedBy ?? null } : {}) }
  }
