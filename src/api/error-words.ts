import { brokenFormMessage } from '../cms/errors.ts'

export type Verdict = readonly [status: number, code: string, message: string]

export const malformedJson: Verdict = [400, 'malformed-json', 'Dữ liệu gửi lên không phải JSON hợp lệ.']
export const badDate: Verdict = [400, 'bad-input', 'Ngày giờ không hợp lệ.']
export const badValue: Verdict = [400, 'bad-input', 'Một giá trị trong truy vấn không đúng kiểu.']
/** What the SQLite driver and adapter say when a filter's value is no text or number, or its comparison is one for maps. */
export const unfitValue =
  /^(undefined cannot be passed|SQLite3 can only bind)|^adapter\.operators\[queryOperator\] is not a function/
export const brokenForm: Verdict = [400, 'bad-input', brokenFormMessage]
/** What the reader of forms says of one that ends too early, or is none. */
export const unreadableForm =
  /^(Unexpected end of form|Malformed part header|Malformed urlencoded form|Multipart: Boundary not found|Request is not eligible for file upload)/
export const tooManyTables: Verdict = [400, 'query-not-allowed', 'Truy vấn đi qua quá nhiều liên kết.']
export const beyondTables = /at most 64 tables in a join|too many FROM clause terms/
const duplicate: Verdict = [409, 'duplicate', 'Giá trị này đã có ở một tài liệu khác.']
const unknownReference: Verdict = [400, 'unknown-reference', 'Nội dung liên kết tới một tài liệu không tồn tại.']
const badId: Verdict = [400, 'bad-id', 'Mã tài liệu không hợp lệ.']
const busy: Verdict = [503, 'database-busy', 'Hệ thống đang bận. Xin thử lại sau ít phút.']
const unavailable: Verdict = [
  503,
  'database-unavailable',
  'Cơ sở dữ liệu tạm thời không trả lời. Xin thử lại sau ít phút.',
]

/** Codes of SQLite and MongoDB that a request can cause. */
export const byDatabaseCode: Record<string, Verdict> = {
  SQLITE_CONSTRAINT_FOREIGNKEY: unknownReference,
  SQLITE_CONSTRAINT_UNIQUE: duplicate,
  SQLITE_CONSTRAINT_PRIMARYKEY: duplicate,
  SQLITE_CONSTRAINT_NOTNULL: [400, 'missing-value', 'Thiếu một giá trị bắt buộc.'],
  SQLITE_BUSY: busy,
  SQLITE_BUSY_SNAPSHOT: busy,
  SQLITE_FULL: [507, 'storage-full', 'Máy chủ hết chỗ lưu, chưa có gì được lưu.'],
  '11000': duplicate,
}

/** Payload's and the drivers' errors by the name of their class. */
export const byName: Record<string, Verdict> = {
  QueryError: [400, 'query-not-allowed', 'Không được lọc hoặc sắp xếp theo trường này.'],
  AuthenticationError: [401, 'wrong-credentials', 'Thư điện tử hoặc mật khẩu không đúng.'],
  LockedAuth: [401, 'account-locked', 'Tài khoản tạm khóa vì đăng nhập sai quá nhiều lần.'],
  UnverifiedEmail: [403, 'email-unverified', 'Hãy xác nhận thư điện tử trước khi đăng nhập.'],
  UnauthorizedError: [401, 'not-signed-in', 'Hãy đăng nhập trước.'],
  Forbidden: [403, 'not-allowed', 'Bạn không được phép làm việc này.'],
  NotFound: [404, 'not-found', 'Không tìm thấy.'],
  Locked: [423, 'document-locked', 'Người khác đang sửa tài liệu này.'],
  MissingFile: [400, 'missing-file', 'Chưa có tệp nào được gửi lên.'],
  FileUploadError: [400, 'bad-file', 'Không xử lý được tệp gửi lên.'],
  FileRetrievalError: [400, 'bad-file', 'Không lấy được tệp này.'],
  URIError: [400, 'malformed-address', 'Địa chỉ không hợp lệ.'],
  CastError: badId,
  BSONError: badId,
  MongoServerSelectionError: unavailable,
  MongoNetworkError: unavailable,
}

/** The stable code and the Vietnamese words for an answer of which nothing but the status is known. */
export const byStatus: Record<number, readonly [code: string, message: string]> = {
  400: ['bad-input', 'Yêu cầu không hợp lệ.'],
  401: ['not-signed-in', 'Hãy đăng nhập trước.'],
  403: ['not-allowed', 'Bạn không được phép làm việc này.'],
  404: ['not-found', 'Không tìm thấy.'],
  405: ['method-not-allowed', 'Địa chỉ này không nhận phương thức ấy.'],
  406: ['not-acceptable', 'Máy chủ không trả lời được theo kiểu dữ liệu này.'],
  409: ['conflict', 'Yêu cầu trái với trạng thái hiện nay của tài liệu.'],
  410: ['gone', 'Nội dung này không còn nữa.'],
  413: ['body-too-large', 'Dữ liệu gửi lên quá lớn.'],
  414: ['address-too-long', 'Địa chỉ dài quá.'],
  415: ['unsupported-type', 'Máy chủ không nhận kiểu dữ liệu này.'],
  416: ['bad-range', 'Đoạn tệp yêu cầu không có.'],
  423: ['document-locked', 'Người khác đang sửa tài liệu này.'],
  429: ['too-many-requests', 'Quá nhiều yêu cầu. Xin thử lại sau ít phút.'],
  501: ['not-found', 'Không có địa chỉ này.'],
  503: ['unavailable', 'Máy chủ tạm thời không trả lời. Xin thử lại sau ít phút.'],
}
