import { setImmediate as nextTurn } from 'node:timers/promises'

import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'

import type { Connection } from './connection.ts'
import { TransactionAbortedError, TransactionExpiredError } from './errors.ts'

/** Why a transaction is over: committed or rolled back as asked (no error), or what broke it. */
export type OnEnd = (error?: Error) => void

/** Turns of the event loop without a statement after which nobody seems to be using the transaction any more. */
const QUIET_TURNS = 3
/** However busy it is, a failed transaction does not keep the writer from others for more turns than these. */
const MOST_TURNS = 200

/**
 * The open transaction of the writer, begun already. It ends exactly once, and everything after its end throws:
 * the connection by then belongs to somebody else.
 *
 * A statement that fails ends it, as on PostgreSQL and MongoDB. SQLite alone would let the rest be committed, so a caller
 * that swallows the error would store one half. After some errors SQLite rolls back by itself and would run what follows
 * outside any transaction.
 */
export class WriterTransaction implements Transaction {
  readonly #connection: Connection
  readonly #onEnd: OnEnd
  readonly #idle: number
  readonly #begun = Date.now()
  #lastUsed = Date.now()
  #uses = 0
  #timer: NodeJS.Timeout | undefined
  #over: { error: Error } | undefined

  constructor(connection: Connection, idle: number, onEnd: OnEnd) {
    this.#connection = connection
    this.#idle = idle
    this.#onEnd = onEnd
    this.#watch(idle)
  }

  get closed(): boolean {
    return this.#over !== undefined
  }

  /** For the log: milliseconds since the beginning and since the last statement. */
  age(): { openFor: number; idleFor: number } {
    return { openFor: Date.now() - this.#begun, idleFor: Date.now() - this.#lastUsed }
  }

  execute(statement: InStatement): Promise<ResultSet>
  execute(sql: string, args?: InArgs): Promise<ResultSet>
  async execute(statement: InStatement, args?: InArgs): Promise<ResultSet> {
    this.#use()
    try {
      return await this.#connection.execute(
        typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement,
      )
    } catch (error) {
      this.#end(new TransactionAbortedError(error))
      throw error
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#use()
    try {
      this.#connection.exec(sql)
    } catch (error) {
      this.#end(new TransactionAbortedError(error))
      throw error
    }
  }

  async commit(): Promise<void> {
    this.#use()
    try {
      this.#connection.exec('COMMIT')
    } catch (error) {
      this.#end(new TransactionAbortedError(error))
      throw error
    }
    this.#end()
  }

  /**
   * Rolls back once the rest of the request has come to rest. Payload starts queries side by side and, when one fails, leaves
   * the others without anybody who awaits them (afterRead's populations). They finish here, in the transaction that is going
   * to be undone. Otherwise they would reject with no owner; and since Payload then takes the transaction's id out of `req`,
   * what they write would be stored outside of any transaction: one half of a request that was answered as failed. For that
   * reason a transaction that is over already waits as well: who still has its id meets its error.
   */
  async rollback(): Promise<void> {
    let seen = this.#uses
    for (let turn = 0, quiet = 0; quiet < QUIET_TURNS && turn < MOST_TURNS; turn += 1) {
      await nextTurn()
      quiet = this.#uses === seen ? quiet + 1 : 0
      seen = this.#uses
    }
    this.#end()
  }

  close(): void {
    this.#end()
  }

  /** Rolls back what nobody has used for too long. */
  expire(): void {
    this.#end(new TransactionExpiredError())
  }

  #use(): void {
    this.#uses += 1
    if (!this.#over && !this.#connection.inTransaction) this.#end(new TransactionAbortedError())
    if (this.#over) throw this.#over.error
    this.#lastUsed = Date.now()
  }

  #end(error?: Error): void {
    if (this.#over) return
    this.#over = { error: error ?? new TransactionAbortedError() }
    clearTimeout(this.#timer)
    try {
      if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK')
    } catch {
      // The disk fails even this: the writer rolls back before it begins the next one, and tells that caller.
    } finally {
      this.#onEnd(error)
    }
  }

  #watch(delay: number): void {
    if (!Number.isFinite(delay)) return
    this.#timer = setTimeout(() => {
      const rest = this.#idle - this.age().idleFor
      if (rest <= 0) this.expire()
      else this.#watch(rest)
    }, delay).unref()
  }
}
