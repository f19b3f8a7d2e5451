import type { CollectionSlug, PayloadRequest, SelectIncludeType, Where } from 'payload'
import { onVersions } from '../cms/drafts.ts'

type Data = Record<string, unknown>
export type Row = Data & { id: string }

/** Fields kept by hooks that are to be brought up to date where they are stored. */
export type Renewal = {
  req: PayloadRequest
  collection: CollectionSlug
  where: Where
  /** what `changesOf` needs of a row; everything unless said otherwise */
  select?: SelectIncludeType
  /** what is to differ, by the row's id */
  changesOf: (rows: Row[]) => Promise<Map<string, Data>>
}

/** A province's documents are many, and this happens inside one transaction. */
const batch = 200

/**
 * Renews live rows and newest versions, in the transaction of `req`; what is older is computed anew when somebody restores it. Nobody's
 * words change, so documents keep their `updatedAt`.
 */
export const renewRows = async (renewal: Renewal): Promise<void> => {
  await renewLive(renewal)
  if (renewal.req.payload.collections[renewal.collection].config.versions) await renewNewest(renewal)
}

const renewLive = async ({ changesOf, collection, req, select, where }: Renewal): Promise<void> => {
  const { db } = req.payload
  const found = await db.find<Row>({ collection, pagination: false, req, select: { id: true }, where })
  const known = select && { ...select, updatedAt: true as const }
  for (const ofThese of batchesOf(found.docs)) {
    const { docs } = await db.find<Row>({ collection, pagination: false, req, select: known, where: ofThese })
    for (const [id, change] of await changesOf(docs)) {
      const data = { ...change, updatedAt: docs.find((row) => row.id === id)?.updatedAt }
      await db.updateOne({ collection, data, id, req, returning: false })
    }
  }
}

const renewNewest = async ({ changesOf, collection, req, select, where }: Renewal): Promise<void> => {
  const { db } = req.payload
  const newest: Where = { and: [{ latest: { equals: true } }, onVersions(where)] }
  const found = await db.findVersions<Data>({
    collection,
    pagination: false,
    req,
    select: { id: true },
    where: newest,
  })
  const known = select && { version: select }
  for (const ofThese of batchesOf(found.docs)) {
    const { docs } = await db.findVersions<Data>({ collection, pagination: false, req, select: known, where: ofThese })
    const changes = await changesOf(docs.map(({ id, version }) => ({ ...version, id: String(id) })))
    if (changes.size === 0) continue
    // A version is written as a whole: MongoDB knows no part of one.
    const changed: Where = { id: { in: [...changes.keys()] } }
    const whole = await db.findVersions<Data>({ collection, pagination: false, req, where: changed })
    for (const { id, version, ...rest } of whole.docs) {
      const versionData = { ...rest, version: { ...version, ...changes.get(String(id)) } }
      await db.updateVersion<Data>({ collection, id, req, returning: false, versionData })
    }
  }
}

/** By their ids, known before the first is changed: a change may take a row out of what was asked for. */
const batchesOf = (rows: { id: number | string }[]): Where[] => {
  const ids = rows.map(({ id }) => String(id))
  const starts = Array.from({ length: Math.ceil(ids.length / batch) }, (_, index) => index * batch)
  return starts.map((start) => ({ id: { in: ids.slice(start, start + batch) } }))
}
