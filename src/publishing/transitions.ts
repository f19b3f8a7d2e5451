import type { Endpoint, PayloadRequest, Where } from 'payload'
import { within } from '../cms/access.ts'
import type { PublishedCollection } from '../cms/collection-kinds.ts'
import { BadInput, NotAllowed, NotFoundHere, NotSignedIn, WrongState } from '../cms/errors.ts'
import { transitionKey } from '../cms/hooks/only-transitions-publish.ts'
import { staffOf } from '../cms/users.ts'
import { tidyMultiline } from '../domain/text.ts'
import { inTransaction } from './transaction.ts'

type Body = { reason?: unknown; updatedAt?: unknown }
type Document = Record<string, unknown> & {
  id: string
  _status?: string | null
  updatedAt: string
  createdBy?: string | null
  updatedBy?: string | null
  firstPublishedAt?: string | null
  publishedAt?: string | null
}
type Subject = { req: PayloadRequest; collection: PublishedCollection; id: string; body: Body }

/** Carries out one transition and returns the document as it is then (depth 0); throws where its rule says no. */
type Transition = (subject: Subject) => Promise<Document>

const now = (): string => new Date().toISOString()

const liveRow = async ({ collection, id, req }: Subject): Promise<Document> => {
  const live = await req.payload.db.findOne<Document>({ collection, req, where: { id: { equals: id } } })
  if (!live) throw new NotFoundHere()
  return live
}

/** Payload's own update, marked as the transition's, so that the hooks let it through. */
const write = async (subject: Subject, name: string, data: object, draft: boolean): Promise<Document> => {
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
    })) as unknown as Document
  } finally {
    delete req.context[transitionKey]
  }
}

/** Makes the newest version live, validated in full. `body.updatedAt`, when given, must be that version's: nobody publishes unseen words. */
const publish: Transition = async (subject) => {
  const { body, collection, id, req } = subject
  const newest = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    // A call without a user is a seed's; everybody else sees only what they reach.
    overrideAccess: !req.user,
    req,
  })) as unknown as Document | null
  if (!newest) throw new NotFoundHere()
  if (typeof body.updatedAt === 'string' && body.updatedAt !== newest.updatedAt) {
    throw new WrongState(
      'Nội dung đã được người khác sửa sau khi bạn mở. Hãy tải lại trang rồi xem lại trước khi tiếp tục.',
    )
  }
  const staff = staffOf(req)
  // domain.md: an approver never approves their own work. Seeds publish without a person.
  if (staff && (newest.createdBy === staff.id || (await hasWritten(subject, staff.id)))) {
    throw new NotAllowed('Bạn đã viết hoặc vừa sửa nội dung này, nên một người duyệt khác phải xuất bản.')
  }
  const live = await liveRow(subject)
  const data = {
    _status: 'published',
    state: 'published',
    firstPublishedAt: live.firstPublishedAt ?? now(),
    publishedAt: newest.publishedAt ?? live.publishedAt ?? now(),
    publishedBy: staff?.id ?? null,
    withdrawal: { reason: null, at: null, by: null },
  }
  return write(subject, 'publish', data, false)
}

/** Whether this person saved any version since the last publication; somebody else's save on top does not make the words others'. */
const hasWritten = async ({ collection, id, req }: Subject, person: string): Promise<boolean> => {
  const { db } = req.payload
  const ofThis: Where = { parent: { equals: id } }
  const published: Where = { and: [ofThis, { 'version._status': { equals: 'published' } }] }
  const last = await db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-createdAt',
    where: published,
  })
  const since: Where[] = last.docs.map(({ createdAt }) => ({ createdAt: { greater_than: createdAt } }))
  const where: Where = { and: [ofThis, { 'version.updatedBy': { equals: person } }, ...since] }
  const { docs } = await db.findVersions({ collection, limit: 1, pagination: false, req, where })
  return docs.length > 0
}

/**
 * Takes the live row down at once, whatever drafts lie above it: an unfinished draft must not keep a page up. The drafts stay, marked
 * withdrawn too.
 */
const withdraw: Transition = async (subject) => {
  const { body, collection, id, req } = subject
  const live = await liveRow(subject)
  if (live._status !== 'published') throw new WrongState('Chỉ gỡ được nội dung đang xuất bản.')
  const reason = typeof body.reason === 'string' ? tidyMultiline(body.reason) : ''
  if (!reason) throw new BadInput('Hãy ghi lý do gỡ xuống.', 'reason')
  if (reason.length > 1000) throw new BadInput('Lý do dài quá 1.000 ký tự.', 'reason')
  const data = { _status: 'draft', state: 'withdrawn', withdrawal: { reason, at: now(), by: staffOf(req)?.id ?? null } }
  await req.payload.db.updateOne({ collection, data, id, req, returning: false })
  return write(subject, 'withdraw', data, true)
}

export const transitions = { publish, withdraw } satisfies Record<string, Transition>
export type TransitionName = keyof typeof transitions

const isTransition = (name: unknown): name is TransitionName =>
  typeof name === 'string' && Object.hasOwn(transitions, name)

/** Carries out a transition for the request's user, in one transaction. */
export const transit = (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  name: TransitionName,
  body: Body = {},
): Promise<Document> => inTransaction(req, () => transitions[name]({ req, collection, id, body }))

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
