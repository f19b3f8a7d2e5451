import type { CollectionBeforeValidateHook } from 'payload'
import { awardIdentity } from '../../src/domain/honours.ts'
import { idOf } from '../../src/cms/ids.ts'
import { normalizeDocumentNumber } from '../../src/domain/document-number.ts'
import { awardForms } from './fields.ts'

type Award = {
  title?: string | null
  category?: string | null
  form?: keyof typeof awardForms | null
  name?: string | null
  issuer?: string | { id: string } | null
  years?: number[] | null
  decision?: { number?: string | null; numberUnknown?: boolean | null; date?: string | null } | null
}

/** The key under which an award claims its decision; null while the number is unknown (domain.md: «an award is honest»). */
export const identityKey = (award: Award): string | null => {
  const { category, decision, form, issuer, name } = award
  const identity = awardIdentity({
    ...decision,
    issuerId: idOf(issuer) ?? null,
    form: `${category ?? ''}/${form ?? name ?? ''}`,
  })
  return identity === null ? null : `identity/${identity}`
}

/** `Số 12 /QĐ- UBND` is stored as it stands on paper: `12/QĐ-UBND`. */
export const normalizeNumber: CollectionBeforeValidateHook<Award & { id: string }> = ({ data }) =>
  data?.decision?.number
    ? { ...data, decision: { ...data.decision, number: normalizeDocumentNumber(data.decision.number) } }
    : data

/** A title for an entry that was given none: what, whose, when. */
export const composeTitle: CollectionBeforeValidateHook<Award & { id: string }> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data || data.title || originalDoc?.title) return data
  const what = data.name ?? (data.form ? awardForms[data.form] : null)
  if (!what) return data
  const id = idOf(data.issuer)
  const where = { id: { equals: id } }
  const issuer = id
    ? ((await req.payload.db.findOne({ collection: 'organizations', req, where })) as { name?: string } | null)
    : null
  const years = [...(data.years ?? [])].sort((a, b) => a - b)
  const when = years.length > 1 ? `các năm ${years.join(', ')}` : years.map((year) => `năm ${year}`).join('')
  return { ...data, title: [what, issuer?.name && `của ${issuer.name}`, when && `(${when})`].filter(Boolean).join(' ') }
}
