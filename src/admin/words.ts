import { vi } from '@payloadcms/translations/languages/vi'

/** Where Payload's Vietnamese is half English, says too much, or calls one thing by two names. */
const ownWords: Record<string, Record<string, string>> = {
  authentication: {
    emailNotValid: 'Thư điện tử không hợp lệ',
    emailSent: 'Đã gửi thư',
    forgotPasswordEmailInstructions: 'Nhập thư điện tử của bạn để nhận hướng dẫn đặt lại mật khẩu.',
    checkYourEmailForPasswordReset:
      'Nếu thư điện tử này có tài khoản, bạn sẽ sớm nhận được hướng dẫn đặt lại mật khẩu. Nếu không thấy, hãy xem cả mục thư rác.',
    tokenRefreshSuccessful: 'Đã gia hạn phiên đăng nhập.',
  },
  error: {
    correctInvalidFields: 'Hãy sửa những ô chưa hợp lệ.',
    documentNotFound: 'Không tìm thấy tài liệu có mã {{id}}. Có thể tài liệu đã bị xóa, hoặc bạn không được xem.',
    emailOrPasswordIncorrect: 'Thư điện tử hoặc mật khẩu không đúng.',
    followingFieldsInvalid_one: 'Ô sau chưa hợp lệ:',
    followingFieldsInvalid_other: 'Những ô sau chưa hợp lệ:',
    incorrectCollection: 'Loại tài liệu không đúng.',
    loadingDocument: 'Không mở được tài liệu có mã {{id}}.',
    missingEmail: 'Thiếu thư điện tử.',
    missingIDOfDocument: 'Thiếu mã của tài liệu cần sửa.',
    missingIDOfVersion: 'Thiếu mã của phiên bản.',
    noFilesUploaded: 'Chưa có tệp nào được tải lên.',
    noMatchedField: 'Không có ô nào tên «{{label}}».',
    problemUploadingFile: 'Không tải được tệp lên.',
    tokenInvalidOrExpired: 'Đường dẫn này không đúng hoặc đã hết hạn.',
    tokenNotProvided: 'Đường dẫn thiếu mã xác nhận.',
    unPublishingDocument: 'Không gỡ được tài liệu.',
    unknown: 'Đã xảy ra lỗi không rõ nguyên nhân.',
    unspecific: 'Đã xảy ra lỗi.',
    unverifiedEmail: 'Hãy xác nhận thư điện tử trước khi đăng nhập.',
    userEmailAlreadyRegistered: 'Thư điện tử này đã có tài khoản.',
  },
  fields: {
    block: 'khối',
    blocks: 'khối',
    blockType: 'Loại khối',
    chooseBetweenCustomTextOrDocument: 'Nhập một địa chỉ, hoặc chọn một tài liệu để dẫn tới.',
    customURL: 'Địa chỉ khác',
    enterURL: 'Nhập địa chỉ',
    searchForBlock: 'Tìm khối',
    toggleBlock: 'Mở hoặc đóng khối',
  },
  general: {
    collections: 'Loại tài liệu',
    email: 'Thư điện tử',
    emailAddress: 'Thư điện tử',
    globals: 'Cấu hình chung',
    menu: 'Trình đơn',
    noLabel: '—',
    thisLanguage: 'Tiếng Việt',
  },
  upload: {
    addFile: 'Thêm tệp',
    dragAndDrop: 'Kéo và thả một tệp',
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng tệp',
    pasteURL: 'Dán địa chỉ',
    selectCollectionToBrowse: 'Chọn một loại tài liệu để xem',
    selectFile: 'Chọn một tệp',
  },
  validation: {
    fieldHasNo: 'Ô này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
    invalidSelections: 'Ô này có những lựa chọn không hợp lệ:',
    notValidDate: '«{{value}}» không phải một ngày hợp lệ.',
    validUploadID: 'Tệp đã chọn ở ô này không còn.',
  },
  version: {
    changedFieldsCount_one: '{{count}} ô đã thay đổi',
    changedFieldsCount_other: '{{count}} ô đã thay đổi',
    currentDraft: 'Bản nháp hiện tại',
    versionID: 'Mã phiên bản',
  },
}

const merged = Object.entries(vi.translations).map(([group, words]) => [group, { ...words, ...ownWords[group] }])

/** The one language of the panel and of messages. */
export const vietnamese: typeof vi = { ...vi, translations: Object.fromEntries(merged) as typeof vi.translations }
