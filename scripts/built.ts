import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../src/project-root.ts'

/** Everything that the panel's build is made from. */
const sources = [
  'collections',
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
const mark = path.join(projectRoot, '.next', 'built-from')

const filesUnder = (relative: string): string[] => {
  const absolute = path.join(projectRoot, relative)
  if (!existsSync(absolute)) return []
  if (statSync(absolute).isFile()) return [relative]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(relative, name)))
}

/** Taken before a build, so that what is edited while it runs counts as newer. */
export const sourcesHash = (): string => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder).filter((name) => !generated.includes(name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether .next/ was built from the sources as they are now. */
export const isPanelBuilt = (): boolean => existsSync(mark) && readFileSync(mark, 'utf8') === sourcesHash()

export const markPanelBuilt = (hash: string): void => writeFileSync(mark, hash)
