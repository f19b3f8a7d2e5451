import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { isPanelBuilt } from '../../scripts/built.ts'
import { bundle } from '../../scripts/bundle.ts'
import { projectRoot } from '../../src/project-root.ts'
import { bundleFolder, nodeFlags } from './server.ts'

/** Before any test: the server's bundle, and the panel's build where a browser test is going to run and the build is not of today's sources. */
export default async ({ vitest }: TestProject): Promise<void> => {
  await bundle(bundleFolder, {
    server: 'src/server.ts',
    'create-administrator': 'tests/support/create-administrator.ts',
  })
  const needsPanel = [...vitest.state.getPaths()].some((file) => file.endsWith('.browser.test.ts'))
  if (needsPanel && !isPanelBuilt()) buildPanel()
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
