import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RequestHandler } from 'express'

type Options = { dev: boolean; dir: string; host: string; port: number }

export type LoadedPanel = {
  dev: boolean
  handler: RequestHandler
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => Promise<void>
}

/** Loads Next, and nothing of it before: a process without a panel never pays for it. */
export const loadPanel = async ({ dev, dir, host, port }: Options): Promise<LoadedPanel> => {
  const { default: next } = await import('next')
  const app = next({ customServer: true, dev, dir, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()
  return {
    dev,
    handler: (req, res) => handle(req, res),
    // Next's development server reloads the browser over a WebSocket; nothing else here has one.
    upgrade: (req, socket, head) =>
      void (req.url?.startsWith('/_next/') ? upgrade(req, socket, head) : socket.destroy()),
    close: () => app.close(),
  }
}
