import type { RequestHandler } from 'express'
import { Refused } from './errors.ts'

const longest = 8_192

/**
 * Lets through only addresses that mean the same to everybody who reads them: Express takes the path as it stands, Payload and Next
 * after normalising it (`/api/x/../users` is `/api/users` to them), so a rule on one reading could be passed by on the other.
 */
export const plainAddress: RequestHandler = function plainAddress(req, _res, next) {
  if (req.originalUrl.length > longest) {
    throw new Refused(414, 'address-too-long', `Địa chỉ dài quá ${longest.toLocaleString('vi-VN')} ký tự.`)
  }
  if (!isPlain(req.originalUrl)) throw new Refused(400, 'malformed-address', 'Địa chỉ không hợp lệ.')
  next()
}

const isPlain = (address: string): boolean => {
  const [path = ''] = address.split('?', 1)
  const url = `http://host${address}`
  return path.startsWith('/') && URL.canParse(url) && new URL(url).pathname === path && decodes(path)
}

const decodes = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    // The only way to ask whether percent signs are well-formed.
    return false
  }
}
