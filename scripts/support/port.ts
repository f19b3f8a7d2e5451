import { createServer } from 'node:net'
import { Refused } from './cli.ts'

const refusals: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_host, port) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm run demo`,
  EACCES: (_host, port) => `Port ${port} is not allowed to you. Choose one above 1023: PORT=3000 npm run demo`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Leave HOST out.`,
}

/** The port, when it is free; any free one for 0. Refuses one that is taken. */
export const freePort = (host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const words = refusals[error.code ?? '']
      reject(words ? new Refused(words(host, port)) : error)
    })
    probe.listen(port, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
