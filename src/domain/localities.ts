// Administrative units through time. Districts ended on 01/07/2025, provinces went from 63 to 34, and changes go on; a
// place keeps the name that it had when a thing happened, so nothing is ever renamed in place.
export { localityKind, localityKinds, type LocalityKind } from './locality-kinds.ts'
export { isValidAt, periodOf, placesAt, type FindPlace, type Period, type Place } from './locality-periods.ts'
export { fullName, fullNameAt, localityName, thenAndNow } from './locality-names.ts'
export { areasOf } from './locality-areas.ts'
export { localityProblems } from './locality-problems.ts'
