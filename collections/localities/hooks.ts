import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { BadInput } from '../../src/cms/errors.ts'
import { idOf } from '../../src/cms/ids.ts'
import { forgetPlaces, nameThen, placesAround, toPlace } from '../../src/cms/places.ts'
import { formatPartialDate } from '../../src/domain/dates.ts'
import { type FindPlace, localityName, localityProblems } from '../../src/domain/localities.ts'
import { renewAreas } from '../../src/publishing/areas.ts'
import { renewNames } from '../../src/publishing/names.ts'

/** Refuses periods, parents and predecessors that cannot be, with the first problem in words. */
export const checkLocality: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = idOf(originalDoc) ?? 'new'
  const given = toPlace({ ...originalDoc, ...data, id })
  const predecessors = given.predecessors ?? []
  const known = await placesAround(req, [id, ...(given.parent ? [given.parent] : []), ...predecessors])
  const place = { ...given, successors: known(id)?.successors ?? [] }
  const find: FindPlace = (other) => (other === id ? place : known(other))

  const [problem] = localityProblems(place, find)
  if (problem) throw new BadInput(problem, 'validTo')
  for (const predecessor of predecessors.map(find)) {
    if (!predecessor) continue
    if (predecessor.id === id || predecessor.predecessors?.includes(id)) {
      throw new BadInput('Một đơn vị không thể hình thành từ chính mình.', 'predecessors')
    }
    const [gap] = localityProblems({ ...predecessor, successors: [id] }, find)
    if (gap) throw new BadInput(`${localityName(predecessor)}: ${gap}`, 'predecessors')
  }
  return data
}

/**
 * Keeps `displayName`, the full name with its end («xã Quốc Thái, huyện An Phú, tỉnh An Giang (đến 30/06/2025)»), here, in the units below,
 * whose names contain this one's, and in the documents that are named after any of them.
 */
export const nameForPickers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  forgetPlaces(req)
  // The row, not `doc`, which holds only what the request selected.
  const where = { id: { equals: doc.id } }
  const row = await req.payload.db.findOne<Row>({ collection: 'localities', req, where })
  const renamed = row ? await settleName(req, row) : []
  // Nothing is named after a new one yet.
  if (operation === 'update' && renamed.length > 0) await renewNames(req, renamed)
  return doc
}

type Row = Parameters<typeof toPlace>[0] & { deletedAt?: string | null; displayName?: string | null }

const tiesOf = (row: Row | undefined): string[] => {
  const { deletedAt, kind, parent, predecessors } = row ?? {}
  return [
    String(Boolean(deletedAt)),
    String(kind),
    String(idOf(parent)),
    ...(predecessors ?? []).map((id) => String(idOf(id))).sort(),
  ]
}

/** Documents belong to what their places became and to the units above (src/publishing/areas.ts). */
export const renewAreasOfNeighbours: CollectionAfterChangeHook<Row> = async ({ doc, operation, previousDoc, req }) => {
  const before = operation === 'update' ? previousDoc : undefined
  const where = { id: { equals: doc.id } }
  const row = await req.payload.db.findOne<Row>({ collection: 'localities', req, where })
  const former = [...(before?.predecessors ?? []), ...(row?.predecessors ?? [])].map((id) => String(idOf(id)))
  // Nothing leads to a new unit but what it came from.
  const isUntied = operation === 'create' && former.length === 0
  if (!row || isUntied || tiesOf(row).join() === tiesOf(before).join()) return doc
  await renewAreas(req, [row.id, ...former])
  return doc
}

/** A unit that was entered by mistake is cut off from those it came from before it goes, so that no document belongs to it any more. */
export const leaveNeighbours: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const row = await db.findOne<Row>({ collection: 'localities', req, where: { id: { equals: id } } })
  const former = (row?.predecessors ?? []).map(String)
  if (former.length === 0) return
  await db.updateOne({ collection: 'localities', data: { predecessors: [] }, id, req, returning: false })
  forgetPlaces(req)
  await renewAreas(req, former)
}

/** The ids of the units that got another name. */
const settleName = async (req: PayloadRequest, { id, validTo, displayName: before }: Row): Promise<string[]> => {
  const displayName = `${(await nameThen(req, id)) ?? ''}${validTo ? ` (đến ${formatPartialDate(validTo)})` : ''}`
  if (displayName === before) return []
  const { db } = req.payload
  await db.updateOne({ collection: 'localities', data: { displayName }, id, req, returning: false })
  const below = await db.find<Row>({
    collection: 'localities',
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  const renamed = [id]
  for (const child of below.docs) renamed.push(...(await settleName(req, child)))
  return renamed
}
