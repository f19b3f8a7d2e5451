import { noWithdrawal } from '../cms/fields/basis.ts'
import { WrongState } from '../cms/errors.ts'
import { firstDay, formatPartialDate } from '../domain/dates.ts'
import { dayInVietnam } from '../domain/instants.ts'

type Basis = { ground?: string | null; date?: string | null; withdrawn?: { at?: string | Date | null } | null }
type Person = Record<string, unknown>

const basisOf = ({ basis }: Person): Basis => basis ?? {}

/** The day on which a person's basis was withdrawn; undefined while it stands. */
export const withdrawalOf = (person: Person): string | undefined => {
  const at = basisOf(person).withdrawn?.at
  return at ? (dayInVietnam(at) ?? undefined) : undefined
}

/**
 * What publication changes in the basis of a person: a withdrawal on the live row is overcome by a new basis in the newest version, whose
 * date is not before the withdrawal (see docs/decisions/0006-withdrawn-basis.md). Null when nothing was withdrawn.
 *
 * @throws {WrongState} when there is no such basis
 */
export const renewedBasis = (live: Person, newest: Person): { basis: { withdrawn: typeof noWithdrawal } } | null => {
  const day = withdrawalOf(live)
  if (!day) return null
  const { date, ground } = basisOf(newest)
  const since = firstDay(date)
  if (ground && since && since >= day) return { basis: { withdrawn: noWithdrawal } }
  throw new WrongState(
    `Căn cứ công bố dữ liệu của người này đã bị rút ngày ${formatPartialDate(day)}. Hãy ghi căn cứ mới, đề ngày từ hôm đó trở đi, rồi mới xuất bản lại.`,
  )
}
