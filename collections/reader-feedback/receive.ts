import { randomBytes, randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { countAttempts } from '../../src/cms/attempts.ts'
import { clientAddressOf } from '../../src/cms/client-address.ts'
import { NotFoundHere } from '../../src/cms/errors.ts'
import { publicDocument } from '../../src/cms/visibility.ts'
import { AttemptCounter } from '../../src/domain/attempts.ts'
import { countLinks, remarkLimits } from '../../src/domain/remarks.ts'
import { readBody } from './body.ts'
import { formToken, isFormToken } from './form-token.ts'
import { type Submission, submissionOf } from './submission.ts'

const byPlace = new AttemptCounter({ most: 5, window: 10 * 60_000 })

/** `GET /api/reader-feedback/form-token`: what a form needs to have fetched when it was opened. */
const openForm: Omit<Endpoint, 'root'> = {
  path: '/form-token',
  method: 'get',
  handler: (req) => Response.json({ token: formToken(req.payload.secret, Date.now()) }),
}

/**
 * `POST /api/reader-feedback`, in place of Payload's own create: the only way in. A program that fills in what people do not see, or is
 * faster than people are, gets the answer that people get, and nothing is stored.
 */
const receive: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const submission = submissionOf(await readBody(req))
    // Whoever only mistyped has cost the database nothing and may go on; from here on it is asked.
    count(req)
    const { collection, where } = submission.document
    const document = await publicDocument<Commented>(req, collection, where)
    if (!document) throw new NotFoundHere()
    const id = isFromPerson(req, submission) ? await store(req, submission, document) : idLike(req)
    const message = 'Cảm ơn bạn đã gửi ý kiến. Tòa soạn sẽ xem trước khi đăng.'
    return Response.json({ doc: { id, state: 'received' }, message }, { status: 201 })
  },
}

export const endpoints = [openForm, receive]

type Commented = { id: string; owningUnit?: string | null }

const count = (req: PayloadRequest): void => {
  const place = clientAddressOf(req)
  if (place) countAttempts(req, [{ counter: byPlace, key: place }], 'Bạn đã gửi nhiều ý kiến liền nhau.')
}

const isFromPerson = (req: PayloadRequest, { honeypot, token }: Submission): boolean =>
  honeypot === '' && isFormToken(token, req.payload.secret, Date.now())

const store = async (req: PayloadRequest, submission: Submission, document: Commented): Promise<string> => {
  const { email, name, remark } = submission
  const { id } = await req.payload.create({
    collection: 'reader-feedback',
    data: {
      name,
      email,
      remark,
      document: { relationTo: submission.document.collection, value: document.id },
      owningUnit: document.owningUnit ?? null,
      state: 'new',
      hasManyLinks: countLinks(`${name} ${remark}`) > remarkLimits.links,
    },
    depth: 0,
    // Nobody may create remarks by Payload's own ways; what is stored here has been looked at above.
    overrideAccess: true,
    req,
  })
  return id
}

/** An id such as this database gives. */
const idLike = (req: PayloadRequest): string =>
  req.payload.db.name === 'mongoose'
    ? `${Math.floor(Date.now() / 1000).toString(16)}${randomBytes(8).toString('hex')}`
    : randomUUID()
