import { mkdirSync } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'

/** The folder of all uploads, absolute. */
export const mediaDirectory = (): string => env().mediaDir

/** Photographs and their sizes, served by the access rule of `media`. */
export const photosDirectory = (): string => path.join(mediaDirectory(), 'photos')

/** Scans and consent papers, as they came, under random names. */
export const privateDirectory = (): string => path.join(mediaDirectory(), 'private')

/** Files on their way in: what is being received, and finished files before they are moved to their name. */
export const incomingDirectory = (): string => path.join(mediaDirectory(), 'incoming')

const A_DAY = 24 * 60 * 60 * 1000

/**
 * Creates the folders and removes what a killed process left on its way in (older than a day: other nodes may share the folder).
 * Throws when a folder cannot be created; to be called once at start.
 */
export const prepareMediaDirectories = async (): Promise<void> => {
  for (const directory of [photosDirectory(), privateDirectory(), incomingDirectory()]) {
    await mkdir(directory, { recursive: true })
  }
  for (const name of await readdir(incomingDirectory())) {
    const file = path.join(incomingDirectory(), name)
    // Another node may clear up at the same moment.
    const found = await stat(file).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > A_DAY) await rm(file, { force: true, recursive: true })
  }
}

/** For writers that may come before the start has prepared the folders (seeds, tests). */
export const ensureDirectory = (directory: string): void => {
  mkdirSync(directory, { recursive: true })
}
