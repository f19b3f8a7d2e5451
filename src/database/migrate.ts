import { randomUUID } from 'node:crypto'

import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { type MigrateUpArgs, sql, type SQLiteAdapter, type SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'

import type { OneWriterClient } from './client.ts'
import { openSession } from './transactions.ts'

/** As `payload migrate:create` lists them in `migrations/index.ts`. */
export type Migrations = NonNullable<SQLiteAdapterArgs['prodMigrations']>

type Db = MigrateUpArgs['db']

interface Applied {
  names: Set<string>
  batch: number
}

async function appliedIn(db: Db): Promise<Applied> {
  const tables = await db.all(sql`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`)
  if (tables.length === 0) return { names: new Set(), batch: 0 }
  const rows = await db.all<{ name: string; batch: number }>(sql`SELECT name, batch FROM payload_migrations`)
  if (rows.some(({ batch }) => Number(batch) === -1)) {
    throw new Error('This database was changed by a development push; migrations cannot go on from there')
  }
  return {
    names: new Set(rows.map(({ name }) => name)),
    batch: Math.max(0, ...rows.map(({ batch }) => Number(batch))),
  }
}

async function refuseDanglingRows(db: Db): Promise<void> {
  const rows = await db.all<{ table: string; parent: string }>(sql`PRAGMA foreign_key_check`)
  if (rows.length === 0) return
  const pairs = new Set(rows.map(({ table, parent }) => `${table} → ${parent}`))
  throw new Error(`${rows.length} rows would refer to rows that do not exist (${[...pairs].join(', ')})`)
}

/**
 * Runs the migrations that the database has not had, all in one transaction: after an error it is as it was before.
 * Of two processes that start at once the second waits and finds the work done.
 *
 * Foreign keys are not enforced meanwhile, since SQLite rebuilds a table by dropping it, which would delete what refers to
 * it; instead all of them are checked before the COMMIT. (`PRAGMA foreign_keys=OFF` inside a migration has no effect: it is
 * within a transaction.) So a migration that deletes rows deletes what depends on them too.
 *
 * Unlike Payload's own, it never asks on a terminal and never ends the process: it throws.
 */
export async function migrate(adapter: SQLiteAdapter, client: OneWriterClient, migrations: Migrations): Promise<void> {
  const { payload } = adapter
  const known = await appliedIn(adapter.drizzle)
  if (migrations.every(({ name }) => known.names.has(name))) return

  const session = await openSession(drizzle(client.forSchemaChanges(), { schema: adapter.schema }))
  const id = randomUUID()
  adapter.sessions[id] = session
  let running = ''
  try {
    const db = session.db as unknown as Db // what Payload hands to migrations under this type, too
    const { names, batch } = await appliedIn(db)
    const req = await createLocalReq({}, payload)
    req.transactionID = id
    for (const { name, up } of migrations.filter((migration) => !names.has(migration.name))) {
      running = name
      payload.logger.info(`Migrating ${name}`)
      await up({ db, payload, req })
      const data = { name, batch: batch + 1 }
      await payload.create({ collection: 'payload-migrations', data, overrideAccess: true, req })
    }
    await refuseDanglingRows(db)
    await session.resolve()
  } catch (error) {
    await session.reject()
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration ${running} failed and the database was left as it was: ${reason}`, { cause: error })
  } finally {
    delete adapter.sessions[id]
  }
}
