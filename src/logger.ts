import { pino, type Logger } from 'pino'
import { env } from './env.ts'

let shared: Logger | undefined

/** The process's one log: JSON lines on stdout, without host and process (the machine that collects them knows both). */
export const logger = (): Logger =>
  (shared ??= pino({ base: null, level: env().logLevel, timestamp: pino.stdTimeFunctions.isoTime }))
