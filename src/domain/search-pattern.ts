// What somebody types into a search box, as patterns of SQLite's GLOB, whose classes know every letter where LIKE knows A to Z.

/** The letters of each base, without and with their marks. */
const families = ['aàáảãạăằắẳẵặâầấẩẫậ', 'dđ', 'eèéẻẽẹêềếểễệ', 'iìíỉĩị', 'oòóỏõọôồốổỗộơờớởỡợ', 'uùúủũụưừứửữự', 'yỳýỷỹỵ']

const familyOf = new Map(families.map((family) => [family.charAt(0), family + family.toUpperCase()]))

/** A letter typed without marks stands for itself with any; one typed with marks for itself alone. Capitals are as good as small letters. */
const letterPattern = (letter: string): string => {
  if ('*?['.includes(letter)) return `[${letter}]`
  const lower = letter.toLowerCase()
  const family = familyOf.get(lower)
  if (family) return `[${family}]`
  const upper = letter.toUpperCase()
  return lower === upper || lower.length !== letter.length || upper.length !== letter.length
    ? letter
    : `[${lower}${upper}]`
}

// `hòa` and `hoà` are one word; the tone stands on the first or on the second vowel.
const onFirst = /([òóỏõọùúủũụ])([aey])/giu
const onSecond = /([ou])([àáảãạèéẻẽẹỳýỷỹỵ])/giu

const tones = /[\u0300\u0301\u0303\u0309\u0323]/u

const moved = (from: string, to: string): [string, string] => {
  const decomposed = from.normalize('NFD')
  const tone = tones.exec(decomposed)?.[0] ?? ''
  return [decomposed.replace(tone, ''), (to + tone).normalize('NFC')]
}

/** The text with the tones of its open pairs of vowels (oa, oe, uy) on the other one; a text without such pairs as it is. */
const otherPlacement = (text: string): string =>
  text.search(onFirst) >= 0
    ? text.replace(onFirst, (_pair, first: string, second: string) => moved(first, second).join(''))
    : text.replace(onSecond, (_pair, first: string, second: string) => {
        const [plain, toned] = moved(second, first)
        return toned + plain
      })

/**
 * Patterns, one or two, of which a text in NFC matches one when it contains what was typed: whatever its case, with or without the marks
 * that were not typed, wherever the tone of `hòa` stands.
 */
export const searchPatterns = (typed: string): string[] =>
  [...new Set([typed, otherPlacement(typed)])].map((text) => `*${[...text].map(letterPattern).join('')}*`)
