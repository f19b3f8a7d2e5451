import { firstDay, lastDay, type PartialDate } from './dates.ts'
import { localityKind, type LocalityKind } from './locality-kinds.ts'

/**
 * One administrative unit for one period: a unit that changes its name, kind or parent becomes a new record that names
 * the old one as predecessor, and the old one names it as successor. `name` is without the kind (`Quốc Thái`, `1`).
 * `validFrom` is its first day, `validTo` its last; missing or unreadable means not known, hence open.
 */
export type Place = {
  id: string
  name: string
  kind: LocalityKind
  parent?: string | null
  validFrom?: PartialDate | null
  validTo?: PartialDate | null
  predecessors?: readonly string[] | null
  successors?: readonly string[] | null
}

export type FindPlace = (id: string) => Place | undefined

/** First and last day, both included; null is open. A vague date counts in the unit's favour: from 2025 is 01/01/2025. */
export type Period = { from: string | null; to: string | null }

/** When a unit existed; never later than its kind did. */
export function periodOf(place: Place): Period {
  const ends = [lastDay(place.validTo), localityKind(place.kind)?.until ?? null].filter((day) => day !== null)
  return { from: firstDay(place.validFrom), to: ends.sort()[0] ?? null }
}

/** Whether the unit existed on that day. A partial date counts by its first day; what is no date gives false. */
export function isValidAt(place: Place, day: PartialDate): boolean {
  return sideOf(place, day) === 'within'
}

/**
 * The units that stood on that day where the given one stands in its own time: itself while it is valid, afterwards its
 * successors, before it its predecessors, followed from record to record. Empty when the records do not lead there.
 */
export function placesAt(place: Place, day: PartialDate, find: FindPlace): Place[] {
  // One direction only: a successor's predecessors are the neighbours with which the unit was merged.
  const direction = sideOf(place, day)
  const found: Place[] = []
  const seen = new Set([place.id])
  const queue = [place]
  for (let unit = queue.shift(); unit; unit = queue.shift()) {
    const side = sideOf(unit, day)
    if (side === 'within') found.push(unit)
    if (side === 'within' || side !== direction) continue
    for (const id of (side === 'after' ? unit.successors : unit.predecessors) ?? []) {
      const next = seen.has(id) ? undefined : find(id)
      seen.add(id)
      if (next) queue.push(next)
    }
  }
  return found
}

function sideOf(place: Place, date: PartialDate): 'before' | 'within' | 'after' | null {
  const day = firstDay(date)
  if (day === null) return null
  const { from, to } = periodOf(place)
  if (to !== null && day > to) return 'after'
  return from !== null && day < from ? 'before' : 'within'
}
