import { isPartialDate } from './dates.ts'
import { documentNumberKey } from './document-number.ts'
import { dayInVietnam } from './instants.ts'
import { tidy } from './text.ts'

/** What tells one entry of the honours ledger from another. `date` is a partial date or an ISO instant. */
export type AwardIdentity = {
  number?: string | null
  numberUnknown?: boolean | null
  issuerId?: string | null
  date?: string | null
  form?: string | null
}

/** What tells one numbered document from another: a number is unique only together with its issuer and date (domain.md). */
export type DocumentIdentity = Pick<AwardIdentity, 'number' | 'issuerId' | 'date'>

/**
 * A stable text that two entries share when they are the same document, however its number is typed; null without a number. `more` tells
 * apart what one document can do several times.
 */
export function documentIdentity({ number, issuerId, date }: DocumentIdentity, ...more: string[]): string | null {
  const key = documentNumberKey(number ?? '')
  if (!key) return null
  // JSON keeps the parts apart whatever they hold.
  return JSON.stringify([key, tidy(issuerId ?? ''), dayOf(tidy(date ?? '')), ...more])
}

/**
 * A stable text that two entries share when they are the same award: decision number, issuer, date and form are unique
 * together where the number is known. However the number is typed, the key is one (`documentNumberKey`); an instant
 * counts as its day in Vietnam; a missing issuer, date or form counts as one more value. Null when the number is unknown
 * or empty: such entries are never compared.
 */
export function awardIdentity({ number, numberUnknown, issuerId, date, form }: AwardIdentity): string | null {
  return numberUnknown ? null : documentIdentity({ number, issuerId, date }, tidy(form ?? ''))
}

function dayOf(date: string): string {
  return isPartialDate(date) ? date : (dayInVietnam(date) ?? date)
}
