import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { TransactionAbortedError } from './errors.ts'

type Drizzle = SQLiteAdapter['drizzle']
type Sessions = SQLiteAdapter['sessions']
type Db = Sessions[string]['db']
type Id = number | string | undefined | null

/** Broken transactions that are remembered, so that whoever still has their id meets an error. */
const REMEMBERED = 1000

/** Opens a transaction of Drizzle's that lasts until its `resolve` (commit) or `reject` (roll back) is called. */
export function openSession(drizzle: Drizzle): Promise<Sessions[string]> {
  return new Promise((opened, failed) => {
    // Drizzle ends a transaction when its callback settles, so the callback waits for Payload's decision.
    const done: Promise<void> = drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          opened({
            db: transaction as unknown as Db, // Drizzle's types tell its LibSQL transaction and Payload's union apart
            resolve: () => {
              commit()
              return done
            },
            reject: () => {
              rollBack(new TransactionAbortedError())
              return done.catch(() => undefined)
            },
          })
        }),
    )
    // Its owner for good: also of the rejection that comes when nobody waits for the decision any more.
    done.catch(failed)
  })
}

/**
 * Payload's begin, commit and rollback. Those of `@payloadcms/drizzle` swallow a failed COMMIT, and its queries fall back
 * to writing outside any transaction once the id in `req` is unknown; so a broken transaction keeps its place in `sessions`,
 * where every statement meets its error. `adapter.initializing` and `drizzle` are read at each call: a reload renews them.
 */
export function transactionMethods(adapter: SQLiteAdapter) {
  const broken = new Set<string>()

  function remember(id: string) {
    broken.add(id)
    const [oldest] = broken
    if (broken.size <= REMEMBERED || oldest === undefined) return
    broken.delete(oldest)
    delete adapter.sessions[oldest]
  }

  return {
    async beginTransaction(): Promise<string> {
      await adapter.initializing
      const id = randomUUID()
      adapter.sessions[id] = await openSession(adapter.drizzle)
      return id
    },

    /** Settles when the COMMIT is on disk; throws when it is not, and then nothing of the transaction is. */
    async commitTransaction(incoming: Id | Promise<Id>): Promise<void> {
      const id = await incoming
      // A nested operation that failed has rolled back and taken the id out of `req`: this caller's writes are gone.
      if (!id) throw new TransactionAbortedError()
      const session = adapter.sessions[id]
      if (!session) return
      try {
        await session.resolve()
        delete adapter.sessions[id]
      } catch (error) {
        remember(String(id))
        throw error
      }
    },

    async rollbackTransaction(incoming: Id | Promise<Id>): Promise<void> {
      const id = await incoming
      const session = id ? adapter.sessions[id] : undefined
      if (!session) return
      await session.reject()
      remember(String(id))
    },
  }
}
