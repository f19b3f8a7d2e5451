import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { BadInput } from '../../src/cms/errors.ts'
import { countLetter } from './attempts.ts'

/** Milliseconds: long enough for the answer to be out before the database and the mail server have anything to do. */
const afterTheAnswer = 100

/**
 * In place of Payload's own `POST /api/users/forgot-password`: answers at once and the same for every address, and sends the letter, where
 * there is an account, afterwards. Payload's waits for the mail server, so its time tells which accounts exist.
 */
export const forgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || email.trim() === '') throw new BadInput('Hãy ghi thư điện tử.', 'email')
    countLetter(req)
    const { payload } = req
    setTimeout(() => {
      // Nobody waits any more who could be told.
      payload
        .forgotPassword({ collection: 'users', data: { email } })
        .catch((err: unknown) => payload.logger.error({ err }, 'letter for a new password not sent'))
    }, afterTheAnswer)
    return Response.json({ message: 'Nếu có tài khoản với địa chỉ này, thư đặt lại mật khẩu đang được gửi.' })
  },
}
