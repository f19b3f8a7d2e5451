import { setTimeout as pause } from 'node:timers/promises'

import { type InStatement, type ResultSet, Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'

import { sqliteCode } from './errors.ts'

export type Pragmas = Record<string, number | string>

/**
 * FULL flushes each COMMIT to the disk: what was answered survives a power cut too, as far as the disk keeps its word.
 * A killed process loses nothing either way, since the system has the pages; NORMAL would do for that, and spares 0.7 ms a
 * commit. `busy_timeout` waits inside the call and would hold up the event loop: see `whileLocked`.
 */
const PRAGMAS: Pragmas = { busy_timeout: 0, synchronous: 'FULL', foreign_keys: 'ON' }

const LONGEST_PAUSE = 40

/** Another process had the lock until the deadline. */
export class LockTimeout extends Error {}

export const isLocked = (error: unknown) => /^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(sqliteCode(error) ?? '')

/** Repeats `work` while another process's lock is in its way; throws `LockTimeout` after `deadline` (ms since the epoch). */
export async function whileLocked<T>(deadline: number, work: () => Promise<T> | T): Promise<T> {
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!isLocked(error)) throw error
      if (Date.now() + wait > deadline) throw new LockTimeout('database is locked', { cause: error })
    }
    await pause(wait)
  }
}

/** One SQLite connection that stays open. Every call runs synchronously to its end: none is interleaved with another. */
export class Connection {
  readonly #database: Database.Database
  readonly #client: Sqlite3Client

  constructor(path: string, pragmas: Pragmas = {}) {
    this.#database = new Database(path)
    // Only for its conversion of values and rows; it opens connections of its own in transaction(), which is never called.
    this.#client = new Sqlite3Client(path, {}, this.#database, 'number')
    this.set({ ...PRAGMAS, ...pragmas })
  }

  /** False also after SQLite has rolled back by itself (a full disk, an I/O error). */
  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  /**
   * Must not meet another process's lock: a prepared statement that does is left unfinished by libsql, and no later COMMIT
   * succeeds ("SQL statements in progress"). Take the lock with `exec('BEGIN IMMEDIATE')`, which may be repeated.
   */
  execute(statement: InStatement): Promise<ResultSet> {
    return this.#client.execute(statement)
  }

  exec(sql: string): void {
    this.#database.exec(sql)
  }

  set(pragmas: Pragmas): void {
    for (const [name, value] of Object.entries(pragmas)) this.exec(`PRAGMA ${name} = ${value}`)
  }

  close(): void {
    this.#client.close()
  }
}
