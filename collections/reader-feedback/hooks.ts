import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { idOf } from '../../src/cms/ids.ts'
import { staffOf } from '../../src/cms/users.ts'
import { publicDocument } from '../../src/cms/visibility.ts'
import { tidyMultiline } from '../../src/domain/text.ts'

type Remark = { state?: string | null; document?: { relationTo: CollectionSlug; value: unknown } | null }

/**
 * Writes down who decided on a remark and when, and whether the public sees it now: it was published, and so is its document
 * (src/publishing/followers.ts keeps that true when the document changes).
 */
export const settleDecision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? (originalDoc as Remark) : undefined
  const { document, state } = { ...before, ...data }
  const decision =
    state === (before?.state ?? 'new')
      ? {}
      : { moderatedBy: staffOf(req)?.id ?? null, moderatedAt: new Date().toISOString() }
  const id = idOf(document?.value)
  const isPublic =
    state === 'published' &&
    document?.relationTo !== undefined &&
    id !== undefined &&
    (await publicDocument(req, document.relationTo, { id: { equals: id } })) !== null
  return { ...data, ...decision, isPublic }
}

/** What staff write here is shown as plain text, as the reader's words are. */
export const tidyAnswer: CollectionBeforeChangeHook = ({ data }) =>
  typeof data.answer === 'string' ? { ...data, answer: tidyMultiline(data.answer) } : data
