// What tells two things of one name apart, in a line short enough for a picker.
import { localityKinds } from './locality-kinds.ts'

type Office = { title?: string | null; to?: string | null }

/** The office that somebody holds: the last that has not ended, else the last on record. */
export function officeOf(offices: readonly Office[] | null | undefined): string | null {
  const named = (offices ?? []).filter(({ title }) => Boolean(title))
  return (named.findLast(({ to }) => !to) ?? named.at(-1))?.title ?? null
}

/**
 * A place's full name without the units that `said` names already: beside «Hội Cựu chiến binh xã Thái Hòa» only `huyện Lập Thạch, tỉnh
 * Vĩnh Phúc`, beside «Ban Tuyên giáo Huyện ủy Lập Thạch» only the province. Null where nothing is left to say.
 */
export function restOfPlace(fullName: string | null | undefined, said: string): string | null {
  const spoken = wordsOf(said)
  const rest = (fullName ?? '').split(', ').filter((unit) => !spoken.includes(wordsOf(withoutKind(unit))))
  return rest.join(', ') || null
}

/** Lower case, between spaces: `ân thi` is not in `huân thiện`. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(' ')} `

/** `Lập Thạch` of `huyện Lập Thạch`; `phường 3` as it is, since a bare number says nothing. */
const withoutKind = (unit: string): string => {
  const kind = localityKinds.find(({ prefix }) => unit.toLocaleLowerCase('vi').startsWith(`${prefix} `))
  const name = kind ? unit.slice(kind.prefix.length + 1) : unit
  return /^\d/u.test(name) ? unit : name
}

/** `xã Quang Sơn; xã Bàn Giản và 3 nơi khác`: the first two of some places, and how many more. Null for none. */
export function fewPlaces(known: readonly (string | null)[]): string | null {
  const names = known.filter((name) => name !== null)
  const shown = names.slice(0, 2).join('; ')
  const others = names.length - 2
  return (others > 0 ? `${shown} và ${others} nơi khác` : shown) || null
}
