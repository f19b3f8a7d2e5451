import { collationKey } from './collation.ts'
import { tidy } from './text.ts'

/**
 * The sort key of a person's name: Vietnamese lists go by the given name (the last word), then the family name (the
 * first), then the middle names, each in dictionary order. An alias in brackets, `Nguyễn Văn Sáng (Tư Sáng)`, does not
 * count. Order keys by code units, as `collationKey` says.
 */
export function nameSortKey(fullName: string): string {
  const withoutAlias = tidy(fullName.replace(/\([^()]*\)/gu, ' '))
  const words = (withoutAlias || tidy(fullName)).split(' ')
  const given = words.pop() ?? ''
  return collationKey([given, ...words].join(' '))
}

/** The name as it stands in a sentence: form of address as typed, then the name (`ông Nguyễn Tuấn Thành`). */
export function displayName(person: { honorific?: string | null; name: string }): string {
  return tidy(`${person.honorific ?? ''} ${person.name}`)
}
