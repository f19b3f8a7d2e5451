/** On `globalThis`, since Next bundles a copy of this module of its own and the promise is for the whole process. */
const key = Symbol.for('lan-toa.image-queue')

type Shared = typeof globalThis & { [key]?: Promise<unknown> }

/**
 * Runs `work` when all work given before it is done, whether it succeeded or not: one image is decoded at a time, so that ten uploads at
 * once take the memory of one.
 */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
  const shared: Shared = globalThis
  const result = (shared[key] ?? Promise.resolve()).then(work)
  shared[key] = result.catch(() => undefined)
  return result
}
