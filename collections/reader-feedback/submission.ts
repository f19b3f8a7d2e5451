import type { Where } from 'payload'
import { isPublished, type PublishedCollection } from '../../src/cms/collection-kinds.ts'
import { BadInput } from '../../src/cms/errors.ts'
import { isEmailAddress, remarkLimits } from '../../src/domain/remarks.ts'
import { tidy, tidyMultiline } from '../../src/domain/text.ts'

type Data = Record<string, unknown>

/** What a reader sent, tidied; `honeypot` is the field that people do not see and programs fill in. */
export type Submission = {
  name: string
  email: string
  remark: string
  document: { collection: PublishedCollection; where: Where }
  honeypot: string
  token: string
}

/** @throws {BadInput} with the first field at fault */
export const submissionOf = (data: Data): Submission => ({
  name: ofLength(tidy(textOf(data, 'name')), 'name', 'Tên', remarkLimits.name),
  email: emailOf(tidy(textOf(data, 'email'))),
  remark: ofLength(tidyMultiline(textOf(data, 'remark')), 'remark', 'Ý kiến', remarkLimits.remark),
  document: documentOf(data),
  honeypot: typeof data.website === 'string' ? data.website.trim() : data.website ? 'x' : '',
  token: typeof data.token === 'string' ? data.token : '',
})

const textOf = (data: Data, field: string): string => {
  const value = data[field] ?? ''
  if (typeof value !== 'string') throw new BadInput('Giá trị không hợp lệ: cần chữ.', field)
  return value
}

const ofLength = (text: string, field: string, label: string, { least, most }: { least: number; most: number }) => {
  if (text.length >= least && text.length <= most) return text
  const bounds = `${least.toLocaleString('vi-VN')} đến ${most.toLocaleString('vi-VN')}`
  throw new BadInput(`${label} cần từ ${bounds} ký tự.`, field)
}

const emailOf = (email: string): string => {
  if (isEmailAddress(email)) return email.toLowerCase()
  throw new BadInput('Thư điện tử không hợp lệ. Viết như ten@noi-cung-cap.vn.', 'email')
}

/** `document: { relationTo, value }` as everywhere, or `collection` with `id` or `slug`, which is what a page has at hand. */
const documentOf = (data: Data): Submission['document'] => {
  const given = (data.document ?? {}) as { relationTo?: unknown; value?: unknown }
  const collection = given.relationTo ?? data.collection
  if (typeof collection !== 'string' || !isPublished(collection)) throw unknownDocument()
  const id = given.value ?? data.id
  if (isShortText(id)) return { collection, where: { id: { equals: id } } }
  if (isShortText(data.slug)) return { collection, where: { slug: { equals: data.slug } } }
  throw unknownDocument()
}

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 200

const unknownDocument = () => new BadInput('Hãy cho biết ý kiến gửi cho bài nào.', 'document')
