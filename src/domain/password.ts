import { nfc } from './text.ts'

/** In characters as people count them. The upper bound keeps the cost of hashing a request's password small. */
export const passwordLength = { least: 12, most: 128 } as const

const lengthOf = (password: string): number => [...nfc(password)].length

/**
 * What speaks against `password` as a new one, in Vietnamese; undefined when nothing does. The account's e-mail address, which
 * everybody at work knows, is no password.
 */
export const problemOfPassword = (password: string, email?: string | null): string | undefined => {
  const { least, most } = passwordLength
  const length = lengthOf(password)
  if (length < least || password.trim() === '') return `Mật khẩu phải có ít nhất ${least} ký tự.`
  if (length > most) return `Mật khẩu dài quá ${most} ký tự.`
  const isEmail = email && plain(password) === plain(email)
  return isEmail ? 'Mật khẩu không được trùng với thư điện tử.' : undefined
}

export const isTooLongForPassword = (password: string): boolean => lengthOf(password) > passwordLength.most

const plain = (text: string): string => nfc(text).trim().toLowerCase()
