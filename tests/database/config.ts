import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'

import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  type CollectionAfterChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { database, type Migrations, type SqliteOptions } from '../../src/database/index.ts'
import { concurrently } from './concurrently.ts'
import { local } from './local-api.ts'

/** The table statements for the collections below, worked out when they are needed: the tests commit no migrations. */
export const tables: Migrations = [
  {
    name: '20250101_000000_tables',
    async up({ db, payload }: MigrateUpArgs) {
      const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
      const after = await generateDrizzleJson(payload.db.schema)
      const before = payload.db.defaultDrizzleSnapshot as typeof after
      for (const statement of await generateMigration(before, after)) await db.run(sql.raw(statement))
    },
    async down() {},
  },
]

async function transactionOf({ payload, transactionID }: PayloadRequest) {
  const sessions = payload.db.sessions as unknown as Record<string, { db: MigrateUpArgs['db'] }>
  const session = sessions[String(await transactionID)]
  if (!session) throw new Error('no transaction')
  return session.db
}

/** What a title makes the hook do to the transaction, for the tests of failures. */
const misdeeds: Record<string, (req: PayloadRequest, id: string, detail: string) => Promise<unknown>> = {
  /** A foreign key that is checked at COMMIT only, and fails there. */
  async orphan(req, id) {
    const db = await transactionOf(req)
    await db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await db.run(sql`UPDATE notes SET topic_id = 'nowhere' WHERE id = ${id}`)
  },
  /** A nested write that was not given `req`. */
  nested: ({ payload }, _id, detail) =>
    local(payload).create({ collection: 'topics', data: { name: detail }, overrideAccess: true }),
  /** A statement whose failure the hook keeps to itself. */
  async swallow(req) {
    const db = await transactionOf(req)
    await db.run(sql`INSERT INTO no_such_table VALUES (1)`).catch(() => undefined)
  },
  /** A nested operation that fails, which makes Payload roll back, and whose failure the hook keeps to itself. */
  forgive: (req) =>
    local(req.payload)
      .findByID({ collection: 'topics', id: 'nowhere', overrideAccess: true, req })
      .catch(() => undefined),
  /**
   * Throws while sibling operations of the request are under way that nobody awaits, as Payload's afterRead leaves its
   * populations. The detail says when: after so many microtasks (`m3`) or turns of the event loop (`t1`); and by what, an
   * error of its own or a failed statement (`t1 statement`).
   */
  async siblings(req, id, detail) {
    const payload = local(req.payload)
    void payload.find({ collection: 'notes', overrideAccess: true, req })
    void payload.create({ collection: 'topics', data: { name: 'Nửa chừng' }, overrideAccess: true, req })
    void payload.findByID({ collection: 'notes', id, overrideAccess: true, req })
    const [moment = '', means] = detail.split(' ')
    for (let count = Number(moment.slice(1)); count > 0; count -= 1) await (moment.startsWith('t') ? nextTurn() : null)
    if (means === 'statement') await (await transactionOf(req)).run(sql`INSERT INTO no_such_table VALUES (1)`)
    throw new Error('thrown beside siblings')
  },
  /** The same with a sibling that comes back to the transaction only when that is long over. */
  async straggler({ payload, transactionID }, id) {
    const straggle = async () => {
      await pause(50)
      return local(payload).db.findOne({ collection: 'notes', where: { id: { equals: id } }, req: { transactionID } })
    }
    void straggle()
    throw new Error('thrown beside a straggler')
  },
  /** Leaves the transaction alone for so many milliseconds. */
  sleep: (_req, _id, detail) => pause(Number(detail)),
}

/** A counter row and a log row in the transaction of the note, as the publication log has them. */
const logCreation: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const payload = local(req.payload)
  const [misdeed, ...detail] = String(doc.title).split(' ')
  await misdeeds[misdeed ?? '']?.(req, doc.id, detail.join(' '))
  const counter = await payload.db.findOne<{ id: string; value: number }>({ collection: 'counters', req })
  const seq = (counter?.value ?? 0) + 1
  // Lets the other requests in. SQLite's calls return at once, so without this no two transactions would ever overlap.
  await nextTurn()
  const data = { value: seq }
  if (counter) await payload.db.updateOne({ collection: 'counters', id: counter.id, data, req })
  else await payload.db.create({ collection: 'counters', data, req })
  await payload.create({ collection: 'log', data: { seq, note: doc.id }, overrideAccess: true, req })
}

const anyone = () => true
const access = { create: anyone, read: anyone, update: anyone, delete: anyone }

/** Anew for every config: Payload changes what it is given. */
const collections = (): CollectionConfig[] => [
  { slug: 'topics', access, fields: [{ name: 'name', type: 'text', required: true }] },
  {
    slug: 'notes',
    access,
    versions: { drafts: true },
    hooks: { afterChange: [logCreation] },
    fields: [
      { name: 'title', type: 'text', required: true },
      { name: 'topic', type: 'relationship', relationTo: 'topics' as string as CollectionSlug },
      { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    ],
  },
  { slug: 'counters', access, fields: [{ name: 'value', type: 'number', required: true }] },
  {
    slug: 'log',
    access,
    fields: [
      { name: 'seq', type: 'number', required: true, unique: true },
      { name: 'note', type: 'text', required: true },
    ],
  },
]

/** Payload on four small collections that anybody may read and write. */
export function testConfig(options: SqliteOptions) {
  return buildConfig({
    secret: 'only for tests',
    db: database({ migrations: tables, ...options }),
    collections: collections(),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'warn' }, destination: process.stderr },
    endpoints: [
      {
        path: '/open-files',
        method: 'get',
        handler: () => Response.json({ count: readdirSync('/proc/self/fd').length }),
      },
      {
        path: '/transactions',
        method: 'post',
        /** `{ count }` transactions of one write each, eight at a time, each with a read beside it. */
        async handler(req) {
          const { count } = (await req.json?.()) as { count: number }
          const { db } = local(req.payload)
          await concurrently(8, count, async () => {
            const transactionID = (await db.beginTransaction()) ?? undefined
            const transaction = await transactionOf({ ...req, transactionID })
            await transaction.run(sql`INSERT INTO topics (id, name) VALUES (${randomUUID()}, 'Chủ đề')`)
            await db.count({ collection: 'topics' })
            if (transactionID) await db.commitTransaction(transactionID)
          })
          return Response.json({}, { status: 201 })
        },
      },
      {
        path: '/without-transaction',
        method: 'post',
        async handler({ payload }) {
          const doc = await local(payload).db.create({ collection: 'topics', data: { name: 'một mình' } })
          return Response.json({ doc }, { status: 201 })
        },
      },
    ],
  })
}
