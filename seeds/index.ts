// npm run seed: the provinces. With --demo also the demo's documents and photographs, with --accounts its accounts (npm run demo).
import { parseArgs } from 'node:util'
import { Refused, runCommand } from '../scripts/support/cli.ts'
import { openPayload } from '../scripts/support/payload.ts'
import { progressLines } from '../scripts/support/progress.ts'
import { env } from '../src/env.ts'
import { accountsFile, openDemoAccounts } from './accounts.ts'
import { demoSets, referenceSets } from './sets.ts'

const flags = () => {
  try {
    return parseArgs({ options: { demo: { type: 'boolean' }, accounts: { type: 'boolean' } } }).values
  } catch {
    throw new Refused('Usage: npm run seed [-- --demo]')
  }
}

await runCommand(async () => {
  const { accounts = false, demo = false } = flags()
  const payload = await openPayload()
  const { seedAll } = await import('./engine/index.ts')
  const { onProgress, finish } = progressLines()
  const created = await seedAll(payload, demo ? demoSets : referenceSets, { onProgress })
  finish()
  if (accounts) await openDemoAccounts(payload, accountsFile(env().databaseUrl))
  console.log(created === 0 ? 'Nothing was missing.' : `${created} documents and photographs created.`)
  await payload.destroy()
})
