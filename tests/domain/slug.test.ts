import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, SLUG_MAX_LENGTH, slugify } from '../../src/domain/slug.ts'
import { anyText, vietnameseName } from './vietnamese.ts'

describe('slugify', () => {
  it.each([
    ['Điển hình tiên tiến', 'dien-hinh-tien-tien'],
    ['  Nắm gạo tình thương!  ', 'nam-gao-tinh-thuong'],
    ['Mô hình “10+1”', 'mo-hinh-10-1'],
    ['Kết luận 01-KL/TW', 'ket-luan-01-kl-tw'],
    ['Hiến 3.500 m² đất', 'hien-3-500-m2-dat'],
    ['Hòa thượng, Hoà thượng', 'hoa-thuong-hoa-thuong'],
    ["M'Đrắk, Đắk R’lấp", 'mdrak-dak-rlap'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['điển\u200bhình', 'dienhinh'],
    ['---', ''],
    ['中國', ''],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(slugify(text)).toBe(expected)
  })

  it.each([
    ['xã Quốc Thái', 8, 'xa-quoc'],
    ['xã Quốc Thái', 9, 'xa-quoc'],
    ['xã Quốc Thái', 7, 'xa-quoc'],
    ['xã Quốc Thái', 6, 'xa'],
    ['xã Quốc Thái', 12, 'xa-quoc-thai'],
    ['nghiêng', 3, 'ngh'],
    ['xã', 0, ''],
    ['xã', -1, ''],
  ])('%j in %i characters becomes %j', (text, maxLength, expected) => {
    expect(slugify(text, maxLength)).toBe(expected)
  })

  it('gives a slug or nothing for any text, within the length, the same the second time', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, maxLength) => {
        const slug = slugify(text, maxLength)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(maxLength)
        expect(slugify(slug, maxLength)).toBe(slug)
      }),
    )
  })

  it('reads NFC and NFD alike, and cuts long titles between words', () => {
    fc.assert(
      fc.property(fc.array(vietnameseName, { minLength: 1, maxLength: 20 }), (names) => {
        const title = names.join(' ')
        const slug = slugify(title)
        expect(slugify(title.normalize('NFD'))).toBe(slug)
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
        expect(`${slugify(title, Infinity)}-`.startsWith(`${slug}-`)).toBe(true)
      }),
    )
  })
})

it.each([
  ['dien-hinh-tien-tien', true],
  ['01-kl-tw', true],
  ['a', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['Dien-hinh', false],
  ['điển-hình', false],
  ['a b', false],
  ['a\n', false],
])('isSlug(%j) is %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected)
})
