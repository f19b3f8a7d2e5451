import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type DemoAccount, knownAccounts } from '../../seeds/accounts.ts'
import { projectRoot } from '../../src/project-root.ts'
import type { Role } from '../../src/domain/roles.ts'
import { Client } from './client.ts'
import { bundled, nodeFlags, type ServerOptions, settingsIn, startServer } from './server.ts'

/** Milliseconds for the whole demo on a busy machine; a file that starts a demo gives its hook as many. */
export const demoPatience = 300_000

const seed = async (folder: string): Promise<void> => {
  await promisify(execFile)(process.execPath, [...nodeFlags, bundled('seed.js'), '--demo', '--accounts'], {
    cwd: projectRoot,
    env: settingsIn(folder) as NodeJS.ProcessEnv,
  })
}

/** Where the demo of this run lies, and since when. Seeding takes long, so the first file that asks does it for all, and the others wait. */
const seededOnce = async (): Promise<{ folder: string; startedAt: string }> => {
  const folder = bundled('demo')
  const done = `${folder}.done`
  const failed = `${folder}.failed`
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isFirst) {
    const startedAt = new Date().toISOString()
    await seed(folder).catch(async (error: unknown) => {
      await writeFile(failed, String(error))
      throw error
    })
    // Whoever waits must not read half of it.
    await writeFile(`${done}.part`, startedAt)
    await rename(`${done}.part`, done)
  }
  const deadline = Date.now() + demoPatience
  while (!existsSync(done)) {
    if (existsSync(failed) || Date.now() > deadline)
      throw new Error('The demo was not seeded; the file that did it says why')
    await pause(100)
  }
  return { folder, startedAt: await readFile(done, 'utf8') }
}

/** A server over a copy of the demo content, and its people. */
export const startDemo = async (options: Omit<ServerOptions, 'from'> = {}) => {
  const { folder, startedAt } = await seededOnce()
  const server = await startServer({ ...options, from: folder })
  const accounts: DemoAccount[] = knownAccounts(path.join(server.folder, 'demo-accounts.json'))
  return {
    ...server,
    /** the moment before the first document was made, as an ISO instant */
    seededFrom: startedAt,
    signIn: async (role: Role): Promise<Client> => {
      const account = accounts.find((known) => known.role === role)
      if (!account) throw new Error(`the demo has no ${role}`)
      return Client.signIn(server.url, account.email, account.password)
    },
  }
}

export type Demo = Awaited<ReturnType<typeof startDemo>>
