import { isIPv6 } from 'node:net'
import type { RequestHandler } from 'express'
import { clientAddressHeader } from '../cms/client-address.ts'

/** Tells Payload's hooks who asks: Express's `req.ip`, which believes a proxy's headers only where TRUST_PROXY says so. */
export const clientAddress: RequestHandler = function clientAddress(req, _res, next) {
  req.headers[clientAddressHeader] = networkOf(req.ip ?? 'unknown')
  next()
}

/** An IPv4 address as it is; of IPv6 the first 64 bits, since every customer has all the addresses below them. */
export const networkOf = (ip: string): string => {
  const [address = ''] = ip.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
