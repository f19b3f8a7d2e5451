import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The absolute path that a `file:` URL names: `file:./data/x.db` counts from the working directory,
 * `file:///srv/x.db` is absolute. In-memory databases and URL parameters are refused: two connections share one file here.
 */
export function databasePath(url: string, workingDirectory = process.cwd()): string {
  const rest = url.slice('file:'.length)
  if (!url.startsWith('file:') || rest === '' || rest.endsWith('/')) {
    throw new Error(`Database URL "${url}" names no file; write it like file:./data/lan-toa.db`)
  }
  if (rest.startsWith(':') || /[?#]/.test(rest)) {
    throw new Error(`Database URL "${url}": in-memory databases and URL parameters are not supported`)
  }
  return rest.startsWith('//') ? fileURLToPath(url) : resolve(workingDirectory, decodeURIComponent(rest))
}

/** Creates the folder of the database file where it is missing. */
export function ensureFolder(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
}
