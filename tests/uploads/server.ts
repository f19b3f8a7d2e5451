import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  getPayload,
} from 'payload'
import pino from 'pino'
import sharp from 'sharp'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { collections } from '../../collections/index.ts'
import { redirects } from '../../collections/redirects/index.ts'
import { createApp } from '../../src/api/app.ts'
import { renderError } from '../../src/api/errors.ts'
import { referenceCollections } from '../../src/cms/collection-kinds.ts'
import { bodyEditor } from '../../src/cms/editor.ts'
import { staffOf } from '../../src/cms/users.ts'
import { database } from '../../src/database/index.ts'
import { env } from '../../src/env.ts'
import { prepareMediaDirectories } from '../../src/media/directory.ts'
import { uploadLimits } from '../../src/media/limits.ts'

/** A process of its own: the real collections on an empty database, people to sign in as, and a look at its memory. */
const { databaseUrl, payloadSecret } = env()

/** What a caption makes a late hook do, so that the database takes nothing although the files were written. */
const misdeeds: Record<string, () => void> = {
  'hỏng lúc lưu': () => {
    throw new Error('the write fails after the files were written')
  },
}

/** How long the transaction of the latest photograph had been open when it was almost through. */
let lastTransaction = 0
const begun = new WeakMap<object, number>()

const beginClock: CollectionBeforeOperationHook = ({ args, req }) => {
  begun.set(req.context, performance.now())
  return args
}
const stopClock: CollectionAfterChangeHook = ({ doc, req }) => {
  lastTransaction = performance.now() - (begun.get(req.context) ?? NaN)
  misdeeds[doc.caption]?.()
}

const withMisdeeds = (collection: CollectionConfig): CollectionConfig =>
  collection.slug !== 'media'
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [beginClock, ...(collection.hooks?.beforeOperation ?? [])],
          afterChange: [...(collection.hooks?.afterChange ?? []), stopClock],
        },
      }

const log = pino({ level: 'warn' }, pino.destination(2))

const config = await buildConfig({
  collections: collections.map(withMisdeeds),
  db: database({
    url: databaseUrl,
    migrations: [
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
    ],
  }),
  editor: bodyEditor,
  // A published document settles the redirects that lead to it.
  plugins: [redirectsPlugin(redirects)],
  endpoints: [
    {
      path: '/peak-memory',
      method: 'get',
      /** The most bytes that the process ever had in memory (Linux). */
      handler: () => {
        const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
        return Response.json({ bytes: Number(kilobytes) * 1024 })
      },
    },
    {
      path: '/last-media-transaction',
      method: 'get',
      handler: () => Response.json({ milliseconds: lastTransaction }),
    },
    {
      path: '/seed-photo',
      method: 'post',
      /** A photograph stored by code, as the seeds do it. */
      handler: async ({ payload }) => {
        const data = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#274' } })
          .png()
          .toBuffer()
        const doc = await payload.create({
          collection: 'media',
          data: { caption: 'Ảnh mẫu', alt: 'Một mảng màu xanh' },
          file: { data, mimetype: 'image/png', name: 'Nắm gạo tình thương.png', size: data.length },
          overrideAccess: true,
        })
        return Response.json({ doc }, { status: 201 })
      },
    },
  ],
  hooks: { afterError: [renderError] },
  logger: log,
  secret: payloadSecret,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
  upload: uploadLimits,
})

await prepareMediaDirectories()
const payload = await getPayload({ config })

const unit = await payload.create({
  collection: 'organizations',
  data: { name: 'Ban Tuyên giáo', kind: 'other' } as never,
  overrideAccess: true,
})
const people = { editor: unit.id, colleague: unit.id, approver: undefined }
for (const [name, ofUnit] of Object.entries(people)) {
  const data = {
    name,
    email: `${name}@anh.example`,
    password: 'mat-khau-dai-12',
    role: name === 'approver' ? name : 'editor',
    unit: ofUnit,
  }
  await payload.create({ collection: 'users', data: data as never, overrideAccess: true })
}

const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const { app } = createApp({
    payload,
    log,
    publicUrl: `http://127.0.0.1:${port}`,
    trustedOrigins: [],
    trustProxy: false,
    isProduction: false,
    isStaff: (req) => staffOf(req) !== null,
    referenceCollections,
    serves: { api: true },
  })
  server.on('request', app)
  process.send?.({ port })
})

// Outlives no parent.
process.on('disconnect', () => process.exit(0))
