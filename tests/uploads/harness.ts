import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Answer, Client } from '../support/client.ts'

export type Upload = { bytes: Uint8Array; name: string; type?: string; fields?: object | string }

/** Starts server.ts on a database and a folder of uploads of its own. */
export const startUploadServer = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lan-toa-uploads-'))
  const media = path.join(folder, 'media')
  const child: ChildProcess = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [], {
    // As in vitest.config.ts.
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: `file:${path.join(folder, 'test.db')}`,
      MEDIA_DIR: media,
      PAYLOAD_SECRET: 'chi-dung-de-thu-nghiem-dai-hon-32-ky-tu',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let log = ''
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exit = once(child, 'exit')
  const close = async () => {
    child.kill('SIGKILL')
    await exit
    rmSync(folder, { recursive: true, force: true })
  }
  const started = await Promise.race([once(child, 'message'), exit.then(() => undefined)])
  if (!started) throw new Error(`The test server did not start:\n${log}`)
  const url = `http://127.0.0.1:${(started[0] as { port: number }).port}`

  const signIn = (name: string) => Client.signIn(url, `${name}@anh.example`, 'mat-khau-dai-12')
  const editor = await signIn('editor')

  return {
    url,
    close,
    log: () => log,
    editor,
    colleague: await signIn('colleague'),
    approver: await signIn('approver'),
    stranger: new Client(url),
    /** The names in a folder of uploads, sorted. */
    files: (name: 'photos' | 'private' | 'incoming') => readdirSync(path.join(media, name)).sort(),
    read: (name: string, folder = 'photos') => readFileSync(path.join(media, folder, name)),
    /** All that an upload can leave behind. */
    async traces() {
      const { body } = await editor.rest('GET', '/api/media?limit=100&depth=0')
      const rows = (body.docs as { id: string; filename: string; updatedAt: string }[]).map(
        ({ id, filename }) => `${id} ${filename}`,
      )
      return {
        rows: rows.sort(),
        photos: this.files('photos'),
        private: this.files('private'),
        incoming: this.files('incoming'),
      }
    },
  }
}

export type UploadServer = Awaited<ReturnType<typeof startUploadServer>>

/** Sends a form as the panel does. */
export const send = (
  client: Client,
  address: string,
  { bytes, name, type = 'image/jpeg', fields }: Upload,
  method = 'POST',
): Promise<Answer> => {
  const form = new FormData()
  const data = fields ?? { caption: 'Lễ trao giải', alt: 'Người đứng thành hàng' }
  form.set('_payload', typeof data === 'string' ? data : JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return client.rest(method, address, form)
}
