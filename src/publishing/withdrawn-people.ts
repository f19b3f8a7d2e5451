import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../cms/ids.ts'

type Row = Record<string, unknown> & { id: string }

const withdrawn: Where = { 'basis.withdrawn.at': { exists: true } }

/** A portrait tried in a draft and put aside says nothing; one that was published says whose face it is, also when another took its place. */
const telling: Where = { or: [{ latest: { equals: true } }, { 'version._status': { equals: 'published' } }] }

/** The portraits that a person has and had: on the live row, in the newest version, and in those that were published. */
export const portraitsOf = async (req: PayloadRequest, person: string): Promise<string[]> => {
  const { db } = req.payload
  const live = await db.findOne<Row>({ collection: 'individuals', req, where: { id: { equals: person } } })
  const { docs } = await db.findVersions<Row>({
    collection: 'individuals',
    pagination: false,
    req,
    select: { version: { portrait: true } },
    where: { and: [{ parent: { equals: person } }, { 'version.portrait': { exists: true } }, telling] },
  })
  const portraits = [live?.portrait, ...docs.map(({ version }) => version.portrait)]
  return [...new Set(portraits.flatMap((portrait) => idOf(portrait) ?? []))]
}

/** Whether a photograph shows somebody whose basis is withdrawn, as one of its people or as their portrait. */
export const showsWithdrawnPerson = async (req: PayloadRequest, { id, people }: Row): Promise<boolean> => {
  const { db } = req.payload
  const named = (Array.isArray(people) ? people : []).flatMap((person) => idOf(person) ?? [])
  const versions = await db.findVersions<Row>({
    collection: 'individuals',
    pagination: false,
    req,
    select: { parent: true },
    where: { and: [{ 'version.portrait': { equals: id } }, telling] },
  })
  const portrayed = versions.docs.flatMap(({ parent }) => idOf(parent) ?? [])
  const whom = [...new Set([...named, ...portrayed])]
  const shown: Where = { or: [{ portrait: { equals: id } }, ...(whom.length > 0 ? [{ id: { in: whom } }] : [])] }
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
