import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import Database from 'libsql'
import { inject } from 'vitest'

import type { SqliteOptions } from '../../src/database/index.ts'

/** What one request came to; `status` 0 when the connection broke before an answer. */
export interface Answer {
  status: number
  body: { doc?: { id: string }; docs?: unknown[]; count?: number; errors?: { data?: { code?: string } }[] }
}

export type Server = Awaited<ReturnType<typeof startServer>>

const undo: (() => void)[] = []

/** For `afterAll`: ends the processes and removes the files of a test file. */
export function cleanUp(): void {
  while (undo.length > 0) undo.pop()?.()
}

/** The path of a database file in a folder of its own, which goes at `cleanUp`. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lan-toa-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'test.db')
}

function script(name: string, args: string[], shell?: string): ChildProcess {
  // As global-setup.ts bundled it, where it did: that starts in a third of the time.
  const bundled = join(inject('bundleFolder'), `database-${name.replace('.ts', '.js')}`)
  const path = existsSync(bundled) ? bundled : fileURLToPath(new URL(name, import.meta.url))
  const flags = ['--conditions=production', ...(path === bundled ? [] : ['--import', 'tsx'])]
  const execArgv = shell ? ['-c', shell, process.execPath, ...flags] : flags
  const env = { ...process.env, NODE_ENV: 'test' as const, PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' }
  const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const
  const child = fork(path, args, { execArgv, env, stdio: [...stdio], ...(shell && { execPath: '/bin/sh' }) })
  undo.push(() => void child.kill('SIGKILL'))
  return child
}

/**
 * Starts `server.ts` on a database file and waits until it answers. `shell` is a prefix run by /bin/sh before it replaces
 * itself by the server, as `ulimit -f 2048; exec "$0" "$@"`.
 */
export async function startServer(file: string, options: Partial<SqliteOptions> = {}, shell?: string) {
  const child = script('server.ts', [JSON.stringify({ url: `file:${file}`, ...options })], shell)
  let log = ''
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exit = once(child, 'exit')
  const started = await Promise.race([once(child, 'message'), exit.then(() => undefined)])
  if (!started) throw new Error(`The test server did not start:\n${log}`)
  const base = `http://127.0.0.1:${(started[0] as { port: number }).port}/api`

  async function ask(path: string, data?: object): Promise<Answer> {
    const init = data && { method: 'POST', body: JSON.stringify(data), headers: { 'content-type': 'application/json' } }
    try {
      const response = await fetch(base + path, init)
      return { status: response.status, body: (await response.json()) as Answer['body'] }
    } catch {
      return { status: 0, body: {} }
    }
  }

  return {
    log: () => log,
    running: () => child.exitCode === null,
    get: (path: string) => ask(path),
    post: (path: string, data: object) => ask(path, data),
    createNote: (title: string) => ask('/notes', { title, lines: [{ text: 'một' }, { text: 'hai' }] }),
    async stop() {
      child.send('stop')
      await exit
    },
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** Has another process take the write lock; resolves once it has it, with the function that lets go. */
export async function holdLock(file: string): Promise<() => Promise<void>> {
  const child = script('lock-holder.ts', [file])
  await once(child, 'message')
  return async () => {
    const released = once(child, 'message')
    child.send('release')
    await released
  }
}

/** Rows of the file itself, read by a connection of the test's own. */
export function rowsIn<Row>(file: string, query: string): Row[] {
  const database = new Database(file)
  try {
    return database.prepare(query).all() as Row[]
  } finally {
    database.close()
  }
}

/** What the file says of the notes and of the log that has to go with them. */
export function stored(file: string) {
  const ids = <Row extends { id: string }>(query: string) => rowsIn<Row>(file, query).map(({ id }) => id)
  const seqs = rowsIn<{ seq: number }>(file, 'SELECT seq FROM log ORDER BY seq').map(({ seq }) => seq)
  return {
    notes: ids('SELECT id FROM notes ORDER BY id'),
    logged: ids('SELECT note AS id FROM log ORDER BY note'),
    versioned: ids('SELECT DISTINCT parent_id AS id FROM _notes_v ORDER BY parent_id'),
    lines: ids('SELECT _parent_id AS id FROM notes_lines GROUP BY _parent_id HAVING count(*) = 2 ORDER BY 1'),
    seqs,
    counter: rowsIn<{ value: number }>(file, 'SELECT value FROM counters')[0]?.value ?? 0,
    integrity: rowsIn<{ integrity_check: string }>(file, 'PRAGMA integrity_check')[0]?.integrity_check,
  }
}

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
