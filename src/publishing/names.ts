import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { nameFields, namesOf, type Naming } from '../cms/hooks/keep-names.ts'
import { pathsTo } from '../cms/hooks/refuse-while-used.ts'
import { renewRows } from './renew-rows.ts'

/**
 * Names the documents that were stored before their collection kept `sortKey` or `displayName`; run at every start, and found done by all
 * but one. No migration could do it: it would ask today's collections of a table of its own day.
 */
export const nameTheUnnamed = async (payload: Payload): Promise<void> => {
  for (const { config } of Object.values(payload.collections)) {
    const naming = config.custom?.naming as Naming | undefined
    const kept = naming ? nameFields(naming).flatMap((field) => ('name' in field ? [field.name] : [])) : []
    if (!naming || kept.length === 0) continue
    const where: Where = { or: kept.map((name) => ({ [name]: { exists: false } })) }
    if (!(await payload.db.findOne({ collection: config.slug, where }))) continue
    payload.logger.info(`Naming the documents of ${config.slug} for lists and pickers`)
    await inTransaction(payload, (req) =>
      renewRows({
        req,
        collection: config.slug,
        where,
        changesOf: async (rows) =>
          new Map(await Promise.all(rows.map(async (row) => [row.id, await namesOf(naming, row, req)] as const))),
      }),
    )
  }
}

/** After localities were corrected: names anew the documents whose names in pickers say where they are. */
export const renewNames = async (req: PayloadRequest, localities: string[]): Promise<void> => {
  for (const { config } of Object.values(req.payload.collections)) {
    const naming = config.custom?.naming as Naming | undefined
    const paths = naming?.pickerName ? pathsTo('localities', config.flattenedFields) : []
    if (!naming || paths.length === 0) continue
    await renewRows({
      req,
      collection: config.slug,
      where: { or: paths.map(({ path }) => ({ [path]: { in: localities } })) },
      changesOf: async (rows) => {
        const names = await Promise.all(rows.map(async (row) => [row, await namesOf(naming, row, req)] as const))
        const outdated = names.filter(([row, { displayName }]) => row.displayName !== displayName)
        return new Map(outdated.map(([{ id }, changes]) => [id, changes]))
      },
    })
  }
}

const inTransaction = async (payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
