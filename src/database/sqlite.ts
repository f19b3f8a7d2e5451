import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type DatabaseAdapterObj, readMigrationFiles } from 'payload'

import { type ClientOptions, OneWriterClient } from './client.ts'
import { unwrapped } from './errors.ts'
import { databasePath, ensureFolder } from './location.ts'
import { migrate, type Migrations } from './migrate.ts'
import { transactionMethods } from './transactions.ts'
import { vietnameseLike } from './vietnamese-like.ts'

export interface SqliteOptions {
  /** `file:./data/lan-toa.db` (from the working directory) or `file:///srv/lan-toa.db`; its folder is created. */
  url: string
  /** Where `payload migrate:create` writes. */
  migrationDir?: string
  /** Run at every connect that finds one missing, whatever NODE_ENV says. Without it nothing is run, as for `migrate:create`. */
  migrations?: Migrations
  /** Milliseconds that a write waits for its turn, then 503 `database-busy`. */
  waitLimit?: number
  /** Milliseconds after which a transaction that nobody uses is rolled back. Must be longer than `waitLimit`. */
  idleLimit?: number
  /** Further PRAGMAs for the writing connection. */
  pragmas?: ClientOptions['pragmas']
}

/** Where a statement outside a transaction can throw our errors wrapped by Drizzle. */
const METHODS = [
  ...(['create', 'createGlobal', 'createGlobalVersion', 'createVersion'] as const),
  ...(['deleteMany', 'deleteOne', 'deleteVersions'] as const),
  ...([
    'updateGlobal',
    'updateGlobalVersion',
    'updateJobs',
    'updateMany',
    'updateOne',
    'updateVersion',
    'upsert',
  ] as const),
  ...(['find', 'findDistinct', 'findGlobal', 'findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts'] as const),
  ...(['count', 'countGlobalVersions', 'countVersions'] as const),
]

function unwrapErrors(adapter: SQLiteAdapter): void {
  const methods = adapter as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  for (const name of METHODS) {
    const method = methods[name]
    if (!method) throw new Error(`The SQLite adapter has no method ${name}`)
    methods[name] = (...args) =>
      method.apply(adapter, args).catch((error: unknown) => {
        throw unwrapped(error)
      })
  }
}

/**
 * Payload's SQLite adapter with one writing connection in place of a connection per transaction: what was answered is in the
 * file, a failed COMMIT is an error, nobody waits for ever and nothing blocks the event loop. Why: design, section 4.
 *
 * `like` and `contains` fold the case of every letter, and find words without the marks that were not typed (vietnamese-like.ts). They read
 * every row; ranking and words of long texts are the search index's work, not that of `where`.
 */
export function sqlite({ url, waitLimit = 10_000, idleLimit = 30_000, ...options }: SqliteOptions): DatabaseAdapterObj {
  // A nested write without `req` has to fail at its own limit, while the transaction that waits for it is still there.
  if (idleLimit <= waitLimit) throw new Error('idleLimit must be longer than waitLimit')
  const path = databasePath(url)
  const stock = sqliteAdapter({
    client: { url: `file:${path}` },
    idType: 'uuid',
    migrationDir: options.migrationDir,
    push: false,
    transactionOptions: { behavior: 'immediate' },
  })

  function init({ payload }: Parameters<typeof stock.init>[0]): SQLiteAdapter {
    const adapter = stock.init({ payload })
    const { connect, destroy } = adapter
    let client: OneWriterClient | undefined

    adapter.connect = async (args) => {
      if (!client) {
        ensureFolder(path)
        const limits = { wait: waitLimit, idle: idleLimit }
        client = await OneWriterClient.open({ path, pragmas: options.pragmas, log: payload.logger, ...limits })
      }
      adapter.client = client // the stock connect opens its own only where there is none
      await connect?.call(adapter, args)
      if (options.migrations) await migrate(adapter, client, options.migrations)
    }
    adapter.destroy = async () => {
      const closing = client
      client = undefined
      await closing?.dispose()
      await destroy?.call(adapter)
    }
    adapter.migrate = async (args) => {
      if (!client) throw new Error('Connect before migrating')
      const migrations = args?.migrations ?? options.migrations ?? (await readMigrationFiles({ payload }))
      await migrate(adapter, client, migrations)
    }
    // See src/cms/bulk.ts.
    adapter.bulkOperationsSingleTransaction = true
    adapter.operators = { ...adapter.operators, ...vietnameseLike(adapter.operators) }
    unwrapErrors(adapter)
    return Object.assign(adapter, transactionMethods(adapter))
  }

  return { ...stock, init }
}
