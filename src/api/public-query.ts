import type { RequestHandler } from 'express'
import * as qs from 'qs-esm'
import { type Problem, refusal } from '../delivery/query-problems.ts'
import { problemsOfPublicQuery } from '../delivery/query-guard.ts'
import type { QuerySchema } from '../delivery/query-schema.ts'
import { Refused } from './errors.ts'
import type { IsFromStaff } from './who.ts'

type Options = { schema: QuerySchema; isFromStaff: IsFromStaff }

/** As Payload's createPayloadRequest parses it: the guard has to see what the database would. */
const parsed = (address: string): Record<string, unknown> => {
  const start = address.indexOf('?')
  if (start < 0) return {}
  // `allowEmptyArrays` works and is missing in the types.
  const options: qs.IParseOptions & { allowEmptyArrays: true } = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 }
  return qs.parse(address.slice(start + 1), options)
}

/** `where` and `data` may also be JSON in one string. */
const unwrapped = (query: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, isJsonParameter(name, value) ? fromJson(name, value) : value]),
  )

const isJsonParameter = (name: string, value: unknown): value is string =>
  (name === 'where' || name === 'data') && typeof value === 'string' && value !== ''

const fromJson = (name: string, value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    throw new Refused(400, 'malformed-query', `Tham số «${name}» không phải JSON hợp lệ.`, name)
  }
}

/** For everybody, staff too: what the database would choke on. */
const malformed = (query: Record<string, unknown>): string | undefined =>
  ['limit', 'page', 'depth'].find((name) => query[name] !== undefined && !isWhole(query[name]))

const isWhole = (value: unknown): boolean => typeof value === 'string' && /^\d{1,9}$/.test(value)

/** How the versions of settings (`/globals/…/versions`) may be ordered. */
const ordersOfSettings = ['createdAt', '-createdAt', 'updatedAt', '-updatedAt']

/** Payload fails over any filter or order of theirs that goes through a relation, and lets no hook see it; by their time is all they need. */
const beyondSettings = (path: string, query: Record<string, unknown>): string | undefined => {
  const [globals, , versions, ...rest] = path.split('/').filter(Boolean)
  if (globals !== 'globals' || versions !== 'versions' || rest.length > 0) return undefined
  if (query.where !== undefined) return 'where'
  const { sort = ordersOfSettings[0] } = query
  return typeof sort === 'string' && ordersOfSettings.includes(sort) ? undefined : 'sort'
}

/**
 * The query guard before Payload's REST API, under `/api`: a query beyond what strangers may ask gets 400 unless staff sent it. Whoever
 * sent it is found out only when there is something to refuse, so an ordinary read costs no question to the database.
 */
export const publicQuery = ({ isFromStaff, schema }: Options): RequestHandler =>
  async function publicQuery(req, _res, next) {
    const query = unwrapped(parsed(req.originalUrl))
    const wrong = malformed(query)
    if (wrong) throw new Refused(400, 'malformed-query', `Tham số «${wrong}» phải là số nguyên.`, wrong)
    const beyond = beyondSettings(req.path, query)
    if (beyond) throw refused([refusal(beyond, 'không dùng được ở đây')])
    const [slug = ''] = req.path.split('/').filter(Boolean)
    const collection = schema.collections.has(slug) ? slug : undefined
    const problems = problemsOfPublicQuery(query, { collection }, schema)
    if (problems.length > 0 && !(await isFromStaff(req))) throw refused(problems)
    next()
  }

export const refused = ([first, ...others]: Problem[]): Refused => {
  const more =
    others.length > 0 ? ` (và ${others.length} chỗ khác: ${others.map(({ field }) => `«${field}»`).join(', ')})` : ''
  return new Refused(400, first?.code ?? 'query-not-allowed', `${first?.message ?? ''}${more}`, first?.field)
}
