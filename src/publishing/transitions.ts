import type { Endpoint, PayloadRequest } from 'payload'
import { within } from '../cms/access.ts'
import type { PublishedCollection } from '../cms/collection-kinds.ts'
import { BadInput, NotAllowed, NotFoundHere, NotSignedIn, WrongState } from '../cms/errors.ts'
import { transitionKey } from '../cms/hooks/only-transitions-publish.ts'
import { staffOf } from '../cms/users.ts'
import { tidyMultiline } from '../domain/text.ts'
import { inTransaction } from './transaction.ts'

type Body = { reason?: unknown; updatedAt?: unknown }
type Document = {
  id: string
  state?: string | null
  updatedAt: string
  createdBy?: string | null
  updatedBy?: string | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
}

/** What a transition writes; it throws where the document or the person is not in a state for it. */
type Transition = (document: Document, body: Body, req: PayloadRequest) => Record<string, unknown>

const now = (): string => new Date().toISOString()

const publish: Transition = (document, _body, req) => {
  const staff = staffOf(req)
  // domain.md: an approver never approves their own work. Seeds publish without a person.
  if (staff && (document.createdBy === staff.id || document.updatedBy === staff.id)) {
    throw new NotAllowed('Bạn đã viết hoặc vừa sửa nội dung này, nên một người duyệt khác phải xuất bản.')
  }
  return {
    _status: 'published',
    state: 'published',
    firstPublishedAt: document.firstPublishedAt ?? now(),
    publishedAt: document.publishedAt ?? now(),
    publishedBy: staff?.id ?? null,
    withdrawal: { reason: null, at: null, by: null },
  }
}

const withdraw: Transition = (document, body, req) => {
  if (document.state !== 'published') throw new WrongState('Chỉ gỡ được nội dung đang xuất bản.')
  const reason = typeof body.reason === 'string' ? tidyMultiline(body.reason) : ''
  if (!reason) throw new BadInput('Hãy ghi lý do gỡ xuống.', 'reason')
  if (reason.length > 1000) throw new BadInput('Lý do dài quá 1.000 ký tự.', 'reason')
  return {
    _status: 'draft',
    state: 'withdrawn',
    withdrawal: { reason, at: now(), by: staffOf(req)?.id ?? null },
  }
}

export const transitions = { publish, withdraw } satisfies Record<string, Transition>
export type TransitionName = keyof typeof transitions

const isTransition = (name: unknown): name is TransitionName =>
  typeof name === 'string' && Object.hasOwn(transitions, name)

/**
 * Carries out a transition for the request's user in one transaction: the newest version is read, the rule asked, and the document written
 * live, validated in full. `body.updatedAt`, when given, must be the newest version's, so that nobody publishes what they have not seen.
 *
 * @returns the document as it is now (depth 0)
 */
export const transit = (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  name: TransitionName,
  body: Body = {},
): Promise<Document> =>
  inTransaction(req, async () => {
    const { payload } = req
    const newest = (await payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      draft: true,
      // A call without a user is a seed's; everybody else sees only what they reach.
      overrideAccess: req.user === null || req.user === undefined,
      req,
    })) as Document | null
    if (!newest) throw new NotFoundHere()
    if (typeof body.updatedAt === 'string' && body.updatedAt !== newest.updatedAt) {
      throw new WrongState(
        'Nội dung đã được người khác sửa sau khi bạn mở. Hãy tải lại trang rồi xem lại trước khi tiếp tục.',
      )
    }
    const data = transitions[name](newest, body, req)
    req.context[transitionKey] = name
    try {
      return (await payload.update({
        collection,
        id,
        data,
        depth: 0,
        draft: false,
        // `state` and its companions are closed to every request; the rules above have already decided.
        overrideAccess: true,
        req,
      })) as unknown as Document
    } finally {
      delete req.context[transitionKey]
    }
  })

/** Whether the request's user reaches this document with this transition. */
const mayTransit = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  name: TransitionName,
): Promise<boolean> => {
  const reached = await within(req, 'published', name)
  if (typeof reached === 'boolean') return reached
  const where = { and: [{ id: { equals: id } }, reached] }
  return (await req.payload.db.findOne({ collection, req, where })) !== null
}

const bodyOf = async (req: PayloadRequest): Promise<Body> => {
  const text = (await req.text?.()) ?? ''
  if (!text) return {}
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    throw new BadInput('Dữ liệu gửi lên không phải JSON hợp lệ.')
  }
}

/** `POST /api/{collection}/{id}/transitions/{name}`: the only way to change what is public. */
export const transitionEndpoint = (collection: PublishedCollection): Omit<Endpoint, 'root'> => ({
  path: '/:id/transitions/:name',
  method: 'post',
  handler: async (req) => {
    const { id, name } = req.routeParams as { id: string; name: string }
    if (!staffOf(req)) throw new NotSignedIn()
    if (!isTransition(name)) throw new NotFoundHere()
    const body = await bodyOf(req)
    if (!(await mayTransit(req, collection, id, name))) {
      throw new NotAllowed('Vai trò của bạn không được làm việc này với tài liệu này.')
    }
    const doc = await transit(req, collection, id, name, body)
    return Response.json({ doc })
  },
})
