import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, startUploadServer, type UploadServer } from './uploads/harness.ts'
import { fiftyMegapixels, quarters } from './uploads/pictures.ts'

const MB = 1_000_000

// The peak is read from /proc, which only Linux has.
describe.runIf(existsSync('/proc/self/status'))('an upload adds at most 400 MB to the idle process at its peak', () => {
  let server: UploadServer

  beforeAll(async () => {
    server = await startUploadServer()
    // What the first upload of any size loads once and for all is no part of it.
    await send(server.editor, '/api/media', { bytes: await quarters(60, 40).jpeg().toBuffer(), name: 'nho.jpg' })
  }, 60_000)
  afterAll(() => server.close())

  const peak = async (): Promise<number> => (await server.editor.rest('GET', '/api/peak-memory')).body.bytes

  it('of 50 megapixels and 25 MB, four at once', async () => {
    const bytes = await fiftyMegapixels()
    const before = await peak()
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => send(server.editor, '/api/media', { bytes, name: `may-${n}.jpg` })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const added = (await peak()) - before
    expect(added, `${Math.round(added / MB)} MB`).toBeLessThan(400 * MB)
    // It had to hold the picture at least once; a figure near nothing would mean that the wrong process was asked.
    expect(added).toBeGreaterThan(20 * MB)
  }, 120_000)
})
