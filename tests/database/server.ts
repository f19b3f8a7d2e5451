import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import { getPayload, handleEndpoints } from 'payload'

import type { SqliteOptions } from '../../src/database/index.ts'
import { outliveStrayErrors } from '../../src/unexpected.ts'
import { testConfig } from './config.ts'

/** A process of its own that serves the test collections: `server.ts '{"url":"file:…"}'`. Tells its parent the port. */
const options = JSON.parse(process.argv[2] ?? '{}') as SqliteOptions
const config = testConfig(options)
const payload = await getPayload({ config })

async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
  const { method = 'GET', url = '/' } = incoming
  const body = method === 'GET' ? undefined : await buffer(incoming)
  const request = new Request(`http://localhost${url}`, {
    method,
    body: body && new Uint8Array(body),
    headers: { 'content-type': incoming.headers['content-type'] ?? 'application/json' },
  })
  const response = await handleEndpoints({ config, request })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error))
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))

outliveStrayErrors(payload.logger)

process.on('message', () => {
  server.close()
  void payload.destroy().finally(() => process.exit(0))
})
// Outlives no parent.
process.on('disconnect', () => process.exit(0))
