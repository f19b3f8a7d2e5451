import type { PayloadRequest } from 'payload'
import type { PublishedCollection } from '../../cms/collection-kinds.ts'
import { BadInput, NotFoundHere } from '../../cms/errors.ts'
import { transitionKey } from '../../cms/hooks/only-transitions-publish.ts'
import { staffOf } from '../../cms/users.ts'
import { tidyMultiline } from '../../domain/text.ts'

export type Body = { reason?: unknown; updatedAt?: unknown }
export type Document = Record<string, unknown> & {
  id: string
  _status?: string | null
  updatedAt: string
  createdBy?: string | null
  updatedBy?: string | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
}
export type Subject = { req: PayloadRequest; collection: PublishedCollection; id: string; body: Body }

export type Transition = {
  /** the collections that have it; all of them unless said otherwise */
  only?: readonly PublishedCollection[]
  /** carries it out, in a transaction, and returns the document as it is then (depth 0); throws where its rule says no */
  run: (subject: Subject) => Promise<Document>
  /** what its answer tells beside the document; asked for after the commit */
  tell?: (subject: Subject, doc: Document) => Promise<Record<string, unknown>>
}

export const now = (): string => new Date().toISOString()

export const liveRow = async ({ collection, id, req }: Subject): Promise<Document> => {
  const live = await req.payload.db.findOne<Document>({ collection, req, where: { id: { equals: id } } })
  if (!live) throw new NotFoundHere()
  return live
}

/** Payload's own update, marked as the transition's, so that the hooks let it through. */
export const write = async (subject: Subject, name: string, data: object, draft: boolean): Promise<Document> => {
  const { collection, id, req } = subject
  req.context[transitionKey] = name
  try {
    return (await req.payload.update({
      collection,
      id,
      data,
      depth: 0,
      draft,
      // `state` and its companions are closed to every request; the transition's own rules have already decided.
      overrideAccess: true,
      req,
      // Somebody may withdraw while their page lies there; nothing is published from it.
      trash: true,
    })) as unknown as Document
  } finally {
    delete req.context[transitionKey]
  }
}

/** Why, when and by whom; what is taken down always says so. */
export const entryOf = ({ body, req }: Subject, missing: string): { reason: string; at: string; by: string | null } => {
  const reason = typeof body.reason === 'string' ? tidyMultiline(body.reason) : ''
  if (!reason) throw new BadInput(missing, 'reason')
  if (reason.length > 1000) throw new BadInput('Lý do dài quá 1.000 ký tự.', 'reason')
  return { reason, at: now(), by: staffOf(req)?.id ?? null }
}
