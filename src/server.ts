import { TIME_ZONE } from './domain/instants.ts'
import { type Env, env, EnvironmentError } from './env.ts'

/** The settings; or the list of what is wrong with them on stderr, and the end. */
const settingsOrExit = (): Env => {
  try {
    return env()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/**
 * The editor (lexical) picks its build in a top-level `await import()` unless a resolve condition has picked already, and Node 20 deadlocks
 * on that more often than not: the process would end with code 13 and no word. The bundle has picked when it was made.
 */
const exitWithoutCondition = (): void => {
  const isBundle = !import.meta.url.endsWith('.ts')
  if (isBundle || !import.meta.resolve('lexical').endsWith('.node.mjs')) return
  process.stderr.write(
    'Start with `npm run dev`, or with `node --conditions=production`: without it Node may hang while loading.\n',
  )
  process.exit(1)
}

// The panel writes some times by the zone of its process; people read them in Vietnam, wherever the server stands.
process.env.TZ ??= TIME_ZONE

const settings = settingsOrExit()
exitWithoutCondition()
// Only now, so that a wrong environment is told at once and not after Payload has been loaded.
const { serve } = await import('./serve.ts')
await serve(settings)
