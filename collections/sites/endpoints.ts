import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { closedEndpoints } from '../../src/cms/closed.ts'
import { NotAllowed, NotFoundHere, NotSignedIn } from '../../src/cms/errors.ts'
import { staffOf } from '../../src/cms/users.ts'

type Own = Omit<Endpoint, 'root'>
type Site = { id: string | number; collection?: string; name?: string }

/** What Payload opens for every collection that can sign in, and that means nothing to a program with a key. */
const closed = closedEndpoints([
  ['get', '/init'],
  ['post', '/login'],
  ['post', '/logout'],
  ['post', '/refresh-token'],
  ['post', '/forgot-password'],
  ['post', '/reset-password'],
  ['post', '/unlock'],
  ['post', '/verify/:id'],
])

/** `GET /api/sites/me`: lets a program see whether its key is taken, and whose it is; nothing else of its site. */
const me: Own = {
  path: '/me',
  method: 'get',
  handler: (req) => {
    const user = req.user as Site | null
    return Response.json({ user: user?.collection === 'sites' ? { id: user.id, name: user.name } : null })
  },
}

const assertAdministrator = (req: PayloadRequest): void => {
  const staff = staffOf(req)
  if (!staff) throw new NotSignedIn()
  if (staff.role !== 'administrator') throw new NotAllowed('Chỉ quản trị viên cấp và thu hồi khóa.')
}

const write = async (req: PayloadRequest, key: string | null): Promise<string | null> => {
  const id = String(req.routeParams?.id)
  const found = await req.payload.db.findOne({ collection: 'sites', req, where: { id: { equals: id } } })
  if (!found) throw new NotFoundHere()
  const keyIssuedAt = key === null ? null : new Date().toISOString()
  await req.payload.update({
    collection: 'sites',
    id,
    data: { apiKey: key, enableAPIKey: key !== null, keyIssuedAt },
    depth: 0,
    // The fields are closed to every request; who asks has been looked at.
    overrideAccess: true,
    req,
  })
  return keyIssuedAt
}

/** `POST /api/sites/{id}/key`: a new key, in this answer and never again; the one before it is void. */
const issue: Own = {
  path: '/:id/key',
  method: 'post',
  handler: async (req) => {
    assertAdministrator(req)
    const key = randomBytes(32).toString('base64url')
    const keyIssuedAt = await write(req, key)
    return Response.json({ key, keyIssuedAt }, { status: 201 })
  },
}

/** `DELETE /api/sites/{id}/key` */
const revoke: Own = {
  path: '/:id/key',
  method: 'delete',
  handler: async (req) => {
    assertAdministrator(req)
    await write(req, null)
    return Response.json({ keyIssuedAt: null })
  },
}

export const endpoints: Own[] = [...closed, me, issue, revoke]
