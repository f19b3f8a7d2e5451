import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../src/cms/ids.ts'
import { normalizeDocumentNumber } from '../../src/domain/document-number.ts'
import { documentIdentity } from '../../src/domain/honours.ts'

export const directiveKinds = {
  directive: 'Chỉ thị',
  conclusion: 'Kết luận',
  resolution: 'Nghị quyết',
  regulation: 'Quy định',
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  guidance: 'Hướng dẫn',
  programme: 'Chương trình',
  law: 'Luật',
  other: 'Văn bản khác',
} as const

type Directive = {
  id: string
  title?: string | null
  kind?: keyof typeof directiveKinds | null
  number?: string | null
  date?: string | null
  issuer?: unknown
}

/** The key under which a directive claims its number; null while it has none (domain.md: unique with issuer and date). */
export const directiveIdentity = ({ date, issuer, number }: Partial<Directive>): string | null => {
  const identity = documentIdentity({ number, date, issuerId: idOf(issuer) ?? null })
  return identity === null ? null : `identity/${identity}`
}

/** `Số 01 -KL/TW` is stored as it stands on paper: `01-KL/TW`. */
export const normalizeNumber: CollectionBeforeValidateHook<Directive> = ({ data }) =>
  data?.number ? { ...data, number: normalizeDocumentNumber(data.number) } : data

/** «Kết luận 01-KL/TW» for an entry that was given no name. */
export const composeTitle: CollectionBeforeValidateHook<Directive> = ({ data, originalDoc }) => {
  if (!data || data.title || originalDoc?.title || !data.kind || !data.number) return data
  return { ...data, title: `${directiveKinds[data.kind]} ${data.number}` }
}
