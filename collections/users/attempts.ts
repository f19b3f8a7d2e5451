import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionAfterLoginHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { type Attempt, countAttempts as count } from '../../src/cms/attempts.ts'
import { clientAddressOf } from '../../src/cms/client-address.ts'
import { AttemptCounter } from '../../src/domain/attempts.ts'

const minute = 60_000

/**
 * Wrong passwords and reset tokens by where they come from, and by that place and account. Never by account alone: whoever knows a
 * colleague's address could keep them out.
 */
const byPlace = new AttemptCounter({ most: 20, window: 5 * minute })
const byPlaceAndAccount = new AttemptCounter({ most: 10, window: 5 * minute })
/** Letters asked for, right or wrong. */
const letters = new AttemptCounter({ most: 10, window: 10 * minute })

const longestEmail = 254

const accountOf = (email: unknown): string =>
  typeof email === 'string' ? email.trim().toLowerCase().slice(0, longestEmail) : ''

const tooMany = 'Thử sai quá nhiều lần.'

export const countLetter = (req: PayloadRequest): void => {
  const place = clientAddressOf(req)
  if (place) count(req, [{ counter: letters, key: place }], tooMany)
}

/** Each attempt counts until it proves right, so that a thousand at once, or as aliases of one GraphQL request, are a thousand. */
export const countAttempts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const place = clientAddressOf(req)
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (place) {
    const attempts = [{ counter: byPlace, key: place }]
    if (operation === 'login') attempts.push({ counter: byPlaceAndAccount, key: `${place} ${accountOf(email)}` })
    count(req, attempts, tooMany)
    req.context.attempts = attempts
  }
  if (operation === 'login' && typeof password === 'string') await takeAsLongAsForAnAccount(req, email, password)
  return args
}

export const forgiveAttempts: CollectionAfterLoginHook = ({ req }) => {
  for (const { counter, key } of (req.context.attempts as Attempt[] | undefined) ?? []) counter.forgive(key)
  req.context.attempts = undefined
}

const hash = promisify(pbkdf2)

/** Payload hashes only for accounts that exist, and the time would tell which do. The same work as its own (generatePasswordSaltHash). */
const takeAsLongAsForAnAccount = async (req: PayloadRequest, email: unknown, password: string): Promise<void> => {
  const where = { email: { equals: accountOf(email) } }
  const account = await req.payload.db.findOne({ collection: 'users', req, where })
  if (!account) await hash(password, randomBytes(32).toString('hex'), 600_000, 32, 'sha256')
}
