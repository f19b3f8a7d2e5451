import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { BadInput } from '../../src/cms/errors.ts'
import { isTooLongForPassword, passwordLength, problemOfPassword } from '../../src/domain/password.ts'
import { nfc } from '../../src/domain/text.ts'

type Data = Record<string, unknown>

const given = ['name', 'email', 'role', 'unit', 'password']

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The first look at what a request says of an account. Over the API only the fields that people fill in come through, each of its kind
 * (Payload would hand a number for an address on to the database); passwords are in NFC at every door, so that whoever typed theirs on
 * another keyboard gets in.
 */
export const checkCredentials: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  req.context.newPassword = undefined
  if (!('data' in args) || !['create', 'update', 'login', 'resetPassword'].includes(operation)) return args
  const sent: unknown = args.data
  if (!isObject(sent)) throw new BadInput('Giá trị không hợp lệ: cần một nhóm giá trị.')
  const data = operation === 'login' || operation === 'resetPassword' || overrideAccess ? sent : onlyGiven(sent)
  // In its place: Payload has taken hold of a reset's data already.
  if (typeof data.password === 'string') data.password = nfc(data.password)
  checkPassword(data.password, operation)
  if (operation !== 'login') req.context.newPassword = data.password
  return { ...args, data }
}

const onlyGiven = (sent: Data): Data => {
  const data = Object.fromEntries(Object.entries(sent).filter(([name]) => given.includes(name)))
  for (const [name, value] of Object.entries(data)) {
    if (value !== null && typeof value !== 'string') throw new BadInput('Giá trị không hợp lệ: cần chữ.', name)
  }
  return data
}

const checkPassword = (password: unknown, operation: string): void => {
  if (operation === 'login') {
    if (typeof password === 'string' && isTooLongForPassword(password))
      throw new BadInput(`Mật khẩu dài quá ${passwordLength.most} ký tự.`, 'password')
    return
  }
  // An update without a password keeps the old one; Payload takes an empty one for none.
  if (operation === 'update' && !password) return
  const problem = problemOfPassword(typeof password === 'string' ? password : '')
  if (problem) throw new BadInput(problem, 'password')
}

/** Only here is the account known to which a reset or an update belongs. */
export const passwordIsNotEmail: CollectionBeforeValidateHook<{ id: string; email?: string | null }> = ({
  data,
  originalDoc,
  req,
}) => {
  const { newPassword } = req.context
  const problem =
    typeof newPassword === 'string' && newPassword !== ''
      ? problemOfPassword(newPassword, data?.email ?? originalDoc?.email)
      : undefined
  if (problem) throw new BadInput(problem, 'password')
  return data
}
