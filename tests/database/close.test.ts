import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

import { BasePayload } from 'payload'
import { afterAll, expect, test } from 'vitest'

import { testConfig } from './config.ts'
import { cleanUp, rowsIn, temporaryFile } from './harness.ts'
import { local } from './local-api.ts'

afterAll(cleanUp)

test('closing waits for the open transaction, refuses later writes, and leaves everything in the one file', async () => {
  const file = join(dirname(temporaryFile()), 'chưa có', 'test.db') // its folder is made
  const payload = new BasePayload()
  await payload.init({ config: testConfig({ url: `file:${file}` }), disableOnInit: true })
  const { db } = local(payload)
  const transactionID = (await db.beginTransaction()) ?? undefined
  await db.create({ collection: 'topics', data: { name: 'Trước khi đóng' }, req: { transactionID } })

  let closed = false
  const closing = payload.destroy().then(() => (closed = true))
  await expect(db.create({ collection: 'topics', data: { name: 'Quá muộn' } })).rejects.toMatchObject({ status: 503 })
  await nextTurn()
  expect(closed).toBe(false)
  if (transactionID) await db.commitTransaction(transactionID)
  await closing

  const copy = join(dirname(file), 'copy.db')
  copyFileSync(file, copy)
  expect(rowsIn(copy, 'SELECT name FROM topics')).toEqual([{ name: 'Trước khi đóng' }])
}, 30_000)
