import { chain, levelOf } from './locality-names.ts'
import type { FindPlace, Place } from './locality-periods.ts'

/**
 * The units to which something at these places belongs, each once: the place itself, the units above it in its time, what it has become
 * since, and the units above that, then and today. A story of xã Quốc Thái is one of huyện An Phú and tỉnh An Giang as they were, and of
 * xã Nhơn Hội and tỉnh An Giang as they are; of a unit that was divided, one of all its parts.
 */
export function areasOf(ids: readonly string[], find: FindPlace): string[] {
  const known = new Map<string, Place[]>()
  const areas = ids
    .map(find)
    .flatMap((place) => (place ? [...upwards(place, find), ...laterThan(place, find, known)] : []))
  return [...new Set(areas.map(({ id }) => id))]
}

/**
 * What a unit became, with the units above. On a level to which its own records do not lead, what its parent became tells: thành phố Tân An
 * has no successor on record, and lies in tỉnh Tây Ninh with all of Long An. But never on its own level or below: of the five communes that
 * huyện An Phú became, one commune of the district became only its own. And never without the units above it: a district of a province
 * that its own records speak against tells nothing either.
 */
function laterThan(place: Place, find: FindPlace, known: Map<string, Place[]>): Place[] {
  const before = known.get(place.id)
  if (before) return before
  // Records that run in a circle end here.
  known.set(place.id, [])
  const own = (place.successors ?? [])
    .map(find)
    .flatMap((unit) => (unit ? [...upwards(unit, find), ...laterThan(unit, find, known)] : []))
  const levels = new Set(own.map(levelOf))
  const parent = place.parent ? find(place.parent) : undefined
  const fits = (unit: Place): boolean =>
    own.includes(unit) || (levelOf(unit) < levelOf(place) && !levels.has(levelOf(unit)))
  const inherited = parent
    ? laterThan(parent, find, known).filter((unit) => upwards(unit, find).every(fits) && !own.includes(unit))
    : []
  const later = [...own, ...inherited]
  known.set(place.id, later)
  return later
}

function upwards(place: Place, find: FindPlace): Place[] {
  return chain(place, ({ parent }) => (parent ? find(parent) : undefined))
}
