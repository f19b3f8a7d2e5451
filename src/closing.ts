import type { Server } from 'node:http'
import type { Logger } from 'pino'

/** How long running requests have to finish. */
const patience = 10_000

type Options = {
  server: Server
  log: Logger
  onBegin: () => void
  /** closes what the requests needed (the panel, the database), once there are none */
  release: () => Promise<void>
}

/**
 * On SIGTERM or SIGINT: no new connections, running requests finish within 10 s, then what they needed is closed and the process ends with
 * 0. A second signal ends it at once.
 */
export const closeOnSignal = ({ log, onBegin, release, server }: Options): void => {
  let begun = false
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    if (begun) process.exit(1)
    begun = true
    onBegin()
    log.info({ event: 'closing', signal }, 'closing')
    await finished(server)
    await release()
    log.info({ event: 'closed' }, 'closed')
    process.exit(0)
  }
  const fail = (error: unknown): never => {
    log.error({ err: error }, 'closing failed')
    process.exit(1)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close(signal).catch(fail))
}

const finished = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    // A connection whose request has just ended would be kept alive for another 5 s.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const giveUp = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(giveUp)
      resolve()
    })
  })
