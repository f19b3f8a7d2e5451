import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from '../src/project-root.ts'
import { markPanelBuilt, sourcesHash } from './built.ts'
import { bundle } from './bundle.ts'
import { generate } from './generate.ts'

const started = performance.now()

// A build signs nothing and keeps nothing of it; the secret is the start's affair, on another machine perhaps.
process.env.PAYLOAD_SECRET ||= 'only-for-the-build-which-signs-nothing'

const step = async (title: string, work: () => Promise<void>): Promise<void> => {
  const begun = performance.now()
  process.stdout.write(`▸ ${title} …\n`)
  await work()
  process.stdout.write(`  ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
}

const nextBuild = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = path.join(projectRoot, 'node_modules/next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: projectRoot,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))))
  })

await step('Types and import map', generate)
await step('Server (dist/)', () => bundle())
if (!process.argv.includes('--api-only')) {
  const hash = sourcesHash()
  await step('Admin panel (.next/)', nextBuild)
  markPanelBuilt(hash)
}
process.stdout.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
