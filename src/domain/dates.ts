// Days as people report them. Press reports often give only a month or a year, so a date may be partial.
import { tidy } from './text.ts'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 1000 to 9999, real calendar days only (`isPartialDate` tells). */
export type PartialDate = string

/** The numbers of a partial date; `month` is 1 to 12, `day` 1 to 31. */
export type DateParts = { year: number; month?: number; day?: number }

type MaybeDate = string | null | undefined

const PARTIAL = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/u

// Ways to write a date in Vietnamese; the order of the groups is day, month, year.
const WRITTEN: readonly RegExp[] = [
  /^(?:ngày )?(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4})$/u,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?: năm | ?\/ ?)(?<year>\d{4})$/u,
  /^(?:tháng )?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/u,
  /^tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u,
  /^(?:năm )?(?<year>\d{4})$/u,
]

/** Whether the value is a partial date in stored form. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && parsePartialDate(value) !== null
}

/** The numbers of a stored partial date, or null when it is none. */
export function parsePartialDate(text: MaybeDate): DateParts | null {
  const match = PARTIAL.exec(text ?? '')
  if (!match) return null
  const [year, month, day] = match.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)))
  if (year === undefined) return null
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return null
  if (day === undefined) return { year, month }
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null
}

/**
 * Reads what a person types: `19/05/2022`, `19-5-2022`, `5/2022`, `2022`, `ngày 19 tháng 5 năm 2022`, or the stored
 * form. Days stand before months and years have four digits; anything else, and a day that never was, gives null.
 */
export function readVietnameseDate(text: string): PartialDate | null {
  const typed = tidy(text).toLowerCase()
  if (isPartialDate(typed)) return typed
  for (const form of WRITTEN) {
    const groups = form.exec(typed)?.groups
    if (!groups) continue
    const { year, month, day } = groups
    const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
    return isPartialDate(date.join('-')) ? date.join('-') : null
  }
  return null
}

/** `19/05/2022`, `05/2022` or `2022`; '' for what is no partial date. */
export function formatPartialDate(date: MaybeDate): string {
  return parsePartialDate(date) ? (date ?? '').split('-').reverse().join('/') : ''
}

/** The first day (`YYYY-MM-DD`) that the partial date can mean; null for what is none. */
export function firstDay(date: MaybeDate): string | null {
  const parts = parsePartialDate(date)
  return parts && dayText(parts.year, parts.month ?? 1, parts.day ?? 1)
}

/** The last day (`YYYY-MM-DD`) that the partial date can mean; null for what is none. */
export function lastDay(date: MaybeDate): string | null {
  const parts = parsePartialDate(date)
  if (!parts) return null
  const month = parts.month ?? 12
  return dayText(parts.year, month, parts.day ?? daysInMonth(parts.year, month))
}

/**
 * Orders by first day, a vaguer date before an exact one that begins with it (2022, 2022-01, 2022-01-01, 2022-02): the
 * plain string order, so a database sorts alike. What is no partial date comes last.
 */
export function comparePartialDates(a: MaybeDate, b: MaybeDate): number {
  const left = parsePartialDate(a) ? (a ?? '') : '~'
  const right = parsePartialDate(b) ? (b ?? '') : '~'
  return left < right ? -1 : left > right ? 1 : 0
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function dayText(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
