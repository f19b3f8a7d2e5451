import { type ChildProcess, spawn } from 'node:child_process'
import { projectRoot } from '../../src/project-root.ts'

// In a group of its own a child does not see the terminal's Ctrl-C: it is told once, by us, and can close in peace.
const ownGroup = process.platform !== 'win32'

let running: ChildProcess | undefined

/** Whether somebody has asked us to stop. */
export const stopping = { asked: false }

// One Ctrl-C can come twice: from the terminal, and once more from npm or tsx. A second one that is meant ends the child at once.
const SAME_KEYPRESS = 1000
let lastAsked = -Infinity

const stop = (): void => {
  stopping.asked = true
  if (performance.now() - lastAsked < SAME_KEYPRESS) return
  lastAsked = performance.now()
  if (running?.pid === undefined || running.exitCode !== null) process.exit(130)
  if (ownGroup) process.kill(-running.pid, 'SIGTERM')
  else running.kill()
}

/** Ctrl-C and its like end the child that is running, then us; so does the end of the npm that started us, which tells nobody. */
export const stopWithChild = (): void => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 300).unref()
}

/** Starts Node on `args` in the project's folder, writing to our terminal. One at a time. */
export const startNode = (args: string[], env: NodeJS.ProcessEnv): ChildProcess => {
  running = spawn(process.execPath, args, {
    cwd: projectRoot,
    detached: ownGroup,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return running
}

/** The exit code; 1 when a signal ended it. */
export const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
