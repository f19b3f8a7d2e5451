import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collationKey, compareVietnamese } from '../../src/domain/collation.ts'
import { alphabet, anyText, namePair, vietnameseName } from './vietnamese.ts'

const byKey = (a: string, b: string) => Math.sign(compareVietnamese(a, b))

/** Numbers for a name: per word its letters, then its tones; at the end the capitals. Compared item by item. */
function ranks(name: string): { words: { letters: number[]; tones: number[] }[]; capitals: number[] } {
  const place = (letter: string) => alphabet.findIndex((row) => row.includes(letter.toLowerCase()))
  const words = name.split(' ').map((word) => ({
    letters: [...word].map(place),
    tones: [...word].map((letter) => alphabet[place(letter)]?.indexOf(letter.toLowerCase()) ?? 0).filter(Boolean),
  }))
  return { words, capitals: [...name.replaceAll(' ', '')].map((letter) => (letter === letter.toLowerCase() ? 0 : 1)) }
}

function compareLists(a: number[], b: number[]): number {
  const at = a.findIndex((item, index) => item !== b[index])
  if (at === -1) return a.length === b.length ? 0 : -1
  const other = b[at]
  return other === undefined ? 1 : Math.sign((a[at] ?? 0) - other)
}

function compareDirectly(a: string, b: string): number {
  const [left, right] = [ranks(a), ranks(b)]
  for (const [index, word] of left.words.entries()) {
    const other = right.words[index]
    if (!other) return 1
    const order = compareLists(word.letters, other.letters) || compareLists(word.tones, other.tones)
    if (order) return order
  }
  if (left.words.length < right.words.length) return -1
  return compareLists(left.capitals, right.capitals)
}

describe('the key order', () => {
  it.each([
    ['letters', 'a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z'.split(' ')],
    ['tones after letters', ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'bác', 'băn', 'bần']],
    ['the rules of the dictionary', ['ác', 'ách', 'ang', 'áng', 'anh', 'apatit', 'apxe', 'cha', 'chan']],
    ['the first syllable before the second', ['ba', 'ba con', 'bà ba', 'bá', 'tuân thủ', 'tuần chay']],
    ['a shorter word first', ['An Phú', 'An Phước', 'Anh', 'Anh Sơn']],
    ['lower case first, at last', ['anh', 'Anh', 'ANH', 'anh em', 'Anh em']],
    ['numbers by value, before letters', ['2', '10', 'Quận 1', 'Quận 2', 'Quận 02 A', 'Quận 10', 'Quận 12', 'Quận Ba']],
    ['long numbers', ['999999999', '1000000000', '20000000000']],
    ['provinces', ['An Giang', 'Bà Rịa - Vũng Tàu', 'Bắc Ninh', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Huế']],
    ['other scripts last', ['Zalo', 'Москва', '中國']],
  ])('puts %s right', (_rule, inOrder) => {
    expect(inOrder.toReversed().sort(byKey)).toEqual(inOrder)
  })

  it('equals a comparison of the names letter by letter', () => {
    fc.assert(
      fc.property(namePair, ([a, b]) => {
        expect(byKey(a, b)).toBe(compareDirectly(a, b))
        expect(byKey(b, a)).toBe(compareDirectly(b, a))
      }),
      { numRuns: 2000 },
    )
  })

  it('is that of the bytes in a database too: keys are ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(collationKey(text)).toMatch(/^[ -~]*$/u)
      }),
    )
  })

  it('does not depend on NFC or NFD', () => {
    fc.assert(
      fc.property(vietnameseName, (name) => {
        expect(collationKey(name.normalize('NFD'))).toBe(collationKey(name))
      }),
    )
  })

  it('compares numbers of any length by value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), fc.bigInt({ min: 0n, max: 10n ** 60n }), (a, b) => {
        expect(byKey(`Phường ${a}`, `Phường ${b}`)).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })
})

it.each([
  ['hòa', 'hoà'],
  ['thủy', 'thuỷ'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa–Vũng Tàu'],
  ['Chỉ thị 05', 'Chỉ thị 5'],
  ["M'Đrắk", 'MĐrắk'],
  ['Đảng', 'Ðảng'],
  ['', ' … '],
])('%j and %j share a key', (a, b) => {
  expect(collationKey(a)).toBe(collationKey(b))
})
