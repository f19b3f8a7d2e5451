// Random Vietnamese for properties, and the alphabet written out as a table, independent of Unicode decomposition.
import fc from 'fast-check'

/** The dictionary's letters in order; each row holds the tones ngang, huyền, hỏi, ngã, sắc, nặng where it has them. */
export const alphabet = [
  ...['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'b', 'c', 'd', 'đ', 'eèẻẽéẹ', 'êềểễếệ', 'f', 'g', 'h', 'iìỉĩíị', 'j', 'k', 'l'],
  ...['m', 'n', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'p', 'q', 'r', 's', 't', 'uùủũúụ', 'ưừửữứự', 'v', 'w', 'x'],
  ...['yỳỷỹýỵ', 'z'],
].map((row) => [...row.normalize('NFC')])

const onsets = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'gi',
  'h',
  'kh',
  'l',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  't',
  'th',
  'tr',
  'v',
  'x',
]
const codas = ['', 'c', 'i', 'm', 'n', 'ng', 'nh', 't']
const vowels = alphabet.filter((row) => row.length > 1)

const syllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...vowels), fc.nat(5), fc.constantFrom(...codas), fc.nat(3))
  .map(([onset, vowel, tone, coda, capital]) => {
    const word = `${onset}${vowel[tone] ?? ''}${coda}`
    return capital === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)
  })

/** One to four made-up syllables, mostly with a capital, in NFC. */
export const vietnameseName = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

/** Two names that often share a beginning, so that later levels of the order are reached. */
export const namePair = fc
  .tuple(vietnameseName, vietnameseName, fc.constantFrom('fresh', 'toneless', 'lower', 'longer'))
  .map(([a, b, how]): [string, string] => {
    if (how === 'fresh') return [a, b]
    if (how === 'lower') return [a, a.toLowerCase()]
    if (how === 'longer') return [a, `${a} ${b}`]
    return [a, [...a].map((letter) => withTone(letter, b.length % 6)).join('')]
  })

/** Any text at all: broken surrogates, control characters and marks included. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'Đ',
      'ð',
      'ế',
      'ợ',
      ' ',
      '\u00a0',
      '\t',
      '\r',
      '\n',
      '\u0085',
      '\u2028',
      '-',
      '/',
      '.',
      "'",
      '7',
      '0',
      '(',
      ')',
    ),
    fc.constantFrom(
      '\u0301',
      '\u0323',
      '\u031b',
      '\u0302',
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\ud800',
      '\udc00',
      '²',
      '中',
      '😀',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

function withTone(letter: string, tone: number): string {
  const row = vowels.find((candidate) => candidate.includes(letter))
  return row?.[tone] ?? letter
}
