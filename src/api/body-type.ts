import type { RequestHandler } from 'express'
import { Refused } from './errors.ts'

/** What Payload reads, spelled as it compares them. */
const read = (type: string): boolean => type === 'application/json' || type.startsWith('multipart/')

/** A form of a reader's browser (collections/reader-feedback); a staff query in a body, which methodOverride has let through. */
const takesForms = (path: string, isQuery: boolean): boolean => isQuery || path === '/reader-feedback'

/** Payload ignores a body of any other type and saves an empty document with 201. */
export const bodyType: RequestHandler = function bodyType(req, _res, next) {
  const hasBody = Number(req.get('Content-Length') ?? 0) > 0 || req.get('Transfer-Encoding') !== undefined
  const [type = ''] = (req.get('Content-Type') ?? '').split(';', 1)
  const isQuery = req.get('X-Payload-HTTP-Method-Override') !== undefined
  if (!['PATCH', 'POST', 'PUT'].includes(req.method) || !hasBody || read(type) || takesForms(req.path, isQuery))
    return next()
  throw new Refused(
    415,
    'unsupported-type',
    'Dữ liệu gửi lên phải là JSON (Content-Type: application/json) hoặc tệp (multipart/form-data).',
  )
}
