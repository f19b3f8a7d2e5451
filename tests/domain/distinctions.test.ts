import { expect, test } from 'vitest'
import { fewPlaces, officeOf, restOfPlace } from '../../src/domain/distinctions.ts'

test.each([
  [[], null],
  [null, null],
  [[{ title: 'Trưởng thôn' }], 'Trưởng thôn'],
  [[{ title: 'Bí thư', to: '2020' }, { title: 'Chủ tịch' }, { title: 'Hội viên', to: '2021' }], 'Chủ tịch'],
  [
    [
      { title: 'Bí thư', to: '2020' },
      { title: 'Chủ tịch', to: '2025' },
    ],
    'Chủ tịch',
  ],
  [[{ title: 'Bí thư' }, { title: null }], 'Bí thư'],
])('the office of %j is %j', (offices, expected) => {
  expect(officeOf(offices)).toBe(expected)
})

test.each([
  ['xã Thái Hòa, huyện Lập Thạch, tỉnh Vĩnh Phúc', 'Hội Cựu chiến binh xã Thái Hòa', 'huyện Lập Thạch, tỉnh Vĩnh Phúc'],
  ['huyện Lập Thạch, tỉnh Vĩnh Phúc', 'Ban Tuyên giáo Huyện ủy Lập Thạch', 'tỉnh Vĩnh Phúc'],
  ['tỉnh Long An', 'Ban Tuyên giáo Tỉnh ủy Long An', null],
  ['huyện Ân Thi, tỉnh Hưng Yên', 'Hội Khuyến thiện Huân Thi', 'huyện Ân Thi, tỉnh Hưng Yên'],
  ['phường 3, thành phố Tân An, tỉnh Long An', 'Chi bộ khu phố 3', 'phường 3, thành phố Tân An, tỉnh Long An'],
  ['Quận 1, Thành phố Hồ Chí Minh', 'Công an Quận 1', 'Thành phố Hồ Chí Minh'],
  ['', 'Hội', null],
  [null, 'Hội', null],
])('of %j beside %j is left %j', (place, said, expected) => {
  expect(restOfPlace(place, said)).toBe(expected)
})

test.each([
  [[], null],
  [['xã A'], 'xã A'],
  [['xã A', 'xã B'], 'xã A; xã B'],
  [['xã A', 'xã B', 'xã C', 'xã D'], 'xã A; xã B và 2 nơi khác'],
])('%j in few words is %j', (places, expected) => {
  expect(fewPlaces(places)).toBe(expected)
})
