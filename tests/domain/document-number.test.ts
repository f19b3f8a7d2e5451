import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNumberKey, isDocumentNumber, normalizeDocumentNumber } from '../../src/domain/document-number.ts'
import { anyText } from './vietnamese.ts'

const spaces = fc.constantFrom('', ' ', '\u00a0', '  ')

describe('normalizeDocumentNumber', () => {
  it.each([
    ['01 -KL/TW', '01-KL/TW'],
    ['Số 12/QĐ-TTg', '12/QĐ-TTg'],
    ['số: 1234 / QĐ – UBND', '1234/QĐ-UBND'],
    ['SỐ.05‑CT∕TW', '05-CT/TW'],
    ['12/QÐ-TTg', '12/QĐ-TTg'],
    ['So\u0302\u0301 51-NQ/TU', '51-NQ/TU'],
    ['354 KT/CTN', '354 KT/CTN'],
    ['Số liệu', 'Số liệu'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normalizeDocumentNumber(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('', 'Số ', 'số:'), anyText), ([word, text]) => {
        const once = normalizeDocumentNumber(word + text)
        expect(normalizeDocumentNumber(once)).toBe(once)
      }),
    )
  })
})

describe('documentNumberKey', () => {
  it.each([
    ['05-CT/TW', 'số 5 - ct / tw'],
    ['12/QĐ-TTg', '12/qđ-ttg'],
    ['354 KT/CTN', '354KT/CTN'],
    ['101-QĐ/TW', '101-QÐ/TW'],
  ])('%j and %j are one number', (a, b) => {
    expect(documentNumberKey(a)).toBe(documentNumberKey(b))
  })

  it.each([
    ['12-HD/TW', '12-HĐ/TW'],
    ['01-KL/TW', '10-KL/TW'],
    ['01-KL/TW', '01-KL/TU'],
    ['1-12/QĐ', '11-2/QĐ'],
    ['08-QĐ/TW', '08-QĐi/TW'],
  ])('%j and %j are two', (a, b) => {
    expect(documentNumberKey(a)).not.toBe(documentNumberKey(b))
  })

  it('does not depend on case, spaces at the marks, leading zeros or Unicode form', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('QĐ-TTg', 'CTr/TU', 'QĐ/TW'),
      spaces,
      spaces,
    )
    fc.assert(
      fc.property(parts, fc.boolean(), ([number, rest, before, after], lower) => {
        const typed = `Số 0${number}${before}-${after}${rest}`
        const varied = (lower ? typed.toLowerCase() : typed).normalize('NFD')
        expect(documentNumberKey(varied)).toBe(`${number}-${rest.toUpperCase()}`)
      }),
    )
  })

  it('is empty only for what holds nothing', () => {
    expect([documentNumberKey(''), documentNumberKey(' \u200b'), documentNumberKey('0')]).toEqual(['', '', '0'])
  })
})

describe('isDocumentNumber', () => {
  it.each([
    '01-KL/TW',
    '05-CT/TW',
    '51-NQ/TU',
    '101-QĐ/TW',
    '1234/QĐ-UBND',
    'Số 12/QĐ-TTg',
    '01 -KL/TW',
    '91/2025/QH15',
  ])('%j is one', (text) => {
    expect(isDocumentNumber(text)).toBe(true)
  })

  it.each(['30/2020/NĐ-CP', '02-CTr/TU', '354 KT/CTN', '92KT/CTN', '12a-HD/BTGTW', '88/2023/TT-BVHTT&DL'])(
    '%j is one',
    (text) => {
      expect(isDocumentNumber(text)).toBe(true)
    },
  )

  it.each([
    '',
    '12',
    '12/2020',
    '19/05/2022',
    '12a/2020',
    '92KT',
    '354 KT',
    'KL/TW',
    '01-',
    '01-KL/',
    '10-tuổi',
    'Chỉ thị 05',
    '05-CT/TW và 01-KL/TW',
  ])('%j is none', (text) => {
    expect(isDocumentNumber(text)).toBe(false)
  })
})
