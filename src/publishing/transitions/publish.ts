import { bodyBlocks } from '../../cms/blocks/index.ts'
import { BadInput, NotAllowed, NotFoundHere, Stale, WrongState } from '../../cms/errors.ts'
import { referencesOf } from '../../cms/references.ts'
import { staffOf } from '../../cms/users.ts'
import { renewedBasis } from '../basis.ts'
import { settlePhotographsOf } from '../people-in-pictures.ts'
import { writersOf } from '../writers.ts'
import { type Document, liveRow, now, type Subject, type Transition, write } from './subject.ts'

/** Makes the newest version live, validated in full. `body.updatedAt`, when given, must be that version's: nobody publishes unseen words. */
const run = async (subject: Subject): Promise<Document> => {
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
  if (body.updatedAt !== undefined && typeof body.updatedAt !== 'string')
    throw new BadInput('Cần thời điểm của phiên bản đã đọc, dạng chữ.', 'updatedAt')
  if (body.updatedAt !== undefined && body.updatedAt !== newest.updatedAt) {
    throw new Stale()
  }
  const staff = staffOf(req)
  // domain.md: an approver never approves their own work. Seeds publish without a person.
  if (staff && (await writersOf(req, collection, id)).has(staff.id)) {
    throw new NotAllowed('Bạn đã viết hoặc vừa sửa nội dung này, nên một người duyệt khác phải xuất bản.')
  }
  await refuseTrashedPictures(subject, newest)
  const live = await liveRow(subject)
  const renewed = collection === 'individuals' ? renewedBasis(live, newest) : null
  const data = {
    _status: 'published',
    state: 'published',
    firstPublishedAt: live.firstPublishedAt ?? now(),
    publishedAt: newest.publishedAt ?? live.publishedAt ?? now(),
    publishedBy: staff?.id ?? null,
    sourceWriters: null,
    withdrawal: { reason: null, at: null, by: null },
    ...renewed,
  }
  const doc = await write(subject, 'publish', data, false)
  if (renewed) await settlePhotographsOf(req, id)
  return doc
}

/** What lies in the trash is shown nowhere: the page would go without its picture, and nobody be told. */
const refuseTrashedPictures = async ({ collection, req }: Subject, newest: Document): Promise<void> => {
  const { fields } = req.payload.collections[collection].config
  const pictures = referencesOf(fields, newest, bodyBlocks).filter((reference) => reference.collection === 'media')
  if (pictures.length === 0) return
  const trashed = await req.payload.db.findOne<{ id: string; caption?: string }>({
    collection: 'media',
    req,
    where: { and: [{ id: { in: pictures.map(({ id }) => id) } }, { deletedAt: { exists: true } }] },
  })
  if (!trashed) return
  throw new WrongState(
    `Ảnh «${trashed.caption ?? ''}» đang ở thùng rác. Hãy khôi phục ảnh, hoặc bỏ ảnh khỏi nội dung, rồi mới xuất bản.`,
  )
}

export const publish: Transition = { run }
