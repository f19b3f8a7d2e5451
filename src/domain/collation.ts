// Vietnamese dictionary order as a plain string, because SQLite and MongoDB compare stored keys byte by byte.
//
// The order follows Vũ Xuân Lương (Vietnam Lexicography Centre), "Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng
// Việt" (vietlex.com, 29): letters a ă â b c d đ e ê f g … x y z; tones ngang, huyền, hỏi, ngã, sắc, nặng; syllable by
// syllable from the left, in each the letters first and then the tone; lower case before upper case; the shorter first.
// So `ba con` stands before `bà ba`. (CLDR's order for `vi` looks at the tones only after all letters of the line.)
//
// A key looks like `an.0-phu.4 1001`: for every word its letters, `.`, its tones, words joined by `-`; then, after a
// space, which letters are capitals. The signs are chosen by their ASCII order: space < - < . < 0-9 < a-z < } < ~.

const TONES = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
])
const NO_TONE = '0'

const MARKED_LETTERS = new Map([
  ['a\u0306', 'a~'],
  ['a\u0302', 'a~~'],
  ['e\u0302', 'e~'],
  ['o\u0302', 'o~'],
  ['o\u031b', 'o~~'],
  ['u\u031b', 'u~'],
])

const D_WITH_STROKE = new Set(['đ', 'ð', 'ɖ'])
const WORD = /[\p{L}\p{M}\p{N}]+/gu
// A number longer than 99 digits is read in pieces; its length is written with two digits.
const UNIT = /([0-9]{1,99})|([\p{L}\p{N}])(\p{M}*)/gu
const INSIDE_A_WORD = /[\p{Cf}'’‘ʼ`´]/gu

/**
 * A sort key in ASCII whose code unit order is Vietnamese dictionary order (see above). Digits come before letters and
 * a whole number counts by its value (`Phường 2` before `Phường 12`); letters of other scripts come after z.
 * Punctuation only separates words, and both tone placements (hòa, hoà) give one key: different texts may share a key.
 */
export function collationKey(text: string): string {
  const words: string[] = []
  let capitals = ''
  for (const [word] of text.replace(INSIDE_A_WORD, '').normalize('NFKD').matchAll(WORD)) {
    let letters = ''
    let tones = ''
    for (const [, number, letter, marks = ''] of word.matchAll(UNIT)) {
      if (number !== undefined) {
        letters += numberWeight(number)
      } else if (letter !== undefined) {
        const lower = letter.toLowerCase()
        letters += letterWeight(lower, marks)
        tones += tonesOf(marks)
        capitals += letter === lower ? '0' : '1'
      }
    }
    if (letters) words.push(`${letters}.${tones || NO_TONE}`)
  }
  const written = capitals.slice(0, capitals.lastIndexOf('1') + 1)
  return words.join('-') + (written && ` ${written}`)
}

/** Compares two texts in Vietnamese dictionary order, for sorting in memory; 0 when they share a key. */
export function compareVietnamese(a: string, b: string): number {
  const left = collationKey(a)
  const right = collationKey(b)
  return left < right ? -1 : left > right ? 1 : 0
}

function letterWeight(lower: string, marks: string): string {
  if (D_WITH_STROKE.has(lower)) return 'd~'
  if (lower < 'a' || lower > 'z') return `}${(lower.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
  const marked = [...marks].map((mark) => MARKED_LETTERS.get(lower + mark)).find(Boolean)
  return marked ?? lower
}

function tonesOf(marks: string): string {
  return [...marks].map((mark) => TONES.get(mark) ?? '').join('')
}

function numberWeight(digits: string): string {
  const value = digits.replace(/^0+(?=[0-9])/u, '')
  return String(value.length).padStart(2, '0') + value
}
