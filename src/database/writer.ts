import type { InStatement, ResultSet } from '@libsql/client'

import { type Connection, LockTimeout, whileLocked } from './connection.ts'
import { DatabaseBusyError, TransactionExpiredError } from './errors.ts'
import { type Leave, TurnQueue } from './queue.ts'
import { WriterTransaction } from './writer-transaction.ts'

export interface Log {
  error(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface Limits {
  /** How long a write waits for its turn and for another process's lock, together, in milliseconds. */
  wait: number
  /** After how long without a statement an open transaction is rolled back, in milliseconds. Longer than `wait`. */
  idle: number
}

export interface TransactionSettings extends Partial<Limits> {
  /** Off for schema changes: dropping a table to rebuild it would delete the rows that refer to it. */
  foreignKeys?: boolean
}

/** The one connection that writes: one transaction, or one statement of its own, at a time. */
export class Writer {
  readonly #connection: Connection
  readonly #limits: Limits
  readonly #log: Log
  readonly #queue = new TurnQueue()
  #holder: WriterTransaction | undefined
  #closing = false
  #closed = false

  constructor(connection: Connection, limits: Limits, log: Log) {
    this.#connection = connection
    this.#limits = limits
    this.#log = log
  }

  /** Begins a transaction that has the write lock. Throws `DatabaseBusyError` when it does not get it in time. */
  async transaction({ foreignKeys = true, ...limits }: TransactionSettings = {}): Promise<WriterTransaction> {
    const { idle, wait } = { ...this.#limits, ...limits }
    const { leave } = await this.#turn(() => this.#begin(foreignKeys), wait)
    const transaction: WriterTransaction = new WriterTransaction(this.#connection, idle, (error) => {
      if (!foreignKeys) this.#connection.exec('PRAGMA foreign_keys = ON')
      if (error instanceof TransactionExpiredError) {
        this.#log.error(
          transaction.age(),
          'A transaction that nobody used any more was rolled back; it was never ended',
        )
      }
      this.#holder = undefined
      leave()
    })
    this.#holder = transaction
    return transaction
  }

  /** One statement in a transaction of its own. */
  async execute(statement: InStatement): Promise<ResultSet> {
    const transaction = await this.transaction()
    const result = await transaction.execute(statement)
    await transaction.commit()
    return result
  }

  /** A script outside any transaction, while nobody else writes; what it leaves uncommitted is rolled back. */
  async script(sql: string): Promise<void> {
    const { leave } = await this.#turn(() => {
      try {
        this.#connection.exec(sql)
      } finally {
        if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
      }
    })
    leave()
  }

  /** Refuses new work, lets what waits already finish within the limits, and closes the connection. */
  async close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    await this.#queue.enter(this.#limits.wait).catch(() => this.#holder?.expire())
    this.#closed = true
    // Best effort: what stays in the log is read from there at the next start.
    try {
      this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch (error) {
      this.#log.warn({ err: error }, 'The write-ahead log could not be moved into the database file')
    }
    this.#connection.close()
  }

  #begin(foreignKeys: boolean): void {
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK') // left by one that could not
    if (!foreignKeys) this.#connection.exec('PRAGMA foreign_keys = OFF')
    try {
      this.#connection.exec('BEGIN IMMEDIATE')
    } catch (error) {
      if (!foreignKeys) this.#connection.exec('PRAGMA foreign_keys = ON')
      throw error
    }
  }

  /** Waits for the turn, then repeats `attempt` while another process has the lock. Passes the turn on if it fails. */
  async #turn<T>(attempt: () => Promise<T> | T, wait = this.#limits.wait): Promise<{ leave: Leave; value: T }> {
    if (this.#closing) throw new DatabaseBusyError()
    const deadline = Date.now() + wait
    const leave = await this.#queue.enter(wait).catch(() => {
      throw this.#busy(wait)
    })
    try {
      if (this.#closed) throw new DatabaseBusyError()
      return { leave, value: await whileLocked(deadline, attempt) }
    } catch (error) {
      leave()
      throw error instanceof LockTimeout ? this.#busy(wait) : error
    }
  }

  #busy(waited: number): DatabaseBusyError {
    const holder = this.#holder?.age()
    // A nested call that was not given `req` waits for the very transaction that waits for it.
    if (holder) {
      this.#log.warn(
        { waited, holder },
        'A write gave up waiting for the open transaction. Likely cause: a write inside a transaction without its `req`, or a hook that waits for something slow',
      )
    } else this.#log.warn({ waited }, 'A write gave up waiting. Likely cause: another process holds the write lock')
    return new DatabaseBusyError()
  }
}
