import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const above = (folder: string): string | undefined => {
  if (existsSync(path.join(folder, 'payload.config.ts'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : above(parent)
}

/**
 * The folder of payload.config.ts, absolute. The same from src/, from the bundle in dist/ and from Next's bundle, whose modules may know no
 * place of their own on the disk; those count from the working directory.
 */
export const projectRoot: string =
  (import.meta.url.startsWith('file:') ? above(path.dirname(fileURLToPath(import.meta.url))) : undefined) ??
  above(process.cwd()) ??
  process.cwd()
