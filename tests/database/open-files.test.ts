import { existsSync } from 'node:fs'

import { afterAll, expect, test } from 'vitest'

import { cleanUp, rowsIn, startServer, temporaryFile } from './harness.ts'

const COUNTS = { transactions: 5_000, batches: 5, slack: 3 }

afterAll(cleanUp)

// Open files are counted in /proc, which only Linux has.
test.skipIf(!existsSync('/proc/self/fd'))(
  '5,000 transactions leave the number of open files as it was',
  async () => {
    const file = temporaryFile()
    const server = await startServer(file)
    const openFiles = async () => (await server.get('/open-files')).body.count ?? NaN
    await server.post('/transactions', { count: 10 })
    const before = await openFiles()
    for (let batch = 0; batch < COUNTS.batches; batch += 1) {
      const { status } = await server.post('/transactions', { count: COUNTS.transactions / COUNTS.batches })
      expect(status).toBe(201)
      expect(await openFiles()).toBeLessThanOrEqual(before + COUNTS.slack)
    }
    expect(rowsIn(file, 'SELECT count(*) AS rows FROM topics')).toEqual([{ rows: COUNTS.transactions + 10 }])
  },
  120_000,
)
