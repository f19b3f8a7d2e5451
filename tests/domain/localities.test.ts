import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fullName,
  fullNameAt,
  isValidAt,
  localityKinds,
  localityName,
  localityProblems,
  placesAt,
  thenAndNow,
  type FindPlace,
  type Place,
} from '../../src/domain/localities.ts'

const until = { validTo: '2025-06-30' }
const since = { validFrom: '2025-07-01' }

// An Giang before and after 01/07/2025, as far as the tests need it; a chain of renamings; units that were split.
const places: Place[] = [
  { id: 'ag', name: 'An Giang', kind: 'province', ...until, successors: ['ag2'] },
  { id: 'kg', name: 'Kiên Giang', kind: 'province', ...until, successors: ['ag2'] },
  { id: 'ag2', name: 'An Giang', kind: 'province', ...since, predecessors: ['ag', 'kg'] },
  { id: 'ap', name: 'An Phú', kind: 'rural-district', parent: 'ag', successors: ['nh2', 'ph2', 'ap2'] },
  { id: 'qt', name: 'Quốc Thái', kind: 'commune', parent: 'ap', ...until, successors: ['nh2'] },
  { id: 'nh', name: 'Nhơn Hội', kind: 'commune', parent: 'ap', ...until, successors: ['nh2'] },
  { id: 'nh2', name: 'Nhơn Hội', kind: 'commune', parent: 'ag2', ...since, predecessors: ['nh', 'qt'] },
  { id: 'ph2', name: 'Phú Hữu', kind: 'commune', parent: 'ag2', ...since },
  { id: 'ap2', name: 'An Phú', kind: 'ward', parent: 'ag2', ...since },
  { id: 'hcm', name: 'Hồ Chí Minh', kind: 'municipality' },
  { id: 'q5', name: '5', kind: 'urban-district', parent: 'hcm' },
  { id: 'p12', name: '12', kind: 'ward', parent: 'q5', ...until, successors: ['cl', 'am'] },
  { id: 'cl', name: 'Chợ Lớn', kind: 'ward', parent: 'hcm', ...since },
  { id: 'am', name: 'An Đông', kind: 'ward', parent: 'ag2', ...since },
  { id: 'old', name: 'Tây Sơn', kind: 'commune', parent: 'hcm', validTo: '1999', successors: ['mid', 'none'] },
  {
    id: 'mid',
    name: 'Tây',
    kind: 'commune',
    parent: 'hcm',
    validFrom: '2000',
    validTo: '2009',
    predecessors: ['old'],
    successors: ['new'],
  },
  { id: 'new', name: 'Sơn Tây', kind: 'ward', parent: 'hcm', validFrom: '2010', predecessors: ['mid'] },
]

const find: FindPlace = (id) => places.find((place) => place.id === id)
const place = (id: string): Place => find(id) ?? expect.fail(`no place ${id}`)
const ids = (found: Place[]) => found.map(({ id }) => id)

describe('names', () => {
  it.each([
    ['qt', 'xã Quốc Thái, huyện An Phú, tỉnh An Giang'],
    ['nh2', 'xã Nhơn Hội, tỉnh An Giang'],
    ['p12', 'Phường 12, Quận 5, Thành phố Hồ Chí Minh'],
    ['ag', 'tỉnh An Giang'],
  ])('%s is %s in its own time', (id, expected) => {
    expect(fullName(place(id), find)).toBe(expected)
  })

  it('say the kind as it is written before a name', () => {
    const named = localityKinds.map(({ value }) => localityName({ id: 'x', name: 'X', kind: value }))
    expect(named).toEqual([
      ...['tỉnh X', 'thành phố X', 'xã X', 'phường X', 'đặc khu X', 'huyện X', 'quận X', 'thị xã X', 'thành phố X'],
      'thị trấn X',
    ])
  })

  it.each([
    ['qt', '2022-08-16', 'xã Quốc Thái, huyện An Phú, tỉnh An Giang'],
    ['qt', '2022', 'xã Quốc Thái, huyện An Phú, tỉnh An Giang'],
    ['qt', '2026-01-01', 'xã Nhơn Hội, tỉnh An Giang'],
    ['nh2', '2022-08-16', 'các xã Nhơn Hội và Quốc Thái, huyện An Phú, tỉnh An Giang'],
    ['ap', '2026-01-01', 'các xã Nhơn Hội và Phú Hữu cùng phường An Phú, tỉnh An Giang'],
    ['ag2', '2025-06-30', 'các tỉnh An Giang và Kiên Giang'],
    ['p12', '2025-07-01', 'phường An Đông, tỉnh An Giang; phường Chợ Lớn, Thành phố Hồ Chí Minh'],
    ['old', '2020-01-01', 'phường Sơn Tây, Thành phố Hồ Chí Minh'],
    ['new', '1990-01-01', 'xã Tây Sơn, Thành phố Hồ Chí Minh'],
    ['ph2', '2022-01-01', ''],
    ['qt', 'hôm nay', ''],
  ])('%s on %s is %j', (id, day, expected) => {
    expect(fullNameAt(place(id), day, find)).toBe(expected)
  })

  it('leave out a district that ended, and follow a parent that became one other unit', () => {
    const outlived: Place = { id: 'y', name: 'Y', kind: 'commune', parent: 'ap' }
    expect(fullNameAt(outlived, '2024-01-01', find)).toBe('xã Y, huyện An Phú, tỉnh An Giang')
    expect(fullNameAt(outlived, '2026-01-01', find)).toBe('xã Y, tỉnh An Giang')
    const town: Place = { id: 'town', name: 'Z', kind: 'district-town', parent: 'ag', successors: ['ap2'] }
    const look: FindPlace = (id) => (id === 'town' ? town : find(id))
    expect(fullNameAt({ ...outlived, parent: 'town' }, '2026-01-01', look)).toBe('xã Y, tỉnh An Giang')
    expect(fullNameAt({ ...outlived, parent: 'kg' }, '2026-01-01', find)).toBe('xã Y, tỉnh An Giang')
  })
})

describe('then and now', () => {
  it.each([
    ['qt', '2022-08-16', 'xã Quốc Thái, huyện An Phú, tỉnh An Giang', 'xã Nhơn Hội, tỉnh An Giang'],
    ['ag', '2022-08-16', 'tỉnh An Giang', null],
    ['hcm', '2022-08-16', 'Thành phố Hồ Chí Minh', null],
    ['ph2', '2022-08-16', 'xã Phú Hữu, tỉnh An Giang', null],
    ['q5', '2022-08-16', 'Quận 5, Thành phố Hồ Chí Minh', null],
  ])('%s reported on %s', (id, day, then, now) => {
    expect(thenAndNow(place(id), day, '2026-02-01', find)).toEqual({ then, now })
  })
})

describe('validity', () => {
  it.each([
    ['qt', '2025-06-30', true],
    ['qt', '2025-07-01', false],
    ['nh2', '2025-07-01', true],
    ['nh2', '2025-06-30', false],
    ['hcm', '1976-07-02', true],
    ['ap', '2025-07-01', false],
    ['mid', '2000-01-01', true],
    ['mid', '2009-12-31', true],
    ['mid', '2010-01-01', false],
    ['qt', '', false],
  ])('of %s on %s is %s', (id, day, expected) => {
    expect(isValidAt(place(id), day)).toBe(expected)
  })

  it('leads from a unit to those of the day, in one direction', () => {
    expect(ids(placesAt(place('qt'), '2026-01-01', find))).toEqual(['nh2'])
    expect(ids(placesAt(place('nh2'), '2024-01-01', find))).toEqual(['nh', 'qt'])
    expect(ids(placesAt(place('old'), '2015-01-01', find))).toEqual(['new'])
    expect(placesAt(place('q5'), '2026-01-01', find)).toEqual([])
    expect(placesAt(place('qt'), 'x', find)).toEqual([])
    // In the years between its end and its successor's beginning it is not the neighbour that joined the same successor.
    expect(placesAt({ ...place('qt'), validTo: '2020' }, '2022-01-01', find)).toEqual([])
  })

  it('is found, or not, without end in records that go round in circles', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    const year = fc.option(fc.integer({ min: 2000, max: 2010 }).map(String))
    const record = fc.record({
      name: fc.constantFrom('A', 'B', '1'),
      kind: fc.constantFrom(...localityKinds.map(({ value }) => value)),
      parent: fc.option(id),
      validFrom: year,
      validTo: year,
      predecessors: fc.array(id),
      successors: fc.array(id),
    })
    fc.assert(
      fc.property(fc.tuple(record, record, record, record), year, (records, day) => {
        const tangle = records.map((unit, index) => ({ ...unit, id: 'abcd'.charAt(index) }))
        const look: FindPlace = (wanted) => tangle.find((unit) => unit.id === wanted)
        for (const unit of tangle) {
          const found = placesAt(unit, day ?? '2005-06-01', look)
          expect(found.every((other) => isValidAt(other, day ?? '2005-06-01'))).toBe(true)
          expect(new Set(found).size).toBe(found.length)
          expect(fullNameAt(unit, day ?? '2005-06-01', look) === '').toBe(found.length === 0)
          expect(thenAndNow(unit, '2001', '2009', look).then).not.toBe('')
          expect(localityProblems(unit, look)).toEqual(localityProblems(unit, look).filter(Boolean))
        }
      }),
    )
  })
})

describe('problems of a record', () => {
  it('are none in good records', () => {
    expect(places.map((unit) => [unit.id, localityProblems(unit, find)]).filter(([, found]) => found?.length)).toEqual(
      [],
    )
  })

  const commune: Place = { id: 'x', name: 'X', kind: 'commune' }
  it.each<[string, Place, string]>([
    [
      'an end before the beginning',
      { ...commune, validFrom: '2020-05-02', validTo: '2020-05-01' },
      '(01/05/2020) không được trước ngày bắt đầu (02/05/2020)',
    ],
    ['a beginning that is no day', { ...commune, validFrom: '2020-02-30' }, 'Ngày bắt đầu “2020-02-30”'],
    ['an end that is no day', { ...commune, validTo: 'mai' }, 'Ngày kết thúc “mai”'],
    [
      'a district that goes on',
      { ...commune, kind: 'rural-district', validTo: '2025-07-01' },
      'Sau ngày 30/06/2025 không còn loại đơn vị “Huyện”',
    ],
    [
      'a commune town founded later',
      { ...commune, kind: 'commune-town', validFrom: '2026' },
      'không còn loại đơn vị “Thị trấn”',
    ],
    ['itself as parent', { ...commune, parent: 'x' }, 'không thể là cấp trên của chính nó'],
    [
      'a parent of its own level',
      { ...commune, parent: 'cl', validFrom: '2026' },
      'Đơn vị loại “Xã” không thể trực thuộc phường Chợ Lớn',
    ],
    [
      'a province under a province',
      { ...commune, kind: 'province', parent: 'hcm' },
      'không thể trực thuộc Thành phố Hồ Chí Minh',
    ],
    [
      'a parent that came later',
      { ...commune, parent: 'ag2', validFrom: '2020' },
      'tỉnh An Giang chỉ có từ ngày 01/07/2025',
    ],
    [
      'a parent that ended earlier',
      { ...commune, parent: 'ag', validTo: '2026' },
      'tỉnh An Giang chỉ có đến ngày 30/06/2025',
    ],
    [
      'a parent that ended, itself without end',
      { ...commune, parent: 'ap' },
      'huyện An Phú chỉ có đến ngày 30/06/2025',
    ],
    [
      'a successor from its own last day',
      { ...commune, validTo: '2025-07-01', successors: ['nh2'] },
      'Đơn vị kế tục xã Nhơn Hội bắt đầu (01/07/2025)',
    ],
    ['the kind repeated in the name', { ...commune, name: 'Xã Quốc Thái' }, 'không ghi “xã” ở đầu'],
  ])('%s', (_problem, unit, message) => {
    const found = localityProblems(unit, (id) => (id === unit.id ? unit : find(id)))
    expect(found).toEqual([expect.stringContaining(message)])
    expect(found.join()).toBe(found.join().normalize('NFC'))
  })

  it('itself further up among its ancestors', () => {
    const ring: Place[] = [
      { id: 'a', name: 'A', kind: 'commune', parent: 'b' },
      { id: 'b', name: 'B', kind: 'province', parent: 'a' },
      { id: 'c', name: 'C', kind: 'commune', parent: 'b' },
    ]
    const look: FindPlace = (id) => ring.find((unit) => unit.id === id)
    const messages = ring.map((unit) => localityProblems(unit, look))
    const own = ['Một đơn vị không thể là cấp trên của chính nó.']
    expect(messages).toEqual([own, own, []])
  })

  it.each<[string, Place]>([
    ['a vague end in the year of the beginning', { ...commune, validFrom: '2020-05-02', validTo: '2020' }],
    ['an unknown beginning', { ...commune, parent: 'ag2' }],
    ['a vague beginning in the parent’s first year', { ...commune, parent: 'ag2', validFrom: '2025' }],
    ['a district whose end is not recorded', { ...commune, kind: 'rural-district', parent: 'ag' }],
    ['a successor in the vague year of its end', { ...commune, validTo: '2025', successors: ['nh2'] }],
    ['a parent nobody knows', { ...commune, parent: 'nowhere', successors: ['nowhere'] }],
    ['nothing above while no id is given yet', { ...commune, id: '', parent: '' }],
  ])('do not include %s', (_what, unit) => {
    expect(localityProblems(unit, find)).toEqual([])
  })
})
