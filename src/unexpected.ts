import { inspect } from 'node:util'
import { describe } from './api/errors.ts'

type Log = Record<'error' | 'fatal' | 'info', (details: object, message: string) => void>

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(inspect(reason)))

/**
 * What the serving process does with errors that nobody caught; to be called once it listens, after `closeOnSignal`. Until then, and in
 * scripts, Node's way is right: the process ends and says why.
 *
 * A rejection without an owner is logged and the process serves on. It belongs to one request, which has had its answer: Payload starts
 * queries side by side, awaits one group before the other, and when the first fails the second is nobody's (afterRead). One contributor's
 * malformed text would otherwise end the process for everybody. The database has rolled that request back by itself.
 *
 * An exception outside any promise has left its callers half done, in who knows what state: running requests finish as on SIGTERM, and
 * the process ends with 1, so that whatever watches it starts another.
 */
export const outliveStrayErrors = (log: Log): void => {
  process.on('unhandledRejection', (reason) => {
    const event = 'unhandled-rejection'
    const { entry, status, unexpected } = describe(reason)
    if (unexpected || status >= 500)
      log.error({ event, err: asError(reason) }, 'a promise that nobody awaits was rejected')
    // A mistake in a request, which has been told so.
    else log.info({ event, code: entry.code }, entry.message)
  })
  let ending = false
  process.on('uncaughtException', (error) => {
    log.fatal({ event: 'uncaught-exception', err: asError(error) }, 'uncaught exception')
    if (ending) return
    ending = true
    process.once('exit', () => (process.exitCode = 1))
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(1)
  })
}
