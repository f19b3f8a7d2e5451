import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { projectRoot } from '../../src/project-root.ts'
import { nodeFlags } from './node-flags.ts'

export { nodeFlags }

/** Where global-setup.ts has put the bundle of this run. */
export const bundled = (name: string): string => path.join(inject('bundleFolder'), name)

const patience = 60_000

export type Environment = Record<string, string | undefined>

/** Set, though empty, so that nobody's .env file reaches into a test. */
const unset = { LOG_LEVEL: '', PUBLIC_URL: '', SMTP_URL: '', TRUSTED_ORIGINS: '', TRUST_PROXY: '', MEDIA_STORAGE: '' }

export type LogLine = { level: number; msg?: string; requestId?: string; event?: string } & Record<string, unknown>

export type TestServer = {
  /** the server's origin, without a slash at the end */
  url: string
  port: number
  pid: number
  /** the folder of its own database and uploads; goes at `close` */
  folder: string
  env: Environment
  /** the JSON lines of its log so far */
  log: () => LogLine[]
  /** everything it wrote so far, for messages of failing tests */
  output: () => string
  /** ends it gracefully, removes its folder; the exit code, null when it had to be killed */
  close: () => Promise<number | null>
  kill: (signal: NodeJS.Signals) => void
  exited: Promise<number | null>
}

export type ServerOptions = {
  role?: 'all' | 'api' | 'admin' | 'worker'
  env?: Environment
  /** a folder with a database and uploads to start from; they are copied */
  from?: string
}

/** The environment of what works on the database and the uploads in a folder. */
export const settingsIn = (folder: string): Environment => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...unset,
  // As it really runs; under any other value Payload starts processes of its own to write types.
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'only-for-tests-and-long-enough-for-any-check',
  DATABASE_URL: `file:${path.join(folder, 'test.db')}`,
  MEDIA_DIR: path.join(folder, 'media'),
})

/**
 * A server of its own process, database (SQLite) and uploads, from the bundle that global-setup.ts made, ready to answer. At most one a
 * test file; to be closed in `afterAll`.
 */
export const startServer = async ({ env = {}, from, role = 'api' }: ServerOptions = {}): Promise<TestServer> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-'))
  if (from) await cp(from, folder, { recursive: true })
  const port = await freePort()
  const settings: Environment = {
    ...settingsIn(folder),
    // Known before the start, unlike with port 0: PUBLIC_URL and with it the trusted origins follow from it.
    PORT: String(port),
    ROLE: role,
    ...env,
  }
  const child = spawn(process.execPath, [...nodeFlags, bundled('server.js')], {
    cwd: projectRoot,
    env: settings as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const remove = () => rm(folder, { force: true, recursive: true })

  const url = `http://127.0.0.1:${settings.PORT}`
  await ready(url, child).catch(async (error: unknown) => {
    child.kill('SIGKILL')
    await remove()
    throw new Error(`The server did not become ready (${String(error)}). It wrote:\n${output}`)
  })
  return {
    url,
    port: Number(settings.PORT),
    pid: child.pid ?? 0,
    folder,
    env: settings,
    log: () => output.split('\n').flatMap(jsonLine),
    output: () => output,
    kill: (signal) => void child.kill(signal),
    exited,
    close: async () => {
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), 15_000)
      const code = await exited
      clearTimeout(forced)
      await remove()
      return code
    },
  }
}

const ready = async (url: string, child: ChildProcess): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    // Refused until it listens, 503 until the database answers: both mean to ask again.
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await pause(20)
  }
  throw new Error(`not within ${patience / 1000} s`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

const jsonLine = (line: string): LogLine[] => {
  if (!line.startsWith('{')) return []
  try {
    return [JSON.parse(line) as LogLine]
  } catch {
    // The last line may be half written.
    return []
  }
}

export type NewAdministrator = { name: string; email: string; password: string }

/** The first account, made as an operator makes it: by a process of its own on the server's database. */
export const createAdministrator = async (server: TestServer, administrator: NewAdministrator): Promise<void> => {
  const script = bundled('create-administrator.js')
  await promisify(execFile)(process.execPath, [...nodeFlags, script, JSON.stringify(administrator)], {
    cwd: projectRoot,
    env: server.env as NodeJS.ProcessEnv,
  })
}
