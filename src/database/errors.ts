import { APIError } from 'payload'

/** 503 `database-busy`: the write did not get its turn in time. Nothing was stored; the same request may be sent again. */
export class DatabaseBusyError extends APIError {
  constructor() {
    super('Hệ thống đang bận nên chưa lưu được. Xin thử lại sau ít phút.', 503, { code: 'database-busy' })
  }
}

/** 503 `transaction-expired`: the transaction stood idle for too long and was rolled back. Nothing was stored. */
export class TransactionExpiredError extends APIError {
  constructor() {
    super('Thao tác kéo dài quá lâu nên đã bị hủy, chưa có gì được lưu. Xin thử lại.', 503, {
      code: 'transaction-expired',
    })
  }
}

/** 500 `transaction-aborted`: used or committed after it had failed. Nothing was stored; `reason` goes to the log. */
export class TransactionAbortedError extends APIError {
  readonly reason: unknown

  constructor(reason?: unknown) {
    super('Thao tác bị gián đoạn, chưa có gì được lưu. Xin thử lại.', 500, { code: 'transaction-aborted' }, true)
    this.reason = reason
  }
}

const isOurs = (error: unknown) =>
  error instanceof DatabaseBusyError ||
  error instanceof TransactionExpiredError ||
  error instanceof TransactionAbortedError

/**
 * Drizzle wraps whatever a statement throws. That would turn our 503 into a nameless 500, and its message carries the
 * statement's values, which are people's data and have no place in a log: gives back our error, or one without the values.
 */
export function unwrapped(error: unknown): unknown {
  if (!(error instanceof Error) || !('query' in error) || !(error.cause instanceof Error)) return error
  if (isOurs(error.cause)) return error.cause
  return new Error(`${error.cause.message} (in ${String(error.query)})`, { cause: error.cause })
}

/** The SQLite result code (`SQLITE_BUSY`, `SQLITE_FULL`, …) of an error of libsql's, or undefined. */
export function sqliteCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined
}
