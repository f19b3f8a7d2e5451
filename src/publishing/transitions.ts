import type { Endpoint, PayloadRequest } from 'payload'
import { within } from '../cms/access.ts'
import type { PublishedCollection } from '../cms/collection-kinds.ts'
import { BadInput, NotAllowed, NotFoundHere, NotSignedIn } from '../cms/errors.ts'
import { staffOf } from '../cms/users.ts'
import { inTransaction } from './transaction.ts'
import { publish } from './transitions/publish.ts'
import type { Body, Document, Transition } from './transitions/subject.ts'
import { withdraw } from './transitions/withdraw.ts'
import { withdrawBasis } from './transitions/withdraw-basis.ts'

const transitions = { publish, withdraw, 'withdraw-basis': withdrawBasis } satisfies Record<string, Transition>
export type TransitionName = keyof typeof transitions

const transitionOf = (name: TransitionName): Transition => transitions[name]

const isTransition = (name: unknown, collection: PublishedCollection): name is TransitionName => {
  if (typeof name !== 'string' || !Object.hasOwn(transitions, name)) return false
  const { only } = transitionOf(name as TransitionName)
  return !only || only.includes(collection)
}

/** Carries out a transition for the request's user, in one transaction. */
export const transit = (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
  name: TransitionName,
  body: Body = {},
): Promise<Document> => inTransaction(req, () => transitionOf(name).run({ req, collection, id, body }))

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
    if (!isTransition(name, collection)) throw new NotFoundHere()
    const body = await bodyOf(req)
    if (!(await mayTransit(req, collection, id, name))) {
      throw new NotAllowed('Vai trò của bạn không được làm việc này với tài liệu này.')
    }
    const doc = await transit(req, collection, id, name, body)
    const told = await transitionOf(name).tell?.({ req, collection, id, body }, doc)
    return Response.json({ doc, ...told })
  },
})
