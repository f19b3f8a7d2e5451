import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client'

import { Connection, LockTimeout, type Pragmas, whileLocked } from './connection.ts'
import { DatabaseBusyError, sqliteCode } from './errors.ts'
import { Reader } from './reader.ts'
import { type Limits, type Log, type TransactionSettings, Writer } from './writer.ts'
import type { WriterTransaction } from './writer-transaction.ts'

export interface ClientOptions extends Limits {
  /** Absolute path of the database file. */
  path: string
  log: Log
  /** Further PRAGMAs for the writing connection, as `{ max_page_count: 500 }`. */
  pragmas?: Pragmas
}

/** Bytes that the log keeps on disk after a checkpoint; Payload's own figure. */
const LOG_LIMIT = 64 * 1024 * 1024

/** Another process's migration may take minutes, and so may a statement of one's own. */
const SCHEMA_CHANGES: TransactionSettings = { foreignKeys: false, idle: Infinity, wait: 5 * 60_000 }

/**
 * What Drizzle uses in place of `@libsql/client`, which opens a connection for every transaction and closes none.
 * Two connections for good: one that writes, one that reads.
 */
export class OneWriterClient implements Client {
  readonly protocol = 'file'
  closed = false
  readonly #reader: Reader
  readonly #writer: Writer
  readonly #settings: TransactionSettings

  private constructor(reader: Reader, writer: Writer, settings: TransactionSettings = {}) {
    this.#reader = reader
    this.#writer = writer
    this.#settings = settings
  }

  /** Opens both connections and turns WAL on; waits for another process's lock as every write does. */
  static async open({ path, pragmas, log, ...limits }: ClientOptions): Promise<OneWriterClient> {
    const connection = new Connection(path, { ...pragmas, journal_size_limit: LOG_LIMIT })
    try {
      await whileLocked(Date.now() + limits.wait, () => connection.set({ journal_mode: 'WAL' }))
    } catch (error) {
      connection.close()
      throw error instanceof LockTimeout ? new DatabaseBusyError() : error
    }
    const { rows } = await connection.execute('PRAGMA journal_mode')
    if (rows[0]?.[0] !== 'wal') throw new Error(`SQLite cannot keep a write-ahead log beside ${path}`)
    return new OneWriterClient(new Reader(path, limits.wait), new Writer(connection, limits, log))
  }

  execute(statement: InStatement): Promise<ResultSet>
  execute(sql: string, args?: InArgs): Promise<ResultSet>
  async execute(statementOrSql: InStatement, args?: InArgs): Promise<ResultSet> {
    const statement = typeof statementOrSql === 'string' ? { sql: statementOrSql, args: args ?? [] } : statementOrSql
    if (!/^\s*(select|with|values|explain)\b/i.test(statement.sql)) return this.#writer.execute(statement)
    try {
      return await this.#reader.execute(statement)
    } catch (error) {
      if (sqliteCode(error) !== 'SQLITE_READONLY') throw error
      return this.#writer.execute(statement) // WITH … INSERT and the like
    }
  }

  /** The same two connections; transactions do not enforce foreign keys, wait for each other and may stand idle. */
  forSchemaChanges(): OneWriterClient {
    return new OneWriterClient(this.#reader, this.#writer, SCHEMA_CHANGES)
  }

  transaction(): Promise<WriterTransaction> {
    return this.#writer.transaction(this.#settings)
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const transaction = await this.transaction()
    const results = await transaction.batch(statements)
    await transaction.commit()
    return results
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.forSchemaChanges().batch(statements)
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#writer.script(sql)
  }

  sync(): never {
    throw new Error('A local database has nothing to synchronise with')
  }

  close(): never {
    throw new Error('Use dispose(): closing waits for the transactions under way')
  }

  /** Waits for the writes under way, moves the log into the database file, closes both connections. */
  async dispose(): Promise<void> {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    await this.#writer.close()
  }
}
