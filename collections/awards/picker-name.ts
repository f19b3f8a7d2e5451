import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { formatPartialDate } from '../../src/domain/dates.ts'

type Award = {
  title?: string | null
  decision?: { number?: string | null; date?: string | null } | null
  ceremony?: { date?: string | null } | null
  validity?: string | null
}

/** Two entries of one form, issuer and year differ by their decision, or else by the day of their ceremony. */
export const pickerName: PickerName<Award> = ({ ceremony, decision, title, validity }) => {
  const { date, number } = decision ?? {}
  const decided = [number && `số ${number}`, date && `ngày ${formatPartialDate(date)}`].filter(Boolean).join(' ')
  const given = ceremony?.date && `trao ngày ${formatPartialDate(ceremony.date)}`
  return [title, decided || given, validity === 'revoked' && 'đã hủy bỏ']
}
