import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>
export type Ending = { committed: Work; rolledBack: Work }

/** On `globalThis`: Next bundles a copy of this module of its own, and there is one adapter. */
const key = Symbol.for('lan-toa.transaction-endings')
type State = { watched: WeakSet<object>; endings: Map<string, Ending[]> }
type Shared = typeof globalThis & { [key]?: State }
const state = (): State => ((globalThis as Shared)[key] ??= { watched: new WeakSet(), endings: new Map() })

/**
 * Has `committed` run once the request's transaction is on disk, or `rolledBack` once nothing of it will be; for what a database cannot take
 * back, such as files. Neither changes the answer any more, so an error goes to the log.
 *
 * @returns false when there is no transaction, so that every write stands at once; then neither will run
 */
export const whenTransactionEnds = async (req: PayloadRequest, ending: Ending): Promise<boolean> => {
  const id = await req.transactionID
  if (!id) return false
  watch(req)
  const { endings } = state()
  endings.set(String(id), [...(endings.get(String(id)) ?? []), ending])
  return true
}

const watch = ({ payload }: PayloadRequest): void => {
  const { db } = payload
  const { watched, endings } = state()
  if (watched.has(db)) return
  watched.add(db)
  const { commitTransaction, rollbackTransaction } = db

  const end = async (id: unknown, name: keyof Ending): Promise<void> => {
    const list = endings.get(String(id)) ?? []
    endings.delete(String(id))
    for (const ending of list) {
      await ending[name]().catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Files could not be tidied up after a transaction' }),
      )
    }
  }
  db.commitTransaction = async (incoming) => {
    const id = await incoming
    await commitTransaction.call(db, incoming)
    await end(id, 'committed')
  }
  db.rollbackTransaction = async (incoming) => {
    const id = await incoming
    try {
      await rollbackTransaction.call(db, incoming)
    } finally {
      await end(id, 'rolledBack')
    }
  }
}
