import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePartialDates,
  firstDay,
  formatPartialDate,
  isPartialDate,
  lastDay,
  parsePartialDate,
  readVietnameseDate,
} from '../../src/domain/dates.ts'
import { anyText } from './vietnamese.ts'

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

describe('a stored date', () => {
  it.each([
    ['2022', { year: 2022 }],
    ['2022-05', { year: 2022, month: 5 }],
    ['2022-05-19', { year: 2022, month: 5, day: 19 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('%s is read', (text, parts) => {
    expect(parsePartialDate(text)).toEqual(parts)
    expect(isPartialDate(text)).toBe(true)
  })

  it.each(['2023-02-29', '1900-02-29', '2022-04-31', '2022-13', '2022-00', '2022-01-00', '2022-5', '22', '0022', ''])(
    '%j is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false)
      expect([parsePartialDate(text), firstDay(text), lastDay(text)]).toEqual([null, null, null])
      expect(formatPartialDate(text)).toBe('')
    },
  )

  it.each([null, undefined, 2022, new Date()])('%j, which is no text, is none', (value) => {
    expect(isPartialDate(value)).toBe(false)
  })
})

it.each([
  ['2022', '2022', '2022-01-01', '2022-12-31'],
  ['2022-05', '05/2022', '2022-05-01', '2022-05-31'],
  ['2024-02', '02/2024', '2024-02-01', '2024-02-29'],
  ['2022-05-19', '19/05/2022', '2022-05-19', '2022-05-19'],
])('%s is shown as %s and means %s to %s', (date, shown, first, last) => {
  expect([formatPartialDate(date), firstDay(date), lastDay(date)]).toEqual([shown, first, last])
})

describe('readVietnameseDate', () => {
  it.each([
    ['19/05/2022', '2022-05-19'],
    ['1/6/2022', '2022-06-01'],
    ['19-5-2022', '2022-05-19'],
    ['19.05.2022', '2022-05-19'],
    [' 19 / 5 / 2022 ', '2022-05-19'],
    ['5/2022', '2022-05'],
    ['2022', '2022'],
    ['ngày 19 tháng 5 năm 2022', '2022-05-19'],
    ['Ngày 19 tháng 5/2022', '2022-05-19'],
    ['tháng 5 năm 2022', '2022-05'],
    ['Tháng 5/2022', '2022-05'],
    ['năm 2022', '2022'],
    ['nga\u0300y 19/5/2022', '2022-05-19'],
    ['2022-05-19', '2022-05-19'],
    ['2022-05', '2022-05'],
  ])('%j is %s', (text, expected) => {
    expect(readVietnameseDate(text)).toBe(expected)
  })

  it.each([
    '30/02/2022',
    '29/2/2023',
    '19/13/2022',
    '05/19/2022',
    '19/5/22',
    '19/5-2022',
    '0/2022',
    '13/2022',
    '19/05',
  ])('%j is no date', (text) => {
    expect(readVietnameseDate(text)).toBeNull()
  })

  it.each(['', 'hôm qua', '19/05/2022 14:30', '2022-02-30', '20220519'])('%j is no date', (text) => {
    expect(readVietnameseDate(text)).toBeNull()
  })

  it('reads back what formatPartialDate shows, and gives a date or null for any text', () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(readVietnameseDate(formatPartialDate(date))).toBe(date)
      }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const date = readVietnameseDate(text)
        expect(date === null || isPartialDate(date)).toBe(true)
      }),
    )
  })
})

describe('the order of dates', () => {
  it('goes by first day, the vaguer first, what is no date last', () => {
    const inOrder = ['2021-12-31', '2022', '2022-01', '2022-01-01', '2022-01-02', '2022-02', '2023', 'không rõ']
    expect(inOrder.toReversed().sort(comparePartialDates)).toEqual(inOrder)
    expect(comparePartialDates(null, undefined)).toBe(0)
    expect(comparePartialDates(null, '9999')).toBe(1)
  })

  it('agrees with the first days, and a date lies between its own ends', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const [firstA, firstB] = [firstDay(a) ?? '', firstDay(b) ?? '']
        if (firstA !== firstB) expect(comparePartialDates(a, b)).toBe(firstA < firstB ? -1 : 1)
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0)
        expect(firstA <= (lastDay(a) ?? '')).toBe(true)
        expect([firstA, lastDay(a)].every((end) => isPartialDate(end) && end.startsWith(a))).toBe(true)
      }),
    )
  })
})
