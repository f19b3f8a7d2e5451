import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVietnamese } from '../../src/domain/collation.ts'
import { displayName, nameSortKey } from '../../src/domain/names.ts'
import { vietnameseName } from './vietnamese.ts'

const sorted = (names: string[]) => names.toSorted((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1))

describe('nameSortKey', () => {
  it('sorts by given name, then family name, then middle names', () => {
    const inOrder = [
      'Đỗ Tất Bình',
      'Trần Văn Cường',
      'Trần Thị Hiền',
      'Trương Nhật Minh',
      'Lê Văn Sáng',
      'Nguyễn Sáng',
      'Nguyễn Bá Sáng',
      'Nguyễn Văn Sáng',
      'Nguyễn Tuấn Thành',
      'Nguyễn Văn Thanh Thảo',
    ]
    expect(sorted(inOrder.toReversed())).toEqual(inOrder)
  })

  it('keeps given names that differ only in tone apart', () => {
    expect(sorted(['Bùi Văn Tuấn', 'Trần Tuân', 'An Tuấn'])).toEqual(['Trần Tuân', 'An Tuấn', 'Bùi Văn Tuấn'])
  })

  it.each([
    ['Nguyễn Văn Sáng (Tư Sáng)', 'Nguyễn Văn Sáng'],
    ['(Tư Sáng)', 'Tư Sáng'],
    ['  nguyễn  văn sáng ', 'nguyễn văn sáng'],
    ['Nguyê\u0303n Sa\u0301ng', 'Nguyễn Sáng'],
  ])('%j sorts as %j', (a, b) => {
    expect(nameSortKey(a)).toBe(nameSortKey(b))
  })

  it.each(['', ' ', '()', '(Tư Sáng)', '((', 'Sáng'])('takes %j', (name) => {
    expect(nameSortKey(name)).toMatch(/^[ -~]*$/u)
  })

  it('puts the given name before everything else', () => {
    fc.assert(
      fc.property(vietnameseName, vietnameseName, (a, b) => {
        const [givenA, givenB] = [a, b].map((name) => name.toLowerCase().split(' ').at(-1) ?? '')
        const order = compareVietnamese(givenA ?? '', givenB ?? '')
        fc.pre(order !== 0)
        expect(nameSortKey(a) < nameSortKey(b) ? -1 : 1).toBe(order)
      }),
    )
  })
})

it.each([
  [{ honorific: 'ông', name: 'Nguyễn Tuấn Thành' }, 'ông Nguyễn Tuấn Thành'],
  [{ honorific: 'Thượng tá', name: 'Trương Nhật Minh' }, 'Thượng tá Trương Nhật Minh'],
  [{ honorific: ' cô  giáo', name: ' Triệu Thị Hồng Tuyến ' }, 'cô giáo Triệu Thị Hồng Tuyến'],
  [{ honorific: '', name: 'Hữu Huynh' }, 'Hữu Huynh'],
  [{ honorific: null, name: 'Hữu Huynh' }, 'Hữu Huynh'],
  [{ name: 'Hữu Huynh' }, 'Hữu Huynh'],
  [{ honorific: 'ông', name: '' }, 'ông'],
])('displayName(%j) is %j', (person, expected) => {
  expect(displayName(person)).toBe(expected)
})
