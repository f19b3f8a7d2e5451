import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { NotAllowed, WrongState } from '../cms/errors.ts'
import { idOf, idsIn } from '../cms/ids.ts'
import { isObject } from '../cms/shapes/problem.ts'
import { staffOf } from '../cms/users.ts'
import { withdrawalOf } from './basis.ts'
import { settle } from './media-exposure.ts'
import { isAnyWithdrawn } from './withdrawn-people.ts'

type Row = Record<string, unknown> & { id: string }

/** The pictures of a person's page that are taken to show the person: the portrait, and the image for sharing. */
export const picturesOf = ({ meta, portrait }: Record<string, unknown>): string[] =>
  idsIn([portrait, isObject(meta) ? meta.image : undefined])

const photographs = async (req: PayloadRequest, where: Where): Promise<Row[]> =>
  (await req.payload.db.find<Row>({ collection: 'media', pagination: false, req, where })).docs

const photographsOf = (req: PayloadRequest, person: string): Promise<Row[]> =>
  photographs(req, { people: { in: [person] } })

/** After a person's basis was withdrawn or renewed: their photographs close, or come back where live documents show them. */
export const settlePhotographsOf = async (req: PayloadRequest, person: string): Promise<void> => {
  for (const { id } of await photographsOf(req, person)) await settle(req, id)
}

/**
 * Names a person in the pictures that their page has or had, so that these close with it: those of every published version, also when another
 * took their place; and of the newest version, a draft perhaps, those of the person's own unit. What a draft shows tells nothing about the
 * photographs of others, nor does one that was tried in a draft and put aside.
 */
export const nameInPictures = async (req: PayloadRequest, newest: Row): Promise<void> => {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: 'individuals',
    pagination: false,
    req,
    select: { version: { portrait: true, meta: { image: true } } },
    where: { and: [{ parent: { equals: newest.id } }, { 'version._status': { equals: 'published' } }] },
  })
  const published = new Set(docs.flatMap(({ version }) => picturesOf(version)))
  const all = [...new Set([...published, ...picturesOf(newest)])]
  if (all.length === 0) return
  for (const photograph of await photographs(req, { id: { in: all } })) {
    if (published.has(photograph.id) || isOfOneUnit(photograph, newest)) await nameIn(req, photograph, newest.id)
  }
}

const isOfOneUnit = (one: Row, other: Row): boolean => idOf(one.owningUnit) === idOf(other.owningUnit)

const nameIn = async (req: PayloadRequest, { id, people }: Row, person: string): Promise<void> => {
  const named = idsIn(people)
  if (named.includes(person)) return
  // As of now, so that no form opened before takes the name away again.
  const data = { people: [...named, person], updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'media', data, id, req, returning: false })
}

/**
 * Of individuals: the same for what a draft shows after the withdrawal, as long as the photograph is shown nowhere; no draft takes a live one
 * from its readers.
 */
export const nameInNewPictures: CollectionAfterChangeHook<Row> = async ({ doc, req }) => {
  const pictures = picturesOf(doc)
  if (pictures.length === 0) return doc
  const where = { id: { equals: doc.id } }
  const live = await req.payload.db.findOne<Row>({ collection: 'individuals', req, where })
  if (!live || !withdrawalOf(live)) return doc
  for (const photograph of await photographs(req, { id: { in: pictures } })) {
    if (!photograph.isShown && isOfOneUnit(photograph, live)) await nameIn(req, photograph, live.id)
  }
  return doc
}

/** Of media: naming somebody in a photograph, or no longer, may close or open it. */
export const settlePeople: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  // A new photograph is shown nowhere yet.
  if (operation === 'update') await settle(req, String(doc.id))
  return doc
}

/** Of media: the name is what keeps a photograph closed, also one that is shown nowhere yet; taking it out is an approver's to decide. */
export const keepWithdrawnNamed: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const staff = staffOf(req)
  if (operation !== 'update' || !staff || staff.role === 'approver' || !Array.isArray(data.people)) return data
  const kept = idsIn(data.people)
  const taken = idsIn((originalDoc as Row | undefined)?.people).filter((person) => !kept.includes(person))
  if (await isAnyWithdrawn(req, taken)) {
    throw new NotAllowed('Người đã rút căn cứ công bố thì chỉ người duyệt được bỏ tên khỏi ảnh.', 'people')
  }
  return data
}

/** Of individuals: with the record would go what keeps the photographs closed. */
export const keepWhilePictured: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } }
  const person = await req.payload.db.findOne<Row>({ collection: 'individuals', req, where })
  if (!person || !withdrawalOf(person)) return
  const { length } = await photographsOf(req, person.id)
  if (length > 0) {
    throw new WrongState(
      `Người này đã rút căn cứ, và còn ${length} ảnh ghi tên họ. Giữ mục này thì các ảnh ấy mới không hiện lại; hãy xóa ảnh trước.`,
    )
  }
}
