// Points in time as they are shown: always in Vietnam's time zone, wherever the server stands.
import { isPartialDate } from './dates.ts'

export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

// Without an offset a text would mean another instant on every machine. A bare day is midnight UTC, as in ECMAScript.
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `19/05/2022 14:30` in Vietnam's time, from a Date or an ISO 8601 text with its offset; '' for anything else. */
export function formatDateTime(instant: Date | string): string {
  const at = wallClock(instant)
  return at ? `${at.day}/${at.month}/${at.year} ${at.hour}:${at.minute}` : ''
}

/** The calendar day (`YYYY-MM-DD`) that it is in Vietnam at an instant given as above; null for anything else. */
export function dayInVietnam(instant: Date | string): string | null {
  const at = wallClock(instant)
  return at && `${at.year}-${at.month}-${at.day}`
}

type WallClock = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>

function wallClock(instant: Date | string): WallClock | null {
  const date = typeof instant === 'string' ? readInstant(instant) : instant
  // Years before 1000 are no dates here, and Intl would show those before Christ without saying so.
  if (!date || !(date.getUTCFullYear() >= 1000)) return null
  const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const at = { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
  return isPartialDate(`${at.year}-${at.month}-${at.day}`) ? at : null
}

function readInstant(text: string): Date | null {
  const day = INSTANT.exec(text)?.[1]
  // JavaScript reads 30 February as 2 March.
  return day && isPartialDate(day) ? new Date(text) : null
}
