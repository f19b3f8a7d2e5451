import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import { getPayload, type Payload } from 'payload'
import config from '../payload.config.ts'
import { type App, createApp, type Panel } from './api/app.ts'
import { closeOnSignal } from './closing.ts'
import { referenceCollections } from './cms/collection-kinds.ts'
import { staffOf } from './cms/users.ts'
import { type Env, projectRoot, warningsOf } from './env.ts'
import { logger } from './logger.ts'
import { prepareMediaDirectories } from './media/directory.ts'
import { type LoadedPanel, loadPanel } from './panel.ts'
import { outliveStrayErrors } from './unexpected.ts'

/**
 * Starts this process in its role: connects (which migrates), loads Next where the role has a panel, listens, and closes gracefully on
 * SIGTERM and SIGINT. Says `listening` with its port on the log once it can answer.
 */
export const serve = async (settings: Env): Promise<void> => {
  const log = logger()
  for (const warning of warningsOf(settings)) log.warn(warning)

  const [payload, panel] = await Promise.all([getPayload({ config }), panelFor(settings), prepareMediaDirectories()])
  const closing = { begun: false }
  const { app, warmUp } = appFor(settings, payload, panel, () => closing.begun)
  const server = createServer(app)
  // An upload over a weak link takes its time; Node's five minutes for a whole request are too few for 30 MB at 1 Mbit/s and worse.
  server.requestTimeout = 15 * 60_000
  server.on('clientError', answerBrokenRequest)
  if (panel) server.on('upgrade', panel.upgrade)

  const address = await listen(server, settings)
  log.info({ event: 'listening', address: address.address, port: address.port, role: settings.role }, 'listening')
  closeOnSignal({
    log,
    server,
    onBegin: () => (closing.begun = true),
    release: async () => {
      await panel?.close()
      await payload.destroy()
    },
  })
  outliveStrayErrors(log)
  // Once the first readers have been answered: building the GraphQL schema holds up everything else for a moment.
  setTimeout(() => void warmUp().catch((err: unknown) => log.error({ err }, 'GraphQL schema not built')), 1_000).unref()
}

const panelFor = ({ nodeEnv, port, role, host }: Env): Promise<LoadedPanel | undefined> =>
  role === 'all' || role === 'admin'
    ? loadPanel({ dev: nodeEnv === 'development', dir: projectRoot, host, port })
    : Promise.resolve(undefined)

const appFor = (settings: Env, payload: Payload, panel: LoadedPanel | undefined, isClosing: () => boolean): App => {
  const shown: Panel | undefined = panel && {
    dev: panel.dev,
    handler: panel.handler,
    publicDir: path.join(projectRoot, 'public'),
  }
  return createApp({
    isClosing,
    isProduction: settings.isProduction,
    isStaff: (req) => staffOf(req) !== null,
    log: logger(),
    payload,
    publicUrl: settings.publicUrl,
    referenceCollections,
    serves: { api: settings.role !== 'worker', panel: shown },
    trustedOrigins: settings.trustedOrigins,
    trustProxy: settings.trustProxy,
  })
}

const listen = (server: Server, { host, port }: Env): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })

/** What Node cannot read as HTTP never reaches Express; it too gets our kind of answer. */
const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW'
  const [status, code, message] = tooLong
    ? ['431 Request Header Fields Too Large', 'headers-too-long', 'Địa chỉ hoặc tiêu đề của yêu cầu dài quá.']
    : ['400 Bad Request', 'malformed-request', 'Yêu cầu không đúng giao thức HTTP.']
  const body = JSON.stringify({ errors: [{ message, code }] })
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n`
  socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  // What is still on its way is read and dropped: closing over it would reset the connection before the answer is read.
  socket.removeAllListeners('data').resume()
  setTimeout(() => socket.destroy(), 1_000).unref()
}
