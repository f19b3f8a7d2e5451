import { randomUUID } from 'node:crypto'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { ensureDirectory, incomingDirectory } from './directory.ts'

/**
 * Takes the first free name of `nameAt(1)`, `nameAt(2)`, … in a folder by creating an empty file, which no two writers can both do.
 * `isTaken` may know of names whose file is not there.
 */
export const claimName = async (
  directory: string,
  nameAt: (copy: number) => string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string> => {
  ensureDirectory(directory)
  for (let copy = 1; ; copy += 1) {
    const name = nameAt(copy)
    if (await isTaken(name)) continue
    try {
      const handle = await open(path.join(directory, name), 'wx')
      await handle.close()
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Writes a file under a name that is the caller's: it is there whole, and on the disk, or not at all. */
export const store = async (directory: string, name: string, bytes: Buffer | string): Promise<void> => {
  ensureDirectory(incomingDirectory())
  const draft = path.join(incomingDirectory(), randomUUID())
  try {
    if (typeof bytes === 'string') await copyFile(bytes, draft)
    const handle = await open(draft, typeof bytes === 'string' ? 'r+' : 'wx')
    try {
      if (typeof bytes !== 'string') await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path.join(directory, name))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

export const removeFiles = async (directory: string, names: Iterable<string>): Promise<void> => {
  for (const name of names) await rm(path.join(directory, name), { force: true })
}
