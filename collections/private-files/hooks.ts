import type { CollectionBeforeDeleteHook, Where } from 'payload'
import { assertUnused } from '../../src/cms/hooks/refuse-while-used.ts'
import type { RefuseTrash } from '../../src/cms/hooks/trash.ts'

const published: Where = { _status: { equals: 'published' } }

/** A consent is what a person's page stands on, and a decision's scan what an award does: they stay while the page is public. */
export const refuseEvidence: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  assertUnused({ among: published, collection, id, req })

export const keepEvidence: RefuseTrash = ({ collection, live, req }) =>
  assertUnused({ among: published, collection, id: live.id, req })
