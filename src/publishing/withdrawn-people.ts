import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../cms/ids.ts'

type Row = Record<string, unknown> & { id: string }

const withdrawn: Where = { 'basis.withdrawn.at': { exists: true } }

/** The portraits that a person has: on the live row, and in the newest version, which shows the same person. */
export const portraitsOf = async (req: PayloadRequest, person: string): Promise<string[]> => {
  const { db } = req.payload
  const live = await db.findOne<Row>({ collection: 'individuals', req, where: { id: { equals: person } } })
  const { docs } = await db.findVersions<Row>({
    collection: 'individuals',
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: person } }, { latest: { equals: true } }] },
  })
  return [live?.portrait, docs[0]?.version.portrait].flatMap((portrait) => idOf(portrait) ?? [])
}

/** Whether a photograph shows somebody whose basis is withdrawn, as one of its people or as their portrait. */
export const showsWithdrawnPerson = async (req: PayloadRequest, { id, people }: Row): Promise<boolean> => {
  const { db } = req.payload
  const named = (Array.isArray(people) ? people : []).flatMap((person) => idOf(person) ?? [])
  const shown: Where = { or: [{ portrait: { equals: id } }, ...(named.length > 0 ? [{ id: { in: named } }] : [])] }
  const { totalDocs } = await db.count({ collection: 'individuals', req, where: { and: [withdrawn, shown] } })
  if (totalDocs > 0) return true
  const newest: Where = {
    and: [
      { latest: { equals: true } },
      { 'version.portrait': { equals: id } },
      { 'version.basis.withdrawn.at': { exists: true } },
    ],
  }
  const { docs } = await db.findVersions({ collection: 'individuals', limit: 1, pagination: false, req, where: newest })
  return docs.length > 0
}
