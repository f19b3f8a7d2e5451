import { describe, expect, it } from 'vitest'
import { dayInVietnam, formatDateTime } from '../../src/domain/instants.ts'

describe('an instant is shown in Vietnam’s time', () => {
  it.each([
    ['2022-05-19T07:30:00.000Z', '19/05/2022 14:30', '2022-05-19'],
    ['2022-05-18T17:00:00Z', '19/05/2022 00:00', '2022-05-19'],
    ['2022-05-18T16:59:59.999Z', '18/05/2022 23:59', '2022-05-18'],
    ['2022-05-19T14:30:00+07:00', '19/05/2022 14:30', '2022-05-19'],
    ['2022-12-31T20:00-05:00', '01/01/2023 08:00', '2023-01-01'],
    ['2022-05-19', '19/05/2022 07:00', '2022-05-19'],
  ])('%s is %s', (instant, shown, day) => {
    expect([formatDateTime(instant), dayInVietnam(instant)]).toEqual([shown, day])
    expect([formatDateTime(new Date(instant)), dayInVietnam(new Date(instant))]).toEqual([shown, day])
  })

  it('also before the zone settled on seven hours', () => {
    expect(formatDateTime('1970-01-01T00:00:00Z')).toBe('01/01/1970 08:00')
  })

  it.each([
    ...[
      '',
      '5',
      'hôm nay',
      '19/05/2022',
      '2022-05-19T14:30',
      '2022-02-30T00:00:00Z',
      '2022-05-19T25:00:00Z',
      '0999-01-01',
    ],
    ...[new Date(Number.NaN), new Date('-002000-01-01T00:00:00Z'), new Date('+012000-01-01T00:00:00Z')],
  ])('%s is none', (instant) => {
    expect([formatDateTime(instant), dayInVietnam(instant)]).toEqual(['', null])
  })
})
