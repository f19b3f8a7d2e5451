import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Request as NodeRequest, Response as NodeResponse } from 'express'
import { Refused, withCodes } from './errors.ts'
import { requestIdOf } from './request-id.ts'

const MB = 1024 * 1024

/** The most bytes that a request may carry: `json` for everything but uploads, `upload` for multipart bodies, with its own words. */
export type BodyLimits = { json: number; upload: number; uploadMessage?: string | undefined }

export type BridgeOptions = { publicUrl: string; limits: BodyLimits }

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * The Fetch request of a Node request. The address is built on PUBLIC_URL, never on the Host header, which anybody can forge. HEAD becomes
 * GET (Payload knows no HEAD); the body streams; `signal` aborts when the client goes away.
 *
 * @throws {Refused} 405 for a method that nobody answers, 413 for a body over its limit (while it is read, when no length was given)
 */
export const toFetchRequest = (req: NodeRequest, res: NodeResponse, { limits, publicUrl }: BridgeOptions): Request => {
  if (!methods.includes(req.method)) {
    throw new Refused(405, 'method-not-allowed', 'Địa chỉ này không nhận phương thức ấy.')
  }
  const gone = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) gone.abort()
  })
  res.once('finish', () => {
    if (!req.complete) drop(req)
  })
  // `duplex` is asked for by the standard with a streaming body; TypeScript's DOM library does not know it.
  const init: RequestInit & { duplex: 'half' } = {
    body: bodyOf(req, limits),
    duplex: 'half',
    headers: headersOf(req),
    method: req.method === 'HEAD' ? 'GET' : req.method,
    signal: gone.signal,
  }
  return new Request(`${publicUrl}${req.originalUrl}`, init)
}

/** An answer that came before the body was read: without its rest the next request on this connection would never be seen. */
const drop = (req: NodeRequest): void => {
  const giveUp = setTimeout(() => req.destroy(), 5_000).unref()
  req.resume().once('close', () => clearTimeout(giveUp))
}

export const headersOf = (req: NodeRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || hopByHop.has(name)) continue
    for (const item of Array.isArray(value) ? value : [value]) headers.append(name, item)
  }
  return headers
}

const bodyOf = (req: NodeRequest, { json, upload, uploadMessage }: BodyLimits): ReadableStream<Uint8Array> | null => {
  if (req.method === 'GET' || req.method === 'HEAD') return null
  const [limit, message] = req.is('multipart/*') ? [upload, uploadMessage] : [json]
  const tooLarge = () =>
    new Refused(
      413,
      'body-too-large',
      message ?? `Dữ liệu gửi lên quá lớn; nhiều nhất là ${Math.floor(limit / MB)} MB.`,
    )
  const length = Number(req.headers['content-length'] ?? 0)
  if (length > limit) throw tooLarge()
  if (length === 0 && req.headers['transfer-encoding'] === undefined) return null
  const bytes = upTo(limit, req, tooLarge)
  return NodeReadableStream.from(req.is('json') ? noScalar(bytes) : bytes) as ReadableStream<Uint8Array>
}

const scalars = [/^null\s*$/, /^true\s*$/, /^false\s*$/, /^-?\d/, /^"/]

/** JSON that is no object gives Payload nothing to read fields from, and it would answer with a 500. */
async function* noScalar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = false
  for await (const chunk of bytes) {
    const start: string = begun ? '' : Buffer.from(chunk.subarray(0, 100)).toString('latin1').trimStart()
    if (scalars.some((scalar) => scalar.test(start))) {
      throw new Refused(400, 'bad-input', 'Dữ liệu gửi lên phải là một đối tượng JSON.')
    }
    begun ||= start !== ''
    yield chunk
  }
}

/** Leaves the socket open when it stops early: the answer still has to go out on it. */
async function* upTo(limit: number, req: NodeRequest, tooLarge: () => Refused): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    read += chunk.length
    if (read > limit) throw tooLarge()
    yield chunk
  }
}

const isJson = (headers: Headers): boolean => /^application\/([\w.-]+\+)?json/.test(headers.get('content-type') ?? '')

/** Sends a Fetch response as the answer: JSON in one piece with its length, anything else streamed; to HEAD only the headers. */
export const sendFetchResponse = async (response: Response, req: NodeRequest, res: NodeResponse): Promise<void> => {
  res.status(response.status)
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  for (const cookie of response.headers.getSetCookie()) res.appendHeader('Set-Cookie', cookie)

  const failed = response.status >= 400
  if (isJson(response.headers) || (failed && !response.body)) {
    const body = failed ? await errorBody(response, req) : Buffer.from(await response.arrayBuffer())
    res.setHeader('Content-Type', response.headers.get('content-type') ?? 'application/json; charset=utf-8')
    res.setHeader('Content-Length', body.length)
    res.end(req.method === 'HEAD' ? undefined : body)
    return
  }
  if (!response.body || req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res)
}

/** Every error answer is JSON with a code; Payload writes some with a message alone, or with no body. */
const errorBody = async (response: Response, req: NodeRequest): Promise<Buffer> => {
  const text = await response.text()
  return Buffer.from(JSON.stringify(withCodes(response.status, text ? JSON.parse(text) : {}, requestIdOf(req))))
}
