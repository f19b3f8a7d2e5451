import type { CollectionBeforeOperationHook } from 'payload'
import { Stale } from '../errors.ts'
import { newestReadable } from '../newest.ts'

/**
 * A save that names the version it was made from (`updatedAt`, as the panel does) and not the newest one would undo what somebody else saved
 * meanwhile: 409, and both texts are still there. Payload only warns on the screen, and only while it has a lock.
 */
export const refuseStale: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data = req.data, id } = args as { data?: Record<string, unknown>; id?: number | string }
  const made: unknown = data?.updatedAt
  if (operation !== 'update' || overrideAccess || id === undefined || typeof made !== 'string') return args
  // Whoever may not read it is refused by the operation, not told of its times.
  assertNewest(made, await newestReadable(req, collection.slug, id))
  return args
}

/**
 * @param made `updatedAt` of the version from which a save was made; anything but text names none
 * @throws {Stale} when it is not the newest one's
 */
export const assertNewest = (made: unknown, newest: { updatedAt?: unknown } | null): void => {
  const { updatedAt } = newest ?? {}
  if (typeof made !== 'string' || !updatedAt) return
  if (new Date(updatedAt as Date | string).getTime() !== Date.parse(made)) throw new Stale()
}
