// npm run demo: builds what is missing, migrates, seeds, starts on loopback, and says where and who.
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accountsFile, knownAccounts } from '../seeds/accounts.ts'
import { roleLabels } from '../src/domain/roles.ts'
import { env, projectRoot } from '../src/env.ts'
import { isPanelBuilt } from './built.ts'
import { bundle } from './bundle.ts'
import { ended, startNode, stopping, stopWithChild } from './support/children.ts'
import { Refused, runCommand } from './support/cli.ts'
import { freePort } from './support/port.ts'

const flags = ['--conditions=production']
const patience = 60_000

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

const run = async (what: string, args: string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  const code = await ended(startNode([...flags, ...args], environment))
  if (stopping.asked) process.exit(130)
  if (code !== 0) throw new Refused(`${what} failed (exit code ${code}); the reason stands above.`)
}

const build = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  if (isPanelBuilt()) return bundle()
  console.log('Building the server and the admin panel (once, about a minute) …')
  await run('The build', ['--import', 'tsx', path.join('scripts', 'build.ts')], environment)
}

const answers = async (url: string, server: ChildProcess): Promise<void> => {
  const deadline = performance.now() + patience
  while (server.exitCode === null && server.signalCode === null) {
    // Refused until it listens.
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    if (performance.now() > deadline) throw new Refused(`The server did not answer within ${patience / 1000} s.`)
    await pause(50)
  }
  if (stopping.asked) process.exit(130)
  throw new Refused('The server did not start; the reason stands above.')
}

const shortest = (file: string): string => {
  const relative = path.relative(projectRoot, file)
  return relative.startsWith('..') ? file : relative
}

const introduce = (url: string, file: string): string => {
  const accounts = knownAccounts(file)
  const [widest, longest] = [
    Math.max(0, ...accounts.map(({ name }) => name.length)),
    Math.max(0, ...accounts.map(({ email }) => email.length)),
  ]
  const people = accounts.map(
    ({ email, name, password, role }) =>
      `  ${name.padEnd(widest)}  ${email.padEnd(longest)}  ${password}  (${roleLabels[role]})`,
  )
  return `
  Admin panel   ${url}/admin
  REST          ${url}/api/articles
  GraphQL       ${url}/api/graphql

Accounts of this machine's demo, kept in ${shortest(file)}:
${people.join('\n')}

Three things to try:
  curl '${url}/api/articles?sort=-publishedAt&limit=3&depth=1'
  curl '${url}/api/individuals/by-slug/nguyen-tuan-thanh'
  curl '${url}/api/graphql' -H 'Content-Type: application/json' -d '{"query":"{ Awards(limit: 3) { docs { title issuer { name } } } }"}'

Ctrl-C stops it.
`
}

await runCommand(async () => {
  const begun = performance.now()
  const { databaseUrl, host, isProduction, payloadSecret, port: wanted } = env()
  if (isProduction) {
    throw new Refused(
      'NODE_ENV is production: npm run demo would fill this database with examples and open accounts. To try it there, run ' +
        'npm run seed -- --demo (examples, no accounts).',
    )
  }
  stopWithChild()
  const port = await freePort(host, wanted)
  const environment: NodeJS.ProcessEnv = {
    LOG_LEVEL: 'error',
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: payloadSecret,
    PORT: String(port),
  }
  await build(environment)
  console.log('Migrating and filling in what is missing …')
  await run('Seeding', [path.join('dist', 'seed.js'), '--demo', '--accounts'], environment)

  console.log('Starting …')
  const server = startNode([...flags, path.join('dist', 'server.js')], environment)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  await answers(url, server)
  console.log(`Lan Tỏa is ready after ${seconds(begun)}.\n${introduce(url, accountsFile(databaseUrl))}`)
  const code = await ended(server)
  if (!stopping.asked) throw new Refused(`The server ended by itself (exit code ${code}).`)
  console.log(code === 0 ? 'Stopped.' : `The server ended with exit code ${code}.`)
  if (code !== 0) process.exit(1)
})
