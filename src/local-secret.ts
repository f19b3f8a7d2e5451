import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root.ts'

const file = path.join(projectRoot, 'data', 'payload-secret')

/** The secret that an earlier start on this machine made, or undefined. */
export const localSecret = (): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined

/** The same, made and kept (readable by its owner only) when there is none: for development and the demo, so that sign-ins outlive a restart. */
export const makeLocalSecret = (): string => {
  const known = localSecret()
  if (known) return known
  const made = randomBytes(32).toString('hex')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}
