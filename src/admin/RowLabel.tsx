'use client'

import { useRowLabel } from '@payloadcms/ui'
import { formatPartialDate, isPartialDate } from '../domain/dates.ts'

type Row = Record<string, unknown>
type Props = { names?: string[]; words?: Record<string, string>; fallback?: string }

/**
 * The heading of a row in a list: the values of the fields `names`, in order, codes given in words, dates as people write them.
 */
export const RowLabel = ({ names = [], words = {}, fallback = 'Mục' }: Props) => {
  const { data, rowNumber } = useRowLabel<Row>()
  const parts = names.map((name) => inWords(data[name], words)).filter(Boolean)
  return <span>{parts.length > 0 ? parts.join(' · ') : `${fallback} ${(rowNumber ?? 0) + 1}`}</span>
}

const inWords = (value: unknown, words: Record<string, string>): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  if (words[value]) return words[value]
  return isPartialDate(value) ? formatPartialDate(value) : value
}
