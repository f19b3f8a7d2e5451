import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { concurrently } from './concurrently.ts'
import { cleanUp, holdLock, type Server, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { heldFor: 3_000, waitLimit: 4_500, writers: 4 }

afterAll(cleanUp)

describe('another process holds the write lock', () => {
  const file = temporaryFile()
  let server: Server
  beforeAll(async () => {
    server = await startServer(file, { waitLimit: COUNTS.waitLimit })
    expect((await server.createNote('Trước')).status).toBe(201)
  }, 30_000)

  test('for 3 seconds: writes wait and succeed, and reads are answered meanwhile', async () => {
    const before = stored(file).notes.length
    const release = await holdLock(file)
    let answered = 0
    const writes = concurrently(COUNTS.writers, COUNTS.writers, async (index) => {
      const answer = await server.createNote(`Bài ${index}`)
      answered += 1
      return answer.status
    })
    const end = Date.now() + COUNTS.heldFor
    let reads = 0
    while (Date.now() < end) {
      const { status, body } = await server.get('/notes?depth=0')
      expect({ status, docs: body.docs?.length, answered }).toEqual({ status: 200, docs: before, answered: 0 })
      reads += 1
      await pause(20)
    }
    expect(reads).toBeGreaterThan(10)
    await release()
    expect(await writes).toEqual(Array.from({ length: COUNTS.writers }, () => 201))
    expect(stored(file).seqs).toEqual(upTo(before + COUNTS.writers))
  }, 30_000)

  test('for longer than the limit: 503 with a code, nothing stored, and writes work again afterwards', async () => {
    const before = stored(file).notes
    const release = await holdLock(file)
    const refused = await Promise.all([server.createNote('Một'), server.post('/without-transaction', {})])
    for (const { status, body } of refused) {
      expect({ status, code: body.errors?.[0]?.data?.code }).toEqual({ status: 503, code: 'database-busy' })
    }
    expect(server.log()).toContain('another process holds the write lock')
    await release()
    expect(stored(file).notes).toEqual(before)
    expect((await server.createNote('Sau')).status).toBe(201)
    expect(stored(file).notes).toHaveLength(before.length + 1)
  }, 30_000)
})
