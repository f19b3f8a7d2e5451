import type { Request as NodeRequest, RequestHandler } from 'express'
import { createPayloadRequest, type PayloadRequest, type SanitizedConfig } from 'payload'
import { mayChange } from '../cms/may-change.ts'
import { Refused } from './errors.ts'
import { type BridgeOptions, toFetchRequest } from './fetch-bridge.ts'
import type { IsFromStaff } from './who.ts'

type Options = BridgeOptions & {
  config: SanitizedConfig
  isFromStaff: IsFromStaff
  isStaff: (req: Pick<PayloadRequest, 'user'>) => boolean
}

const notAllowed = () => new Refused(403, 'not-allowed', 'Bạn không được phép làm việc này.')

/**
 * Payload's own collections (`payload-…`) are open to every account over REST. Here only what the panel itself asks for is: a person's own
 * preferences, the lock of one document, giving back one's own lock, and taking a lock over by whoever may change the document.
 */
export const internalDoors = ({ config, isFromStaff, isStaff, ...bridge }: Options): RequestHandler => {
  const lockChange = changeLock({ config, isStaff, bridge })
  return async function internalDoors(req, res, next) {
    const [collection = '', id, ...rest] = req.path.split('/').filter(Boolean)
    if (!collection.startsWith('payload-') || req.method === 'OPTIONS') return next()
    const door = rest.length > 0 ? 'closed' : doorOf(req, collection, id)
    if (door === 'closed' || !(await isFromStaff(req))) throw notAllowed()
    if (door === 'open') return next()
    await lockChange(req, res, next)
  }
}

const doorOf = (req: NodeRequest, collection: string, id: string | undefined): 'open' | 'closed' | 'lock' => {
  const method = req.method === 'HEAD' ? 'GET' : req.method
  const asked = `${method} ${collection}${id === undefined ? '' : '/:id'}`
  switch (asked) {
    case 'GET payload-preferences/:id':
    case 'POST payload-preferences/:id':
      return 'open'
    case 'DELETE payload-preferences':
      // «Đặt lại tùy chọn» in one's account; Payload's own rule leaves nobody else's in reach.
      return 'open'
    case 'GET payload-locked-documents':
      return asksForOneDocument(req.originalUrl) ? 'open' : 'closed'
    case 'PATCH payload-locked-documents/:id':
    case 'DELETE payload-locked-documents/:id':
      return 'lock'
    default:
      return 'closed'
  }
}

const askedOfLocks = ['where[document.relationTo][equals]', 'where[document.value][equals]']

const asksForOneDocument = (url: string): boolean => {
  const names = [...new URLSearchParams(url.split('?', 2)[1] ?? '').keys()].sort()
  return names.length === askedOfLocks.length && names.every((name, index) => name === askedOfLocks[index])
}

type Lock = { document?: { relationTo: string; value: string } | null; user?: { value: string } | null }

type LockOptions = Pick<Options, 'config' | 'isStaff'> & { bridge: BridgeOptions }

/** Whatever the body of a PATCH says, the lock goes to nobody but whoever asks. */
const changeLock = ({ bridge, config, isStaff }: LockOptions): RequestHandler =>
  async function changeLock(nodeRequest, res) {
    const request = toFetchRequest(nodeRequest, res, bridge)
    const req = await createPayloadRequest({ canSetHeaders: false, config, request })
    if (!isStaff(req) || !req.user) throw notAllowed()
    const collection = 'payload-locked-documents'
    const where = { id: { equals: nodeRequest.path.split('/').filter(Boolean)[1] } }
    const { db } = req.payload
    const lock = await db.findOne<Lock & { id: string }>({ collection, req, where })
    if (!lock) throw new Refused(404, 'not-found', 'Không tìm thấy.')
    if (nodeRequest.method === 'DELETE') {
      if (String(lock.user?.value) !== String(req.user.id)) throw notAllowed()
      await db.deleteOne({ collection, req, where })
    } else {
      const { document } = lock
      if (!document || !(await mayChange(req, document.relationTo, document.value))) throw notAllowed()
      const user = { relationTo: 'users', value: req.user.id }
      await db.updateOne({ id: lock.id, collection, data: { user }, req, returning: false })
    }
    res.json({ doc: { id: lock.id } })
  }
