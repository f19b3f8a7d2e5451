import type { Logger } from 'pino'
import { describe } from './errors.ts'

/**
 * The log as Payload is given it. Payload logs whatever an endpoint throws as a fault of the server, with its stack and, of the database's
 * errors, the whole statement; a person's mistake that is answered with a 4xx gets one line that says how it was answered.
 */
export const payloadLog = (log: Logger): Logger =>
  Object.create(log, {
    error: {
      value(this: Logger, first: unknown, ...others: [string?]): void {
        const mistake = others.length === 0 ? mistakeIn(first) : undefined
        if (mistake) log.info(mistake.details, mistake.message)
        else log.error(first, ...others)
      },
    },
  }) as Logger

const mistakeIn = (logged: unknown): { details: object; message: string } | undefined => {
  if (typeof logged !== 'object' || logged === null) return undefined
  const { entry, status, unexpected } = describe('err' in logged ? logged.err : logged)
  if (unexpected || status >= 500) return undefined
  return { details: { status, code: entry.code, field: entry.field }, message: entry.message }
}
