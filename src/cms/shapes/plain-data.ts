import { BadInput } from '../errors.ts'
import { type Data, isObject, isReservedName } from './problem.ts'

/** Deeper than any form goes; everything that walks the data afterwards may then call itself. */
const deepest = 100

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
