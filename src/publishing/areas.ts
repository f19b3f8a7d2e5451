import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, SelectIncludeType, Where } from 'payload'
import { idOf } from '../cms/ids.ts'
import { placesAround, placesLeadingTo } from '../cms/places.ts'
import { areasOf } from '../domain/localities.ts'

type Data = Record<string, unknown>
type Row = Data & { id: string; areas?: unknown[] | null; updatedAt?: string }
type Subject = { req: PayloadRequest; collection: CollectionSlug; placedAt: string; places: string[] }

/** A province's stories are many, and this happens inside one transaction. */
const pageSize = 200

/** Before each write: `areas` of the localities at `placedAt`, drafts and restored versions included. */
export const settleAreas =
  (placedAt: string): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const places = valueAt(data, placedAt) === undefined ? idsAt(originalDoc as Data, placedAt) : idsAt(data, placedAt)
    return { ...data, areas: areasOf(places, await placesAround(req, places)) }
  }

/**
 * After units or the ties between them changed: brings up to date the documents of every place from which they are reached, live rows and
 * newest versions, in the transaction of the change. What is older is computed anew when somebody restores it. Nobody's words changed, so
 * the documents keep their `updatedAt`.
 */
export const renewAreas = async (req: PayloadRequest, units: string[]): Promise<void> => {
  const places = await placesLeadingTo(req, units)
  for (const { config } of Object.values(req.payload.collections)) {
    const placedAt: unknown = config.custom?.placedAt
    if (typeof placedAt !== 'string') continue
    await renewLive({ req, collection: config.slug, placedAt, places })
    await renewNewest({ req, collection: config.slug, placedAt, places })
  }
}

const renewLive = async ({ collection, placedAt, places, req }: Subject): Promise<void> => {
  const { db } = req.payload
  const select: SelectIncludeType = { areas: true, updatedAt: true, ...selectOf(placedAt) }
  const where: Where = { [placedAt]: { in: places } }
  for (let page = 1, more = true; more; page += 1) {
    const found = await db.find<Row>({ collection, limit: pageSize, page, req, select, sort: 'id', where })
    for (const { areas, row } of await outdated(req, found.docs, placedAt)) {
      const data = { areas, updatedAt: row.updatedAt }
      await db.updateOne({ collection, data, id: row.id, req, returning: false })
    }
    more = found.hasNextPage
  }
}

const renewNewest = async ({ collection, placedAt, places, req }: Subject): Promise<void> => {
  const { db } = req.payload
  const select: SelectIncludeType = { version: { areas: true, ...selectOf(placedAt) } }
  const where: Where = { and: [{ latest: { equals: true } }, { [`version.${placedAt}`]: { in: places } }] }
  for (let page = 1, more = true; more; page += 1) {
    const found = await db.findVersions<Data>({ collection, limit: pageSize, page, req, select, sort: 'id', where })
    const rows = found.docs.map(({ id, version }) => ({ ...version, id: String(id) }))
    const renewed = new Map((await outdated(req, rows, placedAt)).map(({ areas, row }) => [row.id, areas]))
    // A version is written as a whole: MongoDB knows no part of one.
    const ofThese: Where = { id: { in: [...renewed.keys()] } }
    const whole = await db.findVersions<Data>({ collection, limit: pageSize, req, where: ofThese })
    for (const { id, version, ...rest } of whole.docs) {
      const versionData = { ...rest, version: { ...version, areas: renewed.get(String(id)) } }
      await db.updateVersion<Data>({ collection, id, req, returning: false, versionData })
    }
    more = found.hasNextPage
  }
}

/** The rows whose `areas` are not what their localities say, with what they should be. */
const outdated = async (
  req: PayloadRequest,
  rows: Row[],
  placedAt: string,
): Promise<{ row: Row; areas: string[] }[]> => {
  const find = await placesAround(req, [...new Set(rows.flatMap((row) => idsAt(row, placedAt)))])
  return rows
    .map((row) => ({ row, areas: areasOf(idsAt(row, placedAt), find) }))
    .filter(({ areas, row }) => !areSame(areas, (row.areas ?? []).map(String)))
}

const areSame = (some: string[], others: string[]): boolean => [...some].sort().join() === [...others].sort().join()

const valueAt = (data: Data | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Data | null | undefined)?.[name], data)

const idsAt = (data: Data | undefined, path: string): string[] =>
  [valueAt(data, path)]
    .flat()
    .map(idOf)
    .filter((id) => id !== undefined)

const selectOf = (path: string): SelectIncludeType => {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length === 0 ? true : selectOf(rest.join('.')) }
}
