import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { projectRoot } from '../src/project-root.ts'

/** Writes what Payload derives from its config: src/payload-types.ts and the panel's import map. Opens no database. */
export const generate = async (): Promise<void> => {
  await mkdir(path.join(projectRoot, 'src/app/(payload)/admin'), { recursive: true })
  const { default: config } = await import('../payload.config.ts')
  const resolved = await config
  await generateTypes(resolved, { log: false })
  await generateImportMap(resolved, { force: true, log: false })
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) await generate()
