import { sql } from '@payloadcms/db-sqlite'
import { BasePayload } from 'payload'
import { afterAll, describe, expect, test } from 'vitest'

import type { Migrations, SqliteOptions } from '../../src/database/index.ts'
import { tables, testConfig } from './config.ts'
import { cleanUp, rowsIn, startServer, temporaryFile } from './harness.ts'
import { local } from './local-api.ts'

afterAll(cleanUp)

async function start(file: string, options: Partial<SqliteOptions> = {}) {
  const payload = new BasePayload()
  await payload.init({ config: testConfig({ url: `file:${file}`, ...options }), disableOnInit: true })
  return payload
}

const migration = (name: string, ...statements: string[]): Migrations[number] => ({
  name,
  async up({ db }) {
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  async down() {},
})

const tableNames = (file: string) =>
  rowsIn<{ name: string }>(file, `SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => name)
const migrated = (file: string) => rowsIn(file, 'SELECT name, batch FROM payload_migrations ORDER BY name')

describe('migrations run at the start', () => {
  test('whatever NODE_ENV is, and only those that have not run', async () => {
    const file = temporaryFile()
    await (await start(file)).destroy()
    const second = migration('20250102_000000_more', 'CREATE TABLE more (id text)')
    await (await start(file, { migrations: [...tables, second] })).destroy()
    expect(migrated(file)).toEqual([
      { name: '20250101_000000_tables', batch: 1 },
      { name: '20250102_000000_more', batch: 2 },
    ])
  }, 30_000)

  test('one that fails leaves the database as it was, and stops the start with its name', async () => {
    const file = temporaryFile()
    const broken = migration('20250102_000000_broken', 'CREATE TABLE half (id text)', 'INSERT INTO nowhere VALUES (1)')
    await expect(start(file, { migrations: [...tables, broken] })).rejects.toThrow('20250102_000000_broken')
    expect(tableNames(file)).toEqual([])
    const payload = await start(file)
    expect(tableNames(file)).toContain('notes')
    await payload.destroy()
  }, 30_000)

  test('rebuilding a table keeps the rows that refer to it', async () => {
    const file = temporaryFile()
    const payload = await start(file)
    const data = { title: 'Một', lines: [{ text: 'a' }, { text: 'b' }] }
    await local(payload).create({ collection: 'notes', data, overrideAccess: true })
    await payload.destroy()

    const [{ sql: definition } = { sql: '' }] = rowsIn<{ sql: string }>(
      file,
      `SELECT sql FROM sqlite_master WHERE name = 'notes'`,
    )
    const rebuild = migration(
      '20250102_000000_rebuild',
      'PRAGMA foreign_keys=OFF',
      definition.replace(/`notes`|"notes"/, '`__new_notes`'),
      'INSERT INTO __new_notes SELECT * FROM notes',
      'DROP TABLE notes',
      'ALTER TABLE __new_notes RENAME TO notes',
      'PRAGMA foreign_keys=ON',
    )
    const again = await start(file, { migrations: [...tables, rebuild] })
    const { docs } = await local(again).find({ collection: 'notes', overrideAccess: true })
    expect(docs).toMatchObject([{ title: 'Một', lines: [{ text: 'a' }, { text: 'b' }] }])
    // Enforced again: the lines go with their note.
    await local(again).db.deleteOne({ collection: 'notes', where: { title: { equals: 'Một' } } })
    expect(rowsIn(file, 'SELECT * FROM notes_lines')).toEqual([])
    await again.destroy()
  }, 30_000)

  test('one that would leave rows without what they refer to is refused', async () => {
    const file = temporaryFile()
    const payload = await start(file)
    await local(payload).create({
      collection: 'notes',
      data: { title: 'Một', lines: [{ text: 'a' }] },
      overrideAccess: true,
    })
    await payload.destroy()
    const careless = migration('20250102_000000_careless', 'DELETE FROM notes')
    await expect(start(file, { migrations: [...tables, careless] })).rejects.toThrow('notes_lines → notes')
    expect(rowsIn(file, 'SELECT title FROM notes')).toEqual([{ title: 'Một' }])
  }, 30_000)

  test('once, when two processes start together', async () => {
    const file = temporaryFile()
    const servers = await Promise.all([startServer(file), startServer(file)])
    for (const server of servers) expect((await server.createNote('Bài')).status).toBe(201)
    expect(migrated(file)).toEqual([{ name: '20250101_000000_tables', batch: 1 }])
  }, 60_000)
})
