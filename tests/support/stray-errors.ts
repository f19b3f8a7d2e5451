import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { closeOnSignal } from '../../src/closing.ts'
import { outliveStrayErrors } from '../../src/unexpected.ts'

/** A server that does nothing but go wrong, for unexpected.test.ts. Tells its parent the port; its log is on stdout. */
const log = pino({ base: null }, pino.destination({ dest: 1, sync: true }))
const server = createServer((request, response) => {
  if (request.url === '/rejection') void Promise.reject(new Error('nobody awaits this'))
  // Libraries do reject with what is no Error.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is the case to test
  if (request.url === '/nothing') void Promise.reject(undefined)
  if (request.url === '/exception') setImmediate(() => fail())
  // Answers when what it caused has happened.
  setTimeout(() => response.end('answered'), 100)
})
const fail = () => {
  throw new Error('nobody catches this')
}

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
closeOnSignal({ log, server, onBegin: () => undefined, release: async () => log.info('released') })
outliveStrayErrors(log)
process.on('disconnect', () => process.exit(0))
