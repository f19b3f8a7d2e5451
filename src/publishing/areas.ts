import type { CollectionBeforeChangeHook, PayloadRequest, SelectIncludeType } from 'payload'
import { idsAt, valueAt } from '../cms/ids.ts'
import { placesAround, placesLeadingTo } from '../cms/places.ts'
import { areasOf } from '../domain/localities.ts'
import { renewRows, type Row } from './renew-rows.ts'

type Data = Record<string, unknown>

/** Before each write: `areas` of the localities at `placedAt`, drafts and restored versions included. */
export const settleAreas =
  (placedAt: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const places = valueAt(data, placedAt) === undefined ? idsAt(originalDoc as Data, placedAt) : idsAt(data, placedAt)
    return { ...data, areas: areasOf(places, await placesAround(req, places)) }
  }

/** After units or the ties between them changed: brings up to date the documents of every place from which they are reached. */
export const renewAreas = async (req: PayloadRequest, units: string[]): Promise<void> => {
  const places = await placesLeadingTo(req, units)
  for (const { config } of Object.values(req.payload.collections)) {
    const placedAt: unknown = config.custom?.placedAt
    if (typeof placedAt !== 'string') continue
    await renewRows({
      req,
      collection: config.slug,
      select: { areas: true, ...selectOf(placedAt) },
      where: { [placedAt]: { in: places } },
      changesOf: (rows) => outdated(req, rows, placedAt),
    })
  }
}

/** What `areas` should be of the rows whose localities say otherwise, by row. */
const outdated = async (req: PayloadRequest, rows: Row[], placedAt: string): Promise<Map<string, Data>> => {
  const find = await placesAround(req, [...new Set(rows.flatMap((row) => idsAt(row, placedAt)))])
  const changes = new Map<string, Data>()
  for (const row of rows) {
    const areas = areasOf(idsAt(row, placedAt), find)
    const stored = Array.isArray(row.areas) ? row.areas.map(String) : []
    if (!areSame(areas, stored)) changes.set(row.id, { areas })
  }
  return changes
}

const areSame = (some: string[], others: string[]): boolean => [...some].sort().join() === [...others].sort().join()

const selectOf = (path: string): SelectIncludeType => {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length === 0 ? true : selectOf(rest.join('.')) }
}
