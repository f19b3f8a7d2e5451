import type { Payload } from 'payload'

/**
 * Payload, connected and migrated. Loaded only when a command gets this far: what is wrong with its arguments is told at once, and what is
 * wrong with the environment in words (the config reads it while it loads).
 */
export const openPayload = async (): Promise<Payload> => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const settings = await config
  // A command uses the collections; rewriting src/payload-types.ts (Payload's habit outside production) is the build's.
  settings.typescript.autoGenerate = false
  return getPayload({ config: settings })
}
