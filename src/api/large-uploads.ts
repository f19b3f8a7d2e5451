import type { RequestHandler } from 'express'
import { Refused } from './errors.ts'
import type { IsFromStaff } from './who.ts'

const smallForm = 256 * 1024

/**
 * Payload writes a whole upload to the disk before it asks who sent it. Strangers send no files; their forms (the panel's sign-in is one)
 * are small.
 */
export const largeUploads = (isFromStaff: IsFromStaff): RequestHandler =>
  async function largeUploads(req, _res, next) {
    const length = Number(req.headers['content-length'] ?? Infinity)
    if (req.is('multipart/*') && length > smallForm && !(await isFromStaff(req))) {
      throw new Refused(401, 'not-signed-in', 'Hãy đăng nhập trước khi tải tệp lên.')
    }
    next()
  }
