import { type AfterErrorHook, APIError } from 'payload'
import {
  badDate,
  badValue,
  beyondTables,
  brokenForm,
  byDatabaseCode,
  byName,
  byStatus,
  malformedJson,
  tooManyTables,
  unfitValue,
  unreadableForm,
  type Verdict,
} from './error-words.ts'

/** An error as every answer carries it. Payload's own `name` and `data` stay beside, since the panel and the SDK read them. */
export type ErrorEntry = {
  message: string
  code: string
  field?: string
  name?: string
  data?: Record<string, unknown>
}

/** What to answer for something thrown. `unexpected` marks what is a fault of ours and belongs in the log in full. */
export type Described = { status: number; entry: ErrorEntry; unexpected: boolean }

/** A request that the HTTP layer itself turns down. `message` is Vietnamese, `code` never changes, `field` names the part at fault. */
export class Refused extends APIError<{ code: string; errors?: { message: string; path: string }[] }> {
  constructor(status: number, code: string, message: string, field?: string) {
    super(message, status, { code, ...(field ? { errors: [{ message, path: field }] } : {}) }, true)
  }
}

export const noSuchAddress = () => new Refused(404, 'not-found', 'Không có địa chỉ này.')

/** Something thrown, seen without trusting its class: Next's bundle and ours have copies of Payload's classes of their own. */
type Thrown = {
  name?: string
  message?: unknown
  status?: unknown
  code?: unknown
  isPublic?: unknown
  data?: unknown
  cause?: unknown
}

const isThrown = (value: unknown): value is Thrown => typeof value === 'object' && value !== null

const internal = (requestId: string | undefined): ErrorEntry => ({
  message: `Có lỗi ngoài dự kiến ở máy chủ${requestId ? `; mã yêu cầu: ${requestId}` : ''}.`,
  code: 'internal',
})

const isVietnamese = (message: unknown): message is string =>
  typeof message === 'string' && /[^\x20-\x7e\s]/.test(message)

const entryOf = (status: number, message: unknown, requestId?: string): ErrorEntry => {
  if (status >= 500 && !byStatus[status]) return internal(requestId)
  const [code, words] = byStatus[status] ?? byStatus[400]!
  return { message: isVietnamese(message) ? message : words, code }
}

/** The errors along `cause`, outermost first: Drizzle and Payload wrap what the database says. */
const chainOf = (error: unknown, depth = 0): Thrown[] =>
  isThrown(error) && depth < 5 ? [error, ...chainOf(error.cause, depth + 1)] : []

type Details = { code?: unknown; errors?: { message?: string; path?: string; tableName?: string }[] }

const detailsOf = (data: unknown): Details => (isThrown(data) && !Array.isArray(data) ? data : {})

/** More than the code, which the entry has anyway. */
const hasDetails = (data: unknown): data is Record<string, unknown> =>
  isThrown(data) && Object.keys(data).some((key) => key !== 'code')

const notQueryable = (paths: { path?: string }[]): string =>
  `Không được lọc hoặc sắp xếp theo: ${[...new Set(paths.map(({ path }) => `«${path}»`))].join(', ')}.`

/** Payload says it in English where it has no request at hand. */
const invalidFields = (errors: NonNullable<Details['errors']>): string =>
  `Chưa hợp lệ: ${errors.map(({ message, path }) => `«${path}»${isVietnamese(message) ? ` (${message.replace(/\.$/, '')})` : ''}`).join(', ')}.`

const verdictOn = (error: Thrown): Verdict | undefined => {
  const { name = '', message } = error
  if ((name === 'SyntaxError' && /JSON/.test(String(message))) || message === 'Invalid JSON') return malformedJson
  if (name === 'RangeError' && /time value/.test(String(message))) return badDate
  if (name === 'QueryError' && Array.isArray(error.data)) return [400, 'query-not-allowed', notQueryable(error.data)]
  if (unreadableForm.test(String(message))) return brokenForm
  if (beyondTables.test(String(message))) return tooManyTables
  const known = byName[name] ?? byDatabaseCode[String(error.code)]
  return known ?? (unfitValue.test(String(message)) ? badValue : undefined)
}

/**
 * What to answer for `error`: the one place that decides on the status, code and words of every error, of REST, GraphQL and Express alike.
 * Errors with `data.code` (src/cms/errors.ts, src/database/errors.ts) speak for themselves.
 */
export const describe = (error: unknown, requestId?: string): Described => {
  const [outer, ...inner] = chainOf(error)
  const unexpected = { status: 500, entry: internal(requestId), unexpected: true } satisfies Described
  if (!outer) return unexpected
  const kept = hasDetails(outer.data) ? { name: String(outer.name), data: outer.data } : {}
  const { code, errors } = detailsOf(outer.data)
  const field = errors?.[0]?.path
  const expected = (status: number, entry: ErrorEntry): Described => ({
    status,
    entry: { ...kept, ...entry, ...(field ? { field } : {}) },
    unexpected: false,
  })
  const status = typeof outer.status === 'number' ? outer.status : 500
  const message = String(outer.message)

  if (typeof code === 'string' && outer.isPublic !== false) return expected(status, { message, code })
  if (outer.name === 'ValidationError' && errors) {
    const words = isVietnamese(message) ? message : invalidFields(errors)
    const unique = errors.some(({ tableName }) => tableName !== undefined)
    return unique
      ? expected(409, { message: words, code: 'duplicate' })
      : expected(400, { message: words, code: 'invalid-fields' })
  }
  const verdict = [outer, ...inner].map(verdictOn).find((one) => one !== undefined)
  if (verdict) return expected(verdict[0], { message: verdict[2], code: verdict[1] })
  return status >= 500 || outer.isPublic === false ? unexpected : expected(status, entryOf(status, message))
}

/** The body of an error answer that somebody else (a Payload endpoint, graphql-http) wrote, with a code in every entry. */
export const withCodes = (status: number, body: unknown, requestId?: string): object => {
  const rest: Record<string, unknown> = isThrown(body) && !Array.isArray(body) ? { ...body } : {}
  if (!Array.isArray(rest.errors)) {
    const { message, ...kept } = rest
    return { ...kept, errors: [entryOf(status, message, requestId)] }
  }
  return { ...rest, errors: rest.errors.map((entry: unknown) => coded(status, entry, requestId)) }
}

const coded = (status: number, entry: unknown, requestId?: string): object => {
  const known: Record<string, unknown> = isThrown(entry) ? { ...entry } : {}
  if (typeof known.code === 'string') return known
  const { code } = detailsOf(known.extensions)
  return code ? { ...known, code } : { ...known, ...entryOf(status, known.message, requestId) }
}

/** For `hooks.afterError` of the Payload config: every error that an endpoint throws is answered as `describe` says. */
export const renderError: AfterErrorHook = ({ error, req }) => {
  const requestId = req.headers?.get('x-request-id') ?? undefined
  const { status, entry, unexpected } = describe(error, requestId)
  // Payload has just logged the error itself; this line ties it to the request.
  if (unexpected) req.payload.logger.error({ requestId, name: error.name }, 'unexpected error answered with 500')
  return { response: { errors: [entry] }, status }
}
