import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { AlreadyTaken, BadInput } from '../../src/cms/errors.ts'
import { idOf } from '../../src/cms/ids.ts'
import { titleOf } from '../../src/cms/titles.ts'
import { publicDocument } from '../../src/cms/visibility.ts'
import { sitePath } from '../../src/domain/paths.ts'

type Target = {
  type?: 'reference' | 'custom' | null
  reference?: { relationTo: CollectionSlug; value: unknown } | null
  url?: string | null
}
type Row = { id: string; from?: string | null; to?: Target | null }

/** The redirect as it is going to be; a request may name a part of it. */
const merged = (data: Partial<Row>, original: unknown): Row => {
  const before = (original ?? {}) as Row
  return { ...before, ...data, to: { ...before.to, ...data.to } }
}

const find = (req: PayloadRequest, from: string): Promise<Row | null> => {
  const where: Where = { from: { equals: from } }
  return req.payload.db.findOne<Row>({ collection: 'redirects', req, where })
}

/** What the chosen kind of target does not use goes: nothing hidden stays behind. */
export const keepOneTarget: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { to } = merged(data, originalDoc)
  return { ...data, to: to?.type === 'custom' ? { ...to, reference: null } : { ...to, url: null } }
}

/** One address has one redirect; the database's unique index decides races. */
export const refuseSecondHolder: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { from } = merged(data, originalDoc)
  const holder = from ? await find(req, from) : null
  if (holder && holder.id !== idOf(originalDoc)) {
    throw new AlreadyTaken(`Địa chỉ «${from}» đã có chuyển hướng, tới ${await nameOf(req, holder)}.`, 'from')
  }
  return data
}

const nameOf = async (req: PayloadRequest, { to }: Row): Promise<string> => {
  if (to?.type === 'custom') return `«${to.url ?? ''}»`
  const { relationTo } = to?.reference ?? {}
  const id = idOf(to?.reference?.value)
  if (!relationTo || id === undefined) return 'một nội dung đã xóa'
  const target = await req.payload.db.findOne({
    collection: relationTo,
    req,
    where: { id: { equals: id } },
  })
  const title = titleOf(req.payload.collections[relationTo].config, target)
  return title ? `«${title}»` : 'một nội dung khác'
}

/** More redirects one after another than anybody means. */
const longestChain = 20

/** Whoever follows redirects arrives somewhere. */
export const refuseLoops: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { from, to } = merged(data, originalDoc)
  let next = pathOf(to)
  for (let step = 0; next !== null && step < longestChain; step += 1) {
    if (next === from) throw new BadInput('Chuyển hướng này dẫn về chính nó.', 'to.url')
    next = pathOf((await find(req, next))?.to)
  }
  if (next !== null) throw new BadInput(`Chuyển hướng nối nhau quá ${longestChain} lần.`, 'to.url')
  return data
}

const pathOf = (to: Target | null | undefined): string | null =>
  to?.type === 'custom' && to.url ? sitePath(to.url) : null

/** Whether strangers see it: their pages must not be sent to what they cannot read. */
export const settleExposure: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { to } = merged(data, originalDoc)
  const { relationTo } = to?.reference ?? {}
  const id = idOf(to?.reference?.value)
  const leadsToDocument =
    relationTo !== undefined &&
    id !== undefined &&
    (await publicDocument(req, relationTo, { id: { equals: id } })) !== null
  return { ...data, isPublic: to?.type === 'custom' || leadsToDocument }
}
