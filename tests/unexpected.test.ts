import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = fileURLToPath(new URL('support/stray-errors.ts', import.meta.url))

let child: ReturnType<typeof fork>
let url: string
let output = ''

beforeEach(async () => {
  output = ''
  child = fork(script, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  url = `http://127.0.0.1:${port}`
})
afterEach(() => void child.kill('SIGKILL'))

const answer = async (path: string) => (await fetch(url + path)).text()

test.each(['/rejection', '/nothing'])(
  '%s: a rejection that nobody awaits is logged, and the process serves on',
  async (path) => {
    expect(await answer(path)).toBe('answered')
    expect(await answer('/')).toBe('answered')
    expect(output).toMatch(/"level":50.*"event":"unhandled-rejection".*"stack":/)
  },
)

test('an uncaught exception ends the process with 1 after the running requests have been answered', async () => {
  const closed = once(child, 'close')
  expect(await answer('/exception')).toBe('answered')
  expect(await closed).toEqual([1, null])
  expect(output).toMatch(/"level":60.*"event":"uncaught-exception".*nobody catches this/)
  expect(output).toContain('released')
})
