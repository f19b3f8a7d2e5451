import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Node 20 hangs while it loads the editor unless a condition picks its build (src/server.ts).
    execArgv: ['--conditions=production'],
    globalSetup: ['tests/support/global-setup.ts'],
    hookTimeout: 90_000,
    include: ['tests/**/*.test.ts'],
    maxWorkers: 2,
    pool: 'forks',
    reporters: ['default', './tests/support/reporter.ts'],
    testTimeout: 30_000,
  },
})
