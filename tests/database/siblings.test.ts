import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { cleanUp, rowsIn, type Server, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { rounds: 50, microtasks: 24, turns: 3 }

/** At once, then after 1, 2, 3 … microtasks, then after whole turns of the event loop. */
const moments = Array.from({ length: COUNTS.rounds }, (_, round) =>
  round <= COUNTS.microtasks ? `m${round}` : `t${1 + (round % COUNTS.turns)}`,
)

afterAll(cleanUp)

describe('a request that fails while other queries of it are under way', () => {
  const file = temporaryFile()
  let server: Server
  beforeAll(async () => {
    server = await startServer(file)
    expect((await server.createNote('Trước')).status).toBe(201)
  }, 60_000)

  test.each([
    ['by an error of its own', ''],
    ['by a statement', ' statement'],
  ])(
    '%s: it is answered as an error, stores nothing, and the next one works, whenever it fails',
    async (_, means) => {
      const before = stored(file)
      for (const [round, moment] of moments.entries()) {
        const failed = await server.createNote(`siblings ${moment}${means}`)
        expect({ moment, status: failed.status }, server.log()).toEqual({ moment, status: 500 })
        const next = await server.createNote('Sau')
        expect({ moment, status: next.status }, server.log()).toEqual({ moment, status: 201 })
        expect(stored(file).seqs).toEqual(upTo(before.notes.length + round + 1))
      }
      expect(stored(file).notes).toHaveLength(before.notes.length + COUNTS.rounds)
      expect(rowsIn(file, 'SELECT name FROM topics')).toEqual([])
      // Where SQLite did not end the transaction, they finished before the rollback: none met one that was over.
      if (means === '') expect(server.log()).not.toContain('unhandled-rejection')
    },
    60_000,
  )

  test('a query that comes when all is over is refused; the log says so and the process lives', async () => {
    expect((await server.createNote('straggler')).status).toBe(500)
    while (server.running() && !server.log().includes('unhandled-rejection')) await pause(20)
    expect(server.log()).toContain('TransactionAbortedError')
    expect((await server.createNote('Sau')).status).toBe(201)
  }, 60_000)
})
