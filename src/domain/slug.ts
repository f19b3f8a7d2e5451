import { foldMarks, tidy } from './text.ts'

/** Characters in a slug unless the caller says otherwise. */
export const SLUG_MAX_LENGTH = 96

// Names of the Central Highlands are written with an apostrophe inside a word: M'Đrắk, Đắk R'lấp.
const APOSTROPHES = /['’‘ʼ`´′]/gu
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/**
 * An address part in [a-z0-9-]: `Điển hình tiên tiến` gives `dien-hinh-tien-tien`. Too long a text is cut between two
 * words (inside a word only when the first one alone is too long). A text without a Latin letter or digit gives ''.
 * Idempotent; NFC and NFD give the same.
 */
export function slugify(text: string, maxLength: number = SLUG_MAX_LENGTH): string {
  // Compatibility forms are spelled out, so that m² reads m2.
  const plain = foldMarks(tidy(text).replace(APOSTROPHES, '').normalize('NFKD'))
  return cutBetweenWords(
    plain
      .split(/[^a-z0-9]+/u)
      .filter(Boolean)
      .join('-'),
    maxLength,
  )
}

/** Whether the text is what `slugify` makes: words of a-z and 0-9 with single hyphens between them. Length is not looked at. */
export function isSlug(text: string): boolean {
  return SLUG.test(text)
}

function cutBetweenWords(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug
  const head = slug.slice(0, Math.max(0, maxLength))
  if (slug[head.length] === '-') return head
  const lastHyphen = head.lastIndexOf('-')
  return lastHyphen > 0 ? head.slice(0, lastHyphen) : head
}
