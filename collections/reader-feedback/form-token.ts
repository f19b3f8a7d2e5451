import { createHmac, timingSafeEqual } from 'node:crypto'

/** Milliseconds that a person needs at least to fill in the form, and for which an opened form stays good. */
const soonest = 3_000
const latest = 24 * 60 * 60_000

const signature = (time: string, secret: string): string =>
  createHmac('sha256', createHmac('sha256', secret).update('reader-feedback/form-token').digest())
    .update(time)
    .digest('base64url')

/** Says when a form was opened, so that nobody else can say it. Nothing is stored. */
export const formToken = (secret: string, now: number): string => {
  const time = now.toString(36)
  return `${time}.${signature(time, secret)}`
}

/** Whether a person may have filled in the form that this token came with: ours, not too young, not too old. */
export const isFormToken = (token: string, secret: string, now: number): boolean => {
  const [time = '', given = ''] = token.split('.', 2)
  const expected = Buffer.from(signature(time, secret))
  const actual = Buffer.from(given)
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return false
  const age = now - Number.parseInt(time, 36)
  return age >= soonest && age <= latest
}
