import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'

import { cleanUp, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { rounds: 2, writers: 4, answersBeforeKill: { min: 5, max: 50 } }

afterAll(cleanUp)

test('kill -9 amid writes: every answered write is there after the restart, and nothing by halves', async () => {
  const seed = Date.now() & 0x7fffffff
  process.stdout.write(`kill.test.ts: seed ${seed}\n`)
  const file = temporaryFile()
  const answered: string[] = []
  const limits = fc.sample(fc.integer(COUNTS.answersBeforeKill), { seed, numRuns: COUNTS.rounds })
  for (const limit of limits) {
    const server = await startServer(file)
    const end = answered.length + limit
    let running = true
    const writer = async () => {
      while (running) {
        const { status, body } = await server.createNote('Đang viết')
        if (status === 201 && body.doc) answered.push(body.doc.id)
        if (answered.length >= end && running) {
          running = false
          await server.kill()
        }
      }
    }
    await Promise.all(Array.from({ length: COUNTS.writers }, writer))
  }

  const restarted = await startServer(file)
  expect((await restarted.createNote('Sau cùng')).status).toBe(201)
  const { notes, logged, versioned, lines, seqs, counter, integrity } = stored(file)
  expect(notes).toEqual(expect.arrayContaining(answered))
  // A write may have been committed and not answered yet: at most one a writer and a round.
  expect(notes.length).toBeLessThanOrEqual(answered.length + 1 + COUNTS.rounds * COUNTS.writers)
  expect(logged).toEqual(notes)
  expect(versioned).toEqual(notes)
  expect(lines).toEqual(notes)
  expect(seqs).toEqual(upTo(notes.length))
  expect(counter).toBe(notes.length)
  expect(integrity).toBe('ok')
}, 120_000)
