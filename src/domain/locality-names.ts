import { compareVietnamese } from './collation.ts'
import type { PartialDate } from './dates.ts'
import { localityKind, localityKinds } from './locality-kinds.ts'
import { isValidAt, placesAt, type FindPlace, type Place } from './locality-periods.ts'
import { tidy } from './text.ts'

/**
 * Kind and name: `xã Quốc Thái`. The kind has a capital where the name is a number or a person's: `Quận 1`, `Thành phố
 * Hồ Chí Minh` (Decree 30/2020/NĐ-CP, appendix II, III.1; of persons' names only this one can be told from the text).
 */
export function localityName(place: Place): string {
  const prefix = localityKind(place.kind)?.prefix ?? ''
  const name = tidy(place.name)
  const capital = /^\d/u.test(name) || name === 'Hồ Chí Minh'
  return tidy(`${capital ? prefix.charAt(0).toUpperCase() + prefix.slice(1) : prefix} ${name}`)
}

/** The name with those of the units above as recorded, in its own time: `xã Quốc Thái, huyện An Phú, tỉnh An Giang`. */
export function fullName(place: Place, find: FindPlace): string {
  return chain(place, (unit) => (unit.parent ? find(unit.parent) : undefined))
    .map(localityName)
    .join(', ')
}

/**
 * The full name on a day, the units above as they were that day. On a day when the unit did not exist, the units that it
 * became or came from: `các xã Nhơn Hội và Phú Hữu, tỉnh An Giang`, those under different units joined by `; `.
 * '' when the records lead to no unit of that day, or the day is no date.
 */
export function fullNameAt(place: Place, day: PartialDate, find: FindPlace): string {
  const units = placesAt(place, day, find).sort(byKindAndName)
  const byParents = groupBy(units, (unit) => {
    const [, ...above] = chain(unit, (child) => parentAt(child, day, find))
    return above.map((parent) => `, ${localityName(parent)}`).join('')
  })
  return [...byParents].map(([parents, members]) => listOf(members) + parents).join('; ')
}

/**
 * A place in a report of `day`, read `today`: `then` is its full name at that time (in its own time where the records do
 * not reach back so far), `now` the full name of today's unit or units; null when that reads the same or is not known.
 */
export function thenAndNow(
  place: Place,
  day: PartialDate,
  today: PartialDate,
  find: FindPlace,
): { then: string; now: string | null } {
  const then = fullNameAt(place, day, find) || fullName(place, find)
  const now = fullNameAt(place, today, find)
  return { then, now: now && now !== then ? now : null }
}

/** A unit and those above it, each once even where the records run in a circle. */
export function chain(place: Place, parentOf: (unit: Place) => Place | undefined): Place[] {
  const units = new Map<string, Place>()
  let unit: Place | undefined = place
  while (unit && !units.has(unit.id)) {
    units.set(unit.id, unit)
    unit = parentOf(unit)
  }
  return [...units.values()]
}

// The recorded parent may have ended before its child (a commune that outlived its district): then what became of it
// counts if that is one higher unit, else the unit above it. With nothing certain, no name is better than a wrong one.
function parentAt(unit: Place, day: PartialDate, find: FindPlace): Place | undefined {
  const recorded = chain(unit, ({ parent }) => (parent ? find(parent) : undefined)).slice(1)
  for (const parent of recorded) {
    if (isValidAt(parent, day)) return parent
    const higher = placesAt(parent, day, find).filter((candidate) => levelOf(candidate) < levelOf(unit))
    if (higher.length === 1) return higher[0]
  }
  return undefined
}

function listOf(units: Place[]): string {
  const byKind = groupBy(units, (unit) => localityKind(unit.kind)?.prefix ?? '')
  const kinds = [...byKind].map(([prefix, members]) => {
    const [first] = members
    return members.length === 1 && first ? localityName(first) : `các ${prefix} ${join(members.map(nameOf), ' và ')}`
  })
  return join(kinds, kinds.length < units.length ? ' cùng ' : ' và ')
}

function groupBy(units: Place[], keyOf: (unit: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>()
  for (const unit of units) {
    const key = keyOf(unit)
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  return groups
}

function join(items: string[], beforeLast: string): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? items.slice(0, -1).join(', ') + beforeLast + last : last
}

const kindOrder = new Map<string, number>(localityKinds.map(({ value }, index) => [value, index]))

function byKindAndName(a: Place, b: Place): number {
  return (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) || compareVietnamese(a.name, b.name)
}

export function levelOf(place: Place): number {
  return localityKind(place.kind)?.level ?? 0
}

function nameOf(place: Place): string {
  return tidy(place.name)
}
