import { platform } from 'node:os'

import { afterAll, expect, test } from 'vitest'

import { concurrently } from './concurrently.ts'
import { type Answer, cleanUp, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { writers: 4, requests: 110, pages: 94, fileBlocks: 4_096 }

afterAll(cleanUp)

/** Every answered note is stored whole, nothing is there by halves, and after a restart with room all goes on. */
async function expectWholeNotes(file: string, answers: Answer[]) {
  const created = answers.filter(({ status }) => status === 201).map(({ body }) => body.doc?.id)
  const refused = answers.filter(({ status }) => status !== 201)
  expect(created.length).toBeGreaterThan(5)
  expect(refused.length).toBeGreaterThan(5)
  expect(refused.filter(({ status }) => status < 500)).toEqual([])

  const server = await startServer(file)
  expect((await server.createNote('Lại có chỗ')).status).toBe(201)
  const { notes, logged, versioned, lines, seqs, counter, integrity } = stored(file)
  expect(notes).toEqual(expect.arrayContaining(created))
  expect(notes).toHaveLength(created.length + 1)
  expect(logged).toEqual(notes)
  expect(versioned).toEqual(notes)
  expect(lines).toEqual(notes)
  expect(seqs).toEqual(upTo(notes.length))
  expect(counter).toBe(notes.length)
  expect(integrity).toBe('ok')
}

test('a full database (SQLITE_FULL in statements) refuses whole notes', async () => {
  const file = temporaryFile()
  const server = await startServer(file, { pragmas: { max_page_count: COUNTS.pages } })
  const answers = await concurrently(COUNTS.writers, COUNTS.requests, (index) => server.createNote(`Bài ${index}`))
  expect((await server.get('/notes?limit=1')).status).toBe(200)
  expect(server.log()).toContain('database or disk is full')
  expect(server.log()).not.toContain('params')
  await server.stop()
  await expectWholeNotes(file, answers)
}, 90_000)

// The system refuses to let any file grow beyond the limit, as a full disk does: that hits the log at COMMIT.
test.skipIf(platform() === 'win32')(
  'a file that cannot grow (write errors at COMMIT) refuses whole notes',
  async () => {
    const file = temporaryFile()
    const server = await startServer(file, {}, `ulimit -f ${COUNTS.fileBlocks}; exec "$0" "$@"`)
    const answers = await concurrently(COUNTS.writers, COUNTS.requests, (index) => server.createNote(`Bài ${index}`))
    expect(server.log()).toMatch(/SQLITE_(IOERR|FULL)/)
    expect(server.log()).toContain('WriterTransaction.commit')
    await server.kill()
    await expectWholeNotes(file, answers)
  },
  90_000,
)
