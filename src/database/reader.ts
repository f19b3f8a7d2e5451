import type { InStatement, ResultSet } from '@libsql/client'

import { Connection, isLocked, LockTimeout, whileLocked } from './connection.ts'
import { DatabaseBusyError } from './errors.ts'

/** The connection that reads outside transactions, beside whatever is being written; SQLite keeps it from writing. */
export class Reader {
  readonly #path: string
  readonly #wait: number
  #connection: Connection

  /** `wait`: milliseconds that a read waits for a lock, which it meets only while another process recovers the log. */
  constructor(path: string, wait: number) {
    this.#path = path
    this.#wait = wait
    this.#connection = this.#open()
  }

  /** Throws `SQLITE_READONLY` for what would write. */
  async execute(statement: InStatement): Promise<ResultSet> {
    try {
      return await whileLocked(Date.now() + this.#wait, () => this.#attempt(statement))
    } catch (error) {
      throw error instanceof LockTimeout ? new DatabaseBusyError() : error
    }
  }

  close(): void {
    this.#connection.close()
  }

  #open(): Connection {
    return new Connection(this.#path, { query_only: 'ON' })
  }

  async #attempt(statement: InStatement): Promise<ResultSet> {
    const connection = this.#connection
    try {
      return await connection.execute(statement)
    } catch (error) {
      // libsql leaves a statement that met a lock unfinished; it would keep this connection at one point in time for good.
      if (isLocked(error) && connection === this.#connection) {
        connection.close()
        this.#connection = this.#open()
      }
      throw error
    }
  }
}
