import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, formatQuantity, readVietnameseNumber } from '../../src/domain/numbers.ts'
import { anyText } from './vietnamese.ts'

it.each([
  [3500, '3.500'],
  [0.79, '0,79'],
  [54.56, '54,56'],
  [999, '999'],
  [1234567.5, '1.234.567,5'],
  [-1500, '-1.500'],
  [0.1 + 0.2, '0,3'],
  [0, '0'],
  [-0, '0'],
  [Number.NaN, ''],
  [Infinity, ''],
])('formatNumber(%d) is %j', (value, expected) => {
  expect(formatNumber(value)).toBe(expected)
})

it.each([
  [3500, 'm²', '3.500 m²'],
  [0.79, '%', '0,79%'],
  [40, ' tỷ  đồng ', '40 tỷ đồng'],
  [63, 'triệu đồng/người/năm', '63 triệu đồng/người/năm'],
  [2.5, '%/năm', '2,5%/năm'],
  [14, '', '14'],
  [14, null, '14'],
  [14, undefined, '14'],
  [Number.NaN, 'm²', ''],
  [Number.NaN, '%', ''],
])('formatQuantity(%d, %j) is %j', (value, unit, expected) => {
  expect(formatQuantity(value, unit)).toBe(expected)
})

describe('readVietnameseNumber', () => {
  it.each([
    ['3.500,5', 3500.5],
    ['3.500', 3500],
    ['3500', 3500],
    ['0,79', 0.79],
    ['1.234.567', 1234567],
    ['-12,5', -12.5],
    ['−12,5', -12.5],
    [' 40 ', 40],
    ['0', 0],
    ['-0', 0],
    ['1,234', 1.234],
  ])('%j is %d', (text, expected) => {
    expect(readVietnameseNumber(text)).toBe(expected)
  })

  it.each([
    '',
    '3.5',
    '0.79',
    '0.500',
    '35.00',
    '3.5000',
    '1,234.5',
    '1.234.56',
    '007',
    ',5',
    '5,',
    '1.',
    '40 tỷ',
    '3 500',
  ])('%j is not read', (text) => {
    expect(readVietnameseNumber(text)).toBeNull()
  })

  it.each(['1e5', '0x10', 'NaN', 'Infinity', '+5', '--5', '99999999999999999999'])('%j is not read', (text) => {
    expect(readVietnameseNumber(text)).toBeNull()
  })

  it('reads back every figure that is shown', () => {
    const figure = fc.tuple(fc.maxSafeInteger(), fc.nat(4)).map(([digits, places]) => digits / 10 ** (places + 2))
    fc.assert(
      fc.property(figure, (value) => {
        expect(readVietnameseNumber(formatNumber(value))).toBe(value + 0)
      }),
    )
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(readVietnameseNumber(formatNumber(value))).toBe(value)
      }),
    )
  })

  it('gives a finite number or null for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = readVietnameseNumber(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})
