import { setTimeout as pause } from 'node:timers/promises'
import type { RequestHandler } from 'express'
import { Refused } from './errors.ts'

const patience = 2_000

/** `GET /healthz`: the process runs. */
export const healthz: RequestHandler = function healthz(_req, res) {
  res.json({ status: 'ok' })
}

type Options = {
  /** resolves when the database answers a read */
  askDatabase: () => Promise<unknown>
  /** true from the moment the server is told to stop */
  isClosing: () => boolean
}

/** `GET /readyz`: this process can serve now. 503 while it closes and while the database does not answer within 2 s. */
export const readyz = ({ askDatabase, isClosing }: Options): RequestHandler =>
  async function readyz(_req, res) {
    if (isClosing()) throw new Refused(503, 'closing', 'Máy chủ đang dừng.')
    if (!(await answersInTime(askDatabase))) {
      throw new Refused(503, 'database-unavailable', 'Cơ sở dữ liệu không trả lời.')
    }
    res.json({ status: 'ok' })
  }

const answersInTime = async (ask: () => Promise<unknown>): Promise<boolean> => {
  const stop = new AbortController()
  const answered = await Promise.race([
    // Whatever the reason, the answer is the same: not ready. The database's own errors are in the log already.
    ask().then(
      () => true,
      () => false,
    ),
    pause(patience, false, { signal: stop.signal }).catch(() => false),
  ])
  stop.abort()
  return answered
}
