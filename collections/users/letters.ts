import type { PayloadRequest } from 'payload'

type Arguments = { req?: PayloadRequest; token?: string } | undefined

/** The letter with which somebody who forgot their password sets a new one. */
export const resetLetter = {
  generateEmailSubject: () => 'Đặt lại mật khẩu Lan Tỏa',
  generateEmailHTML: (args: Arguments) => {
    const address = `${args?.req?.payload.config.serverURL ?? ''}/admin/reset/${args?.token ?? ''}`
    return [
      '<p>Có người (có lẽ là bạn) xin đặt lại mật khẩu cho tài khoản này.</p>',
      `<p>Mở địa chỉ sau trong vòng một giờ để đặt mật khẩu mới: <a href="${address}">${address}</a></p>`,
      '<p>Nếu không phải bạn, hãy bỏ qua thư này; mật khẩu cũ vẫn giữ nguyên.</p>',
    ].join('\n')
  },
}
