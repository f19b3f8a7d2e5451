import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { cleanUp, type Server, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { waitLimit: 1_000, idleLimit: 2_000, sleep: 4_000 }

afterAll(cleanUp)

describe('a transaction that goes wrong', () => {
  const file = temporaryFile()
  let server: Server
  let before: ReturnType<typeof stored>
  beforeAll(async () => {
    server = await startServer(file, { waitLimit: COUNTS.waitLimit, idleLimit: COUNTS.idleLimit })
  }, 30_000)
  beforeEach(async () => {
    expect((await server.createNote('Trước')).status).toBe(201)
    before = stored(file)
    expect(before.seqs).toEqual(upTo(before.notes.length))
  })

  async function expectNothingStoredAndGoingOn() {
    expect(stored(file)).toEqual(before)
    expect((await server.createNote('Sau')).status).toBe(201)
    expect(stored(file).seqs).toEqual(upTo(before.notes.length + 1))
  }

  test('a COMMIT that fails is answered as an error', async () => {
    expect((await server.createNote('orphan')).status).toBe(500)
    await expectNothingStoredAndGoingOn()
  })

  test('a failed statement fails the whole, even when a hook swallows its error', async () => {
    const { status, body } = await server.createNote('swallow')
    expect({ status, code: body.errors?.[0]?.data?.code }).toEqual({ status: 500, code: 'transaction-aborted' })
    await expectNothingStoredAndGoingOn()
  })

  test('a nested write without req ends in 503, and the log names the cause', async () => {
    const { status, body } = await server.createNote('nested Chủ đề')
    expect({ status, code: body.errors?.[0]?.data?.code }).toEqual({ status: 503, code: 'database-busy' })
    expect(server.log()).toContain('without its `req`')
    await expectNothingStoredAndGoingOn()
  })

  test('one that nobody uses any more is rolled back, and using it later is an error', async () => {
    const sleeper = server.createNote(`sleep ${COUNTS.sleep}`)
    const statuses: number[] = []
    while (!(statuses.includes(503) && statuses.at(-1) === 201)) statuses.push((await server.createNote('Khác')).status)
    const { status, body } = await sleeper
    expect({ status, code: body.errors?.[0]?.data?.code }).toEqual({ status: 503, code: 'transaction-expired' })
    expect(server.log()).toContain('it was never ended')
    const others = statuses.filter((one) => one === 201).length
    expect(stored(file).seqs).toEqual(upTo(before.notes.length + others))
    expect(stored(file).notes).toHaveLength(before.notes.length + others)
  }, 20_000)

  // Payload takes the transaction's id out of `req` here, so what the hook writes next is outside of it: the last test.
  test('a nested operation that failed and was forgiven is not answered as a success', async () => {
    const { status, body } = await server.createNote('forgive')
    expect({ status, code: body.errors?.[0]?.data?.code }).toEqual({ status: 500, code: 'transaction-aborted' })
    expect(stored(file).notes).toEqual(before.notes)
  })
})
