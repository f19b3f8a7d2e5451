import type { PayloadRequest } from 'payload'
import { BadInput } from '../errors.ts'
import { type Data, isObject, isReservedName } from './problem.ts'

/** Deeper than any form goes; everything that walks the data afterwards may then call itself. */
const deepest = 100

/**
 * What a request gives an operation as its data. Payload reads a form's document from one field, and saves an empty one when it is missing.
 *
 * @throws {BadInput} for a form without that field
 */
export const givenTo = (args: object, req: PayloadRequest): unknown => {
  const given = 'data' in args && args.data !== undefined ? args.data : req.data
  refuseBareForm(req, given)
  return given
}

/** @throws {BadInput} for a form from which no document came; what else it has, nobody reads */
export const refuseBareForm = (req: PayloadRequest, document: unknown): void => {
  const isForm = req.headers?.get('Content-Type')?.startsWith('multipart/') ?? false
  if (isForm && document === undefined)
    throw new BadInput('Biểu mẫu cần ô «_payload», chứa JSON của tài liệu.', '_payload')
}

/**
 * The data of a request when it is an object, and an empty one when nothing was sent.
 *
 * @throws {BadInput} when it is anything else, nests without end, or uses a name that JavaScript keeps for itself
 */
export const plainData = (given: unknown): Data => {
  const data = given === undefined ? {} : given
  if (!isObject(data)) throw new BadInput('Dữ liệu gửi lên phải là một đối tượng gồm các trường.')
  const open: { value: object; depth: number; field: string }[] = [{ value: data, depth: 0, field: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth, value } = next
    for (const [name, inner] of Object.entries(value)) {
      const field = next.field || name
      if (isReservedName(name)) throw new BadInput('Dữ liệu gửi lên có tên trường không được dùng.', field)
      if (typeof inner !== 'object' || inner === null) continue
      if (depth === deepest) throw new BadInput('Dữ liệu gửi lên lồng nhau quá nhiều tầng.', field)
      open.push({ value: inner as object, depth: depth + 1, field })
    }
  }
  return data
}
