import { afterAll, expect, test } from 'vitest'

import { concurrently } from './concurrently.ts'
import { cleanUp, rowsIn, startServer, stored, temporaryFile, upTo } from './harness.ts'

const COUNTS = { writers: 8, requests: 200, everyNthWithoutTransaction: 5 }

afterAll(cleanUp)

test('with 8 writers every answered create is in the file, whole, with log numbers without gaps', async () => {
  const file = temporaryFile()
  const server = await startServer(file)
  const alone = (index: number) => index % COUNTS.everyNthWithoutTransaction === 0
  const answers = await concurrently(COUNTS.writers, COUNTS.requests, (index) =>
    alone(index) ? server.post('/without-transaction', {}) : server.createNote(`Bài ${index}`),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))

  const idsOf = (kept: typeof answers) => kept.map(({ body }) => body.doc?.id).sort()
  const created = idsOf(answers.filter((_, index) => !alone(index)))
  const { notes, logged, versioned, lines, seqs, counter } = stored(file)
  expect(notes).toEqual(created)
  expect(logged).toEqual(created)
  expect(versioned).toEqual(created)
  expect(lines).toEqual(created)
  expect(seqs).toEqual(upTo(created.length))
  expect(counter).toBe(created.length)
  const topics = rowsIn<{ id: string }>(file, 'SELECT id FROM topics ORDER BY id').map(({ id }) => id)
  expect(topics).toEqual(idsOf(answers.filter((_, index) => alone(index))))
}, 60_000)
