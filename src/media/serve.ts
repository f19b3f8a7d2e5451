import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { parseRangeHeader } from 'payload/internal'
import { NotFoundHere } from '../cms/errors.ts'
import { isFileName } from './file-names.ts'

type Row = Record<string, unknown>

type Options = {
  collection: 'media' | 'private-files'
  directory: () => string
  /** the fields of a document that hold names of its files */
  nameFields: string[]
  /** whether everybody may keep the file: its document is public and its name never stands for other bytes */
  isPublic: (row: Row) => boolean
  /** the name under which browsers save the file instead of showing it */
  downloadName?: (row: Row, extension: string) => string
  /** whether the request carries an address that opens this file to whoever has it */
  opens?: (req: PayloadRequest, filename: string) => boolean
}

const contentTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/**
 * `GET /api/{collection}/file/{filename}` (HEAD reaches it as GET), in place of Payload's: 404 instead of 403 for what the
 * document's read rule denies, and headers by whether the file is public. Ranges and `If-None-Match` as browsers send them.
 */
export const fileEndpoint = (options: Options): Omit<Endpoint, 'root'> => {
  return { path: '/file/:filename', method: 'get', handler: (req) => serve(req, options) }
}

const serve = async (req: PayloadRequest, options: Options): Promise<Response> => {
  const filename = String(req.routeParams?.filename)
  const row = isFileName(filename) ? await findReadable(req, options, filename) : null
  if (!row) throw new NotFoundHere()
  const handle = await openFile(req, path.join(options.directory(), filename))
  try {
    const { size } = await handle.stat()
    return await respond(req, handle, size, headersOf(options, row, filename))
  } catch (error) {
    await handle.close()
    throw error
  }
}

const findReadable = async (
  req: PayloadRequest,
  { collection, nameFields, opens }: Options,
  filename: string,
): Promise<Row | null> => {
  const rule = opens?.(req, filename) || (await req.payload.collections[collection]?.config.access.read({ req }))
  if (!rule) return null
  const named: Where = { or: nameFields.map((field) => ({ [field]: { equals: filename } })) }
  const where = rule === true ? named : { and: [named, rule] }
  return await req.payload.db.findOne({ collection, req, where })
}

const openFile = async (req: PayloadRequest, file: string): Promise<FileHandle> => {
  try {
    return await open(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    req.payload.logger.error({ file: path.basename(file), msg: 'A document names a file that is not there' })
    throw new NotFoundHere()
  }
}

const headersOf = ({ isPublic, downloadName }: Options, row: Row, filename: string): Headers => {
  const extension = path.extname(filename).slice(1)
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': isPublic(row) ? 'public, max-age=31536000, immutable' : 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': contentTypes[extension] ?? 'application/octet-stream',
    // Sites show public photographs on their own pages.
    'Cross-Origin-Resource-Policy': isPublic(row) ? 'cross-origin' : 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  if (isPublic(row)) headers.set('ETag', `"${filename}"`)
  if (downloadName) headers.set('Content-Disposition', `attachment; filename="${downloadName(row, extension)}"`)
  return headers
}

const respond = async (req: PayloadRequest, handle: FileHandle, size: number, headers: Headers): Promise<Response> => {
  const etag = headers.get('ETag')
  const unchanged =
    etag !== null &&
    req.headers
      .get('if-none-match')
      ?.split(/\s*,\s*/)
      .some((tag) => tag.replace(/^W\//, '') === etag)
  if (unchanged) return withoutBody(handle, 304, headers)
  const condition = req.headers.get('if-range')
  const asked = condition === null || condition === etag ? req.headers.get('range') : null
  const { type, range } = parseRangeHeader({ fileSize: size, rangeHeader: asked })
  if (type === 'invalid') {
    headers.set('Content-Range', `bytes */${size}`)
    return withoutBody(handle, 416, headers)
  }
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const body = Readable.toWeb(handle.createReadStream(range ?? {})) as ReadableStream
  return new Response(body, { status: range ? 206 : 200, headers })
}

const withoutBody = async (handle: FileHandle, status: number, headers: Headers): Promise<Response> => {
  await handle.close()
  return new Response(null, { status, headers })
}
