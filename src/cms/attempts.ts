import type { PayloadRequest } from 'payload'
import type { AttemptCounter } from '../domain/attempts.ts'
import { TooManyAttempts } from './errors.ts'

export type Attempt = { counter: AttemptCounter; key: string }

/**
 * Counts attempts before their outcome is known.
 *
 * @param words what was done too often, a sentence; the time to wait is added to it
 * @throws {TooManyAttempts} with `Retry-After`, and nothing counted, when any of them has been made too often
 */
export const countAttempts = (req: PayloadRequest, attempts: Attempt[], words: string): void => {
  const now = performance.now()
  const wait = Math.max(...attempts.map(({ counter, key }) => counter.wait(key, now)))
  if (wait > 0) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(Math.ceil(wait / 1000)))
    throw new TooManyAttempts(`${words} Xin thử lại sau ${Math.ceil(wait / 60_000)} phút.`)
  }
  for (const { counter, key } of attempts) counter.take(key, now)
}
