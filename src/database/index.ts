import type { DatabaseAdapterObj } from 'payload'

import { mongo } from './mongo.ts'
import { sqlite, type SqliteOptions } from './sqlite.ts'

export { DatabaseBusyError, TransactionAbortedError, TransactionExpiredError } from './errors.ts'
export type { Migrations } from './migrate.ts'
export type { SqliteOptions } from './sqlite.ts'

/** The options besides `url` are SQLite's; MongoDB has no schema to migrate. */
export type DatabaseOptions = SqliteOptions

/**
 * Payload's database adapter for a URL: `file:` is SQLite, `mongodb:` and `mongodb+srv:` are MongoDB on a replica set.
 * Opens nothing by itself; throws at once for any other URL.
 */
export function database(options: DatabaseOptions): DatabaseAdapterObj {
  const { url } = options
  const scheme = /^([a-z+]+):/.exec(url)?.[1]
  if (scheme === 'file') return sqlite(options)
  if (scheme === 'mongodb' || scheme === 'mongodb+srv') return mongo(url)
  // Without what follows the scheme: it may hold a password.
  throw new Error(
    `The database URL begins with "${scheme ?? ''}:"; it has to be file:…, mongodb://… or mongodb+srv://…`,
  )
}
