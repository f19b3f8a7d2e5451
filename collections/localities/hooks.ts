import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { BadInput } from '../../src/cms/errors.ts'
import { idOf } from '../../src/cms/ids.ts'
import { forgetPlaces, nameThen, placesAround, toPlace } from '../../src/cms/places.ts'
import { formatPartialDate } from '../../src/domain/dates.ts'
import { type FindPlace, localityName, localityProblems } from '../../src/domain/localities.ts'

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
 * Keeps `displayName`, the full name with its end («xã Quốc Thái, huyện An Phú, tỉnh An Giang (đến 30/06/2025)»), here and in the units
 * below, whose names contain this one's.
 */
export const nameForPickers: CollectionAfterChangeHook = async ({ doc, req }) => {
  forgetPlaces(req)
  // The row, not `doc`, which holds only what the request selected.
  const where = { id: { equals: doc.id } }
  const row = await req.payload.db.findOne<Row>({ collection: 'localities', req, where })
  if (row) await settleName(req, row)
  return doc
}

type Row = { id: string; validTo?: string | null; displayName?: string | null }

const settleName = async (req: PayloadRequest, { id, validTo, displayName: before }: Row): Promise<void> => {
  const displayName = `${(await nameThen(req, id)) ?? ''}${validTo ? ` (đến ${formatPartialDate(validTo)})` : ''}`
  if (displayName === before) return
  const { db } = req.payload
  await db.updateOne({ collection: 'localities', data: { displayName }, id, req, returning: false })
  const below = await db.find<Row>({
    collection: 'localities',
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  for (const child of below.docs) await settleName(req, child)
}
