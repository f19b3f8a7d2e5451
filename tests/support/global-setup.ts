import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { isPanelBuilt } from '../../scripts/built.ts'
import { bundle } from '../../scripts/bundle.ts'
import { projectRoot } from '../../src/project-root.ts'
import { nodeFlags } from './node-flags.ts'

declare module 'vitest' {
  interface ProvidedContext {
    bundleFolder: string
  }
}

/**
 * Before any test: the server's bundle, in a folder of this run (dist/ may belong to a running demo, and another run may go on beside this
 * one), and the panel's build where a browser test is going to run and the build is not of today's sources.
 */
export default async ({ provide, vitest }: TestProject): Promise<() => Promise<void>> => {
  const bundleFolder = path.join(projectRoot, 'tests/.tmp', `bundle-${process.pid}`)
  await bundle(bundleFolder, {
    seed: 'seeds/index.ts',
    server: 'src/server.ts',
    'database-server': 'tests/database/server.ts',
    'create-administrator': 'tests/support/create-administrator.ts',
  })
  provide('bundleFolder', bundleFolder)
  const needsPanel = [...vitest.state.getPaths()].some((file) => file.endsWith('.browser.test.ts'))
  if (needsPanel && !isPanelBuilt()) buildPanel()
  return () => rm(bundleFolder, { force: true, recursive: true })
}

const buildPanel = (): void => {
  const script = path.join(projectRoot, 'scripts/build.ts')
  const { status } = spawnSync(process.execPath, [...nodeFlags, '--import', 'tsx', script], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`The panel could not be built (scripts/build.ts ended with ${status})`)
}
