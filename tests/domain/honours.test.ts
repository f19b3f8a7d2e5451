import { describe, expect, it } from 'vitest'
import { awardIdentity } from '../../src/domain/honours.ts'

const award = { number: '12/QĐ-TTg', issuerId: 'thu-tuong', date: '2022-05-19', form: 'bang-khen' }

describe('two entries of the ledger are one award', () => {
  it.each([
    ['when the number is typed otherwise', { number: 'Số 012 / qđ - ttg' }],
    ['when the date comes as an instant of that day in Vietnam', { date: '2022-05-18T17:00:00.000Z' }],
    ['when the unknown mark is spelled out as no', { numberUnknown: false }],
    ['when spaces stray into the parts', { issuerId: ' thu-tuong', form: 'bang-khen ' }],
  ])('%s', (_why, change) => {
    expect(awardIdentity({ ...award, ...change })).toBe(awardIdentity(award))
  })
})

describe('two entries are two awards', () => {
  it.each([
    ['of another number', { number: '13/QĐ-TTg' }],
    ['of another issuer', { issuerId: 'ubnd-tinh-long-an' }],
    ['without an issuer', { issuerId: null }],
    ['of another day', { date: '2022-05-20' }],
    ['of a vaguer date', { date: '2022-05' }],
    ['of another form', { form: 'giay-khen' }],
    ['when the parts only read alike joined', { issuerId: 'thu-tuong","2022-05-19', date: '' }],
  ])('%s', (_why, change) => {
    expect(awardIdentity({ ...award, ...change })).not.toBe(awardIdentity(award))
    expect(awardIdentity({ ...award, ...change })).not.toBeNull()
  })
})

it('keeps its parts apart whatever they hold', () => {
  const [one, other] = [
    { ...award, issuerId: 'a,b', date: 'c' },
    { ...award, issuerId: 'a', date: 'b,c' },
  ]
  expect(awardIdentity(one)).not.toBe(awardIdentity(other))
})

it.each([
  ['marked unknown', { ...award, numberUnknown: true }],
  ['empty', { ...award, number: ' ' }],
  ['missing', { issuerId: 'thu-tuong', date: '2022', form: 'bang-khen' }],
])('an entry whose number is %s is compared with none', (_why, entry) => {
  expect(awardIdentity(entry)).toBeNull()
})
