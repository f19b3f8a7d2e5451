import type { LocalityKind } from '../../../src/domain/localities.ts'
import { slugify } from '../../../src/domain/slug.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

type Unit = readonly [name: string, code: string, kind?: LocalityKind]

/** Untouched by the merger of 01/07/2025. Codes: Decision 19/2025/QĐ-TTg, which kept those of Decision 124/2004/QĐ-TTg. */
const unchanged: readonly Unit[] = [
  ['Hà Nội', '01', 'municipality'],
  ['Cao Bằng', '04'],
  ['Điện Biên', '11'],
  ['Lai Châu', '12'],
  ['Sơn La', '14'],
  ['Lạng Sơn', '20'],
  ['Quảng Ninh', '22'],
  ['Thanh Hóa', '38'],
  ['Nghệ An', '40'],
  ['Hà Tĩnh', '42'],
]

/** What was merged on 01/07/2025, and from what (Resolution 202/2025/QH15). */
const merged: readonly { unit: Unit; from: readonly Unit[] }[] = [
  {
    unit: ['Tuyên Quang', '08'],
    from: [
      ['Hà Giang', '02'],
      ['Tuyên Quang', '08'],
    ],
  },
  {
    unit: ['Lào Cai', '15'],
    from: [
      ['Yên Bái', '15'],
      ['Lào Cai', '10'],
    ],
  },
  {
    unit: ['Thái Nguyên', '19'],
    from: [
      ['Bắc Kạn', '06'],
      ['Thái Nguyên', '19'],
    ],
  },
  {
    unit: ['Phú Thọ', '25'],
    from: [
      ['Hòa Bình', '17'],
      ['Vĩnh Phúc', '26'],
      ['Phú Thọ', '25'],
    ],
  },
  {
    unit: ['Bắc Ninh', '24'],
    from: [
      ['Bắc Giang', '24'],
      ['Bắc Ninh', '27'],
    ],
  },
  {
    unit: ['Hưng Yên', '33'],
    from: [
      ['Thái Bình', '34'],
      ['Hưng Yên', '33'],
    ],
  },
  {
    unit: ['Hải Phòng', '31', 'municipality'],
    from: [
      ['Hải Dương', '30'],
      ['Hải Phòng', '31', 'municipality'],
    ],
  },
  {
    unit: ['Ninh Bình', '37'],
    from: [
      ['Hà Nam', '35'],
      ['Nam Định', '36'],
      ['Ninh Bình', '37'],
    ],
  },
  {
    unit: ['Quảng Trị', '44'],
    from: [
      ['Quảng Bình', '44'],
      ['Quảng Trị', '45'],
    ],
  },
  {
    unit: ['Đà Nẵng', '48', 'municipality'],
    from: [
      ['Quảng Nam', '49'],
      ['Đà Nẵng', '48', 'municipality'],
    ],
  },
  {
    unit: ['Quảng Ngãi', '51'],
    from: [
      ['Kon Tum', '62'],
      ['Quảng Ngãi', '51'],
    ],
  },
  {
    unit: ['Gia Lai', '52'],
    from: [
      ['Bình Định', '52'],
      ['Gia Lai', '64'],
    ],
  },
  {
    unit: ['Khánh Hòa', '56'],
    from: [
      ['Ninh Thuận', '58'],
      ['Khánh Hòa', '56'],
    ],
  },
  {
    unit: ['Lâm Đồng', '68'],
    from: [
      ['Đắk Nông', '67'],
      ['Bình Thuận', '60'],
      ['Lâm Đồng', '68'],
    ],
  },
  {
    unit: ['Đắk Lắk', '66'],
    from: [
      ['Phú Yên', '54'],
      ['Đắk Lắk', '66'],
    ],
  },
  {
    unit: ['Hồ Chí Minh', '79', 'municipality'],
    from: [
      ['Bà Rịa - Vũng Tàu', '77'],
      ['Bình Dương', '74'],
      ['Hồ Chí Minh', '79', 'municipality'],
    ],
  },
  {
    unit: ['Đồng Nai', '75'],
    from: [
      ['Bình Phước', '70'],
      ['Đồng Nai', '75'],
    ],
  },
  {
    unit: ['Tây Ninh', '80'],
    from: [
      ['Long An', '80'],
      ['Tây Ninh', '72'],
    ],
  },
  {
    unit: ['Cần Thơ', '92', 'municipality'],
    from: [
      ['Sóc Trăng', '94'],
      ['Hậu Giang', '93'],
      ['Cần Thơ', '92', 'municipality'],
    ],
  },
  {
    unit: ['Vĩnh Long', '86'],
    from: [
      ['Bến Tre', '83'],
      ['Trà Vinh', '84'],
      ['Vĩnh Long', '86'],
    ],
  },
  {
    unit: ['Đồng Tháp', '82'],
    from: [
      ['Tiền Giang', '82'],
      ['Đồng Tháp', '87'],
    ],
  },
  {
    unit: ['Cà Mau', '96'],
    from: [
      ['Bạc Liêu', '95'],
      ['Cà Mau', '96'],
    ],
  },
  {
    unit: ['An Giang', '91'],
    from: [
      ['Kiên Giang', '91'],
      ['An Giang', '89'],
    ],
  },
]

/** Huế became a municipality on 01/01/2025 (Resolution 175/2024/QH15) and was left as it was half a year later. */
const hue: SeedDocument[] = [
  {
    slug: 'thua-thien-hue',
    data: { name: 'Thừa Thiên Huế', kind: 'province', code: '46', validTo: '2024-12-31' },
  },
  {
    slug: 'hue',
    data: {
      name: 'Huế',
      kind: 'municipality',
      code: '46',
      validFrom: '2025-01-01',
      predecessors: [ref('localities', 'thua-thien-hue')],
    },
  },
]

const today = new Set([...unchanged, ...merged.map(({ unit }) => unit)].map(([name]) => name))

/** The plain slug belongs to the unit that bears the name today; a former one keeps it only where nobody took the name over. */
const formerSlug = (name: string): string => (today.has(name) ? `${slugify(name)}-den-2025` : slugify(name))

const province = ([name, code, kind = 'province']: Unit) => ({ name, kind, code })

/** The 34 provinces and municipalities of today and the 53 that ended in 2025. */
export const provinces: SeedDocument[] = [
  ...unchanged.map((unit) => ({ slug: slugify(unit[0]), data: province(unit) })),
  ...hue,
  ...merged.flatMap(({ unit, from }) => [
    ...from.map((former) => ({
      slug: formerSlug(former[0]),
      data: { ...province(former), validTo: '2025-06-30' },
    })),
    {
      slug: slugify(unit[0]),
      data: {
        ...province(unit),
        validFrom: '2025-07-01',
        predecessors: from.map(([name]) => ref('localities', formerSlug(name))),
      },
    },
  ]),
]
