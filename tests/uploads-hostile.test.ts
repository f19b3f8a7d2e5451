import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send, startUploadServer, type UploadServer } from './uploads/harness.ts'
import { type Hostile, hostileFiles } from './uploads/hostile.ts'
import { isJpeg } from './uploads/pictures.ts'

const seed = Date.now() % 2 ** 31
const count = 320

let server: UploadServer
let files: Hostile[]
beforeAll(async () => {
  console.info(`hostile uploads: seed ${seed}`)
  server = await startUploadServer()
  files = await hostileFiles(seed, count)
}, 60_000)
afterAll(() => server.close())

type Row = { filename: string; sizes?: Record<string, { filename: string }> }

const rowsOf = async (collection: string): Promise<Row[]> => {
  const rows: Row[] = []
  for (let page = 1; ; page += 1) {
    const { body } = await server.editor.rest('GET', `/api/${collection}?limit=100&depth=0&page=${page}`)
    rows.push(...(body.docs as Row[]))
    if (!body.hasNextPage) return rows
  }
}

describe('hostile uploads', () => {
  test('are refused in Vietnamese or stored harmless, in whole or not at all, and the server lives', async () => {
    expect(files.length).toBeGreaterThanOrEqual(300)
    const wrong: string[] = []
    let refused = 0
    for (const { bytes, name, type, what } of files) {
      for (const collection of ['media', 'private-files']) {
        const fields = collection === 'media' ? { caption: 'Ảnh', alt: 'Ảnh' } : { title: 'Hồ sơ', kind: 'other' }
        const { body, status } = await send(server.editor, `/api/${collection}`, { bytes, name, type, fields })
        const [error] = (body?.errors ?? []) as { code?: string; message?: string }[]
        const isFine = status === 201 || (status < 500 && error?.code && /[ạ-ỹ]/.test(error.message ?? ''))
        if (status !== 201) refused += 1
        if (!isFine)
          wrong.push(`${what} as ${JSON.stringify(name)} to ${collection}: ${status} ${JSON.stringify(body)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(refused).toBeGreaterThan(100)
    expect((await server.stranger.rest('GET', '/api/tags')).status).toBe(200)
  }, 300_000)

  test('leave no file that no document names, and no document without its files', async () => {
    const photos = await rowsOf('media')
    const named = photos.flatMap(({ filename, sizes = {} }) => [
      filename,
      ...Object.values(sizes).map((size) => size.filename),
    ])
    expect(photos.length).toBeGreaterThan(10)
    expect(server.files('photos')).toEqual(named.sort())
    expect(server.files('private')).toEqual((await rowsOf('private-files')).map(({ filename }) => filename).sort())
    expect(server.files('incoming')).toEqual([])
  })

  test('are served as nothing that runs', async () => {
    for (const name of server.files('photos')) {
      const bytes = server.read(name)
      expect(bytes.toString('latin1'), name).not.toMatch(/<script|<\?php|JavaScript/)
      expect(name).toMatch(/^[a-z0-9-]+\.(jpg|webp)$/)
      if (name.endsWith('.jpg')) expect(isJpeg(bytes), name).toBe(true)
    }
    for (const [collection, folder] of [
      ['media', 'photos'],
      ['private-files', 'private'],
    ] as const) {
      for (const name of server.files(folder).slice(0, 30)) {
        const { headers } = await server.editor.rest('GET', `/api/${collection}/file/${name}`)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('content-security-policy')).toContain('sandbox')
        expect(headers.get('content-type')).toMatch(/^(image\/(jpeg|webp|png)|application\/pdf)$/)
        if (collection === 'private-files') expect(headers.get('content-disposition')).toMatch(/^attachment/)
      }
    }
  }, 60_000)
})
