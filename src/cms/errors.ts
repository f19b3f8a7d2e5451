import { APIError } from 'payload'

type Details = { code: string; errors?: { message: string; path: string }[] }

/**
 * Errors that people cause and can mend. `code` is for programs and never changes; `message` is Vietnamese, for the panel; `field` is
 * the path of the field at fault, which the panel marks.
 */
abstract class NamedError extends APIError<Details> {
  constructor(message: string, status: number, code: string, field?: string) {
    super(message, status, { code, ...(field ? { errors: [{ message, path: field }] } : {}) }, true)
  }
}

/** 403: signed in, but not for this. */
export class NotAllowed extends NamedError {
  constructor(message: string, field?: string) {
    super(message, 403, 'not-allowed', field)
  }
}

/** 409: somebody else's document already holds what this one claims. */
export class AlreadyTaken extends NamedError {
  constructor(message: string, field: string) {
    super(message, 409, 'already-taken', field)
  }
}

/** 409: the document is not in a state in which this can be done. */
export class WrongState extends NamedError {
  constructor(message: string) {
    super(message, 409, 'wrong-state')
  }
}

/** 409: the document is not as it was when whoever asks read it. */
export class Stale extends WrongState {
  constructor() {
    super('Nội dung đã được người khác sửa sau khi bạn mở. Hãy tải lại trang rồi xem lại trước khi tiếp tục.')
  }
}

/** 403: a write that would change what is public, outside a transition. */
export class UseTransition extends NamedError {
  constructor() {
    super('Chỉ người duyệt xuất bản hoặc gỡ, bằng nút «Xuất bản» và «Gỡ xuống».', 403, 'use-transition', '_status')
  }
}

/** 400: the request says something that cannot be. */
export class BadInput extends NamedError {
  constructor(message: string, field?: string) {
    super(message, 400, 'bad-input', field)
  }
}

/** Of a form that ends too early, or is none. */
export const brokenFormMessage = 'Dữ liệu gửi lên bị đứt quãng hoặc không đúng dạng. Hãy thử lại.'

/** 404 */
export class NotFoundHere extends NamedError {
  constructor() {
    super('Không tìm thấy.', 404, 'not-found')
  }
}

/** 401: nobody is signed in. */
export class NotSignedIn extends NamedError {
  constructor() {
    super('Hãy đăng nhập trước.', 401, 'not-signed-in')
  }
}

/** 410: the document was public once and was taken down. */
export class Withdrawn extends NamedError {
  constructor() {
    super('Nội dung này đã được gỡ xuống.', 410, 'withdrawn')
  }
}

/** 429: too many attempts from one place. */
export class TooManyAttempts extends NamedError {
  constructor(message: string) {
    super(message, 429, 'too-many-attempts')
  }
}

/** 413 */
export class BodyTooLarge extends NamedError {
  constructor(message: string) {
    super(message, 413, 'body-too-large')
  }
}

/** 415 */
export class UnknownBodyType extends NamedError {
  constructor(message: string) {
    super(message, 415, 'unsupported-type')
  }
}
