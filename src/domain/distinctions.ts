// What tells two things of one name apart, in a line short enough for a picker.

type Office = { title?: string | null; to?: string | null }

/** The office that somebody holds: the last that has not ended, else the last on record. */
export function officeOf(offices: readonly Office[] | null | undefined): string | null {
  const named = (offices ?? []).filter(({ title }) => Boolean(title))
  return (named.findLast(({ to }) => !to) ?? named.at(-1))?.title ?? null
}

/**
 * A place's full name without the units that `said` names already: beside «Hội Cựu chiến binh xã Thái Hòa» only `huyện Lập Thạch, tỉnh
 * Vĩnh Phúc`. Null where nothing is left to say.
 */
export function restOfPlace(fullName: string | null | undefined, said: string): string | null {
  const spoken = said.toLocaleLowerCase('vi')
  const rest = (fullName ?? '').split(', ').filter((unit) => !spoken.includes(unit.toLocaleLowerCase('vi')))
  return rest.join(', ') || null
}

/** `xã Quang Sơn; xã Bàn Giản và 3 nơi khác`: the first two of some places, and how many more. Null for none. */
export function fewPlaces(names: readonly string[]): string | null {
  const shown = names.slice(0, 2).join('; ')
  const others = names.length - 2
  return (others > 0 ? `${shown} và ${others} nơi khác` : shown) || null
}
