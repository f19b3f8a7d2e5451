import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { AlreadyTaken, BadInput, brokenFormMessage, NotSignedIn } from '../cms/errors.ts'
import { refuseBareForm } from '../cms/shapes/plain-data.ts'
import { staffOf } from '../cms/users.ts'
import { fileTooLarge } from './errors.ts'
import { fileTooLargeMessage } from './limits.ts'
import { removeReceivedFiles, sha256Of } from './received.ts'
import { storedUnder, uploadKeyOf } from './upload-key.ts'
import type { Received } from './upload-hooks.ts'

const alreadyStored = 'Ảnh này đã được lưu ở lần gửi trước.'

type Row = Record<string, unknown>

/** Looks at, or works on, a received file before the operation and its transaction begin. */
export type Prepare = (received: Received, data: Row, original: Row | undefined) => Promise<unknown>

type Route = { method: 'post' | 'patch'; path: '/' | '/:id' }

/**
 * Payload's own create and update of one document, with three things before them: strangers are turned away before their file is read, a
 * form that cannot be read is a 400 (Payload's answer is a 500), and the file is prepared outside the transaction. SQLite has one writer.
 */
export const uploadEndpoints = (collection: 'media' | 'private-files', prepare: Prepare): Omit<Endpoint, 'root'>[] => {
  const endpoint = (route: Route): Omit<Endpoint, 'root'> => ({
    ...route,
    handler: async (req) => {
      if (!staffOf(req)) throw new NotSignedIn()
      const key = route.method === 'post' ? uploadKeyOf(req) : undefined
      req.context.uploadKey = key
      let hash: string | undefined
      try {
        await readForm(req)
        const { file } = req
        hash = key && file ? await sha256Of(file) : undefined
        const before = await answeredBefore(req, key, hash)
        if (before) return before
        if (file) {
          const received = { file, edits: req.query.uploadEdits }
          await prepare(received, req.data ?? {}, await originalOf(req, collection))
        }
        // It has been read; Payload's handler would read it again.
        Object.defineProperty(req, 'body', { value: null })
        return await stockHandler(req, collection, route)
      } catch (error) {
        // Another try under the same key was quicker by a moment.
        const meanwhile = await answeredBefore(req, key, hash)
        if (!meanwhile) throw error
        return meanwhile
      } finally {
        await removeReceivedFiles(req)
      }
    },
  })
  return [endpoint({ method: 'post', path: '/' }), endpoint({ method: 'patch', path: '/:id' })]
}

/**
 * The answer that an earlier try under this key got, or null.
 *
 * @param hash of the file that came now
 * @throws {AlreadyTaken} when the earlier one was another
 */
const answeredBefore = async (
  req: PayloadRequest,
  key: string | undefined,
  hash: string | undefined,
): Promise<Response | null> => {
  const doc = key ? await storedUnder(req, key) : null
  if (!doc) return null
  if (hash !== undefined && hash !== doc.contentHash)
    throw new AlreadyTaken('Mã Idempotency-Key này đã dùng cho một ảnh khác.', 'Idempotency-Key')
  return Response.json({ doc, message: alreadyStored })
}

const readForm = async (req: PayloadRequest): Promise<void> => {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    // A full disk and the like are ours; what has a code says for itself what is wrong.
    if (error instanceof Error && 'errno' in error) throw error
    if (error instanceof APIError && error.message === fileTooLargeMessage) throw fileTooLarge()
    if (error instanceof APIError && (error.data as { code?: unknown } | null)?.code) throw error
    throw new BadInput(brokenFormMessage)
  }
  refuseBareForm(req, req.data)
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || Array.isArray(data)) throw new BadInput('Dữ liệu gửi lên không đúng dạng.')
  // Payload would fetch a file from an address given here.
  const { filename: _filename, url: _url, ...rest } = data as Row
  req.data = rest
}

const originalOf = async (req: PayloadRequest, collection: 'media' | 'private-files'): Promise<Row | undefined> => {
  const id = req.routeParams?.id
  if (typeof id !== 'string') return undefined
  return ((await req.payload.db.findOne({ collection, req, where: { id: { equals: id } } })) as Row | null) ?? undefined
}

const stockHandler = (req: PayloadRequest, collection: 'media' | 'private-files', { method, path }: Route) => {
  const endpoints = req.payload.collections[collection]?.config.endpoints
  // Ours stand before Payload's.
  const stock = endpoints && endpoints.findLast((endpoint) => endpoint.method === method && endpoint.path === path)
  if (!stock) throw new Error(`Payload has no ${method} ${path} of ${collection}`)
  return stock.handler(req)
}
