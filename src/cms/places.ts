import DataLoader from 'dataloader'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from './ids.ts'
import { notTrashed } from './trash.ts'
import { dayInVietnam } from '../domain/instants.ts'
import { fullName, fullNameAt, type FindPlace, type LocalityKind, periodOf, type Place } from '../domain/localities.ts'

type Row = {
  id: string
  name?: string | null
  kind?: string | null
  parent?: unknown
  validFrom?: string | null
  validTo?: string | null
  predecessors?: unknown[] | null
}

type Loader = DataLoader<string, Place | undefined>

/**
 * The places that say where some localities lay and lie: the units above them and what they became, with the units above that. A step
 * outwards is one pair of queries for all documents of a request that ask at the same time; what is found is kept for the request.
 */
export const placesAround = async (req: PayloadRequest, ids: string[]): Promise<FindPlace> => {
  const loader = (req.context.places ??= placeLoader(req)) as Loader
  const known = new Map<string, Place>()
  let frontier = ids
  while (frontier.length > 0) {
    const places = (await Promise.all(frontier.map((id) => loader.load(id)))).filter((place) => place !== undefined)
    for (const place of places) known.set(place.id, place)
    const next = places.flatMap(({ parent, successors }) => [...(parent ? [parent] : []), ...(successors ?? [])])
    frontier = [...new Set(next)].filter((id) => !known.has(id))
  }
  return (id) => known.get(id)
}

/**
 * The places that lead to some units, these included: the units below them, those they came from, and so on backwards. Where a unit or its
 * ties change, theirs are the stories that now belong elsewhere.
 */
export const placesLeadingTo = async (req: PayloadRequest, ids: string[]): Promise<string[]> => {
  const found = new Set(ids)
  let frontier = [...found]
  while (frontier.length > 0) {
    const [these, below] = await Promise.all([
      find(req, { id: { in: frontier } }),
      find(req, { parent: { in: frontier } }),
    ])
    const former = these.flatMap(({ predecessors }) => (predecessors ?? []).map(String))
    frontier = [...new Set([...below.map(({ id }) => id), ...former])].filter((id) => !found.has(id))
    for (const id of frontier) found.add(id)
  }
  return [...found]
}

/** After a locality changed: what was read of it and its neighbours in this request is no longer right. */
export const forgetPlaces = (req: PayloadRequest): void => {
  delete req.context.places
}

const placeLoader = (req: PayloadRequest): Loader =>
  new DataLoader(
    async (ids) => {
      const [units, successors] = await Promise.all([
        find(req, { id: { in: [...ids] } }),
        find(req, { and: [{ predecessors: { in: [...ids] } }, notTrashed] }),
      ])
      return ids.map((id) => {
        const row = units.find((unit) => unit.id === id)
        const next = successors.filter(({ predecessors }) =>
          predecessors?.some((predecessor) => String(predecessor) === id),
        )
        return (
          row &&
          toPlace(
            row,
            next.map((successor) => successor.id),
          )
        )
      })
    },
    { maxBatchSize: 500 },
  )

const find = async (req: PayloadRequest, where: Where): Promise<Row[]> => {
  const { docs } = await req.payload.db.find({ collection: 'localities', pagination: false, req, where })
  return docs as unknown as Row[]
}

export const toPlace = (row: Row, successors: string[] = []): Place => ({
  id: String(row.id),
  name: row.name ?? '',
  kind: (row.kind ?? 'commune') as LocalityKind,
  parent: idOf(row.parent) ?? null,
  validFrom: row.validFrom ?? null,
  validTo: row.validTo ?? null,
  predecessors: (row.predecessors ?? []).map(String),
  successors,
})

/** A locality's full name in its own time. */
export const nameThen = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const findPlace = await placesAround(req, [id])
  const place = findPlace(id)
  return place ? fullName(place, findPlace) : null
}

/**
 * What stands there today: the unit or units it became, `thuộc …` the nearest higher unit whose successor is on record, null while the
 * locality itself still exists or nothing is known.
 */
export const nameNow = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const findPlace = await placesAround(req, [id])
  const today = dayInVietnam(new Date())
  const place = findPlace(id)
  if (!place || !today) return null
  const { to } = periodOf(place)
  if (to === null || to >= today) return null
  const own = fullNameAt(place, today, findPlace)
  if (own) return own
  for (let above = parentOf(place, findPlace); above; above = parentOf(above, findPlace)) {
    const name = fullNameAt(above, today, findPlace)
    if (name) return `thuộc ${name}`
  }
  return null
}

const parentOf = (place: Place, findPlace: FindPlace): Place | undefined =>
  place.parent ? findPlace(place.parent) : undefined
