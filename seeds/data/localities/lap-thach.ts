import type { LocalityKind } from '../../../src/domain/localities.ts'
import { slugify } from '../../../src/domain/slug.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const end = '2025-06-30'
const district = ref('localities', 'huyen-lap-thach')

/** The communes of 01/07/2025 to which the demo's five belong (Resolution 1676/NQ-UBTVQH15, article 1), each with all that it was made of. */
const merged = {
  'Hợp Lý': ['Quang Sơn', 'Ngọc Mỹ', 'Hợp Lý'],
  'Thái Hòa': ['Bắc Bình', 'Liễn Sơn', 'Thái Hòa'],
  'Liên Hòa': ['thị trấn Hoa Sơn', 'Liên Hòa', 'Bàn Giản'],
  'Tiên Lữ': ['Xuân Lôi', 'Văn Quán', 'Đồng Ích', 'Tiên Lữ'],
}

const former = (name: string): { slug: string; name: string; kind: LocalityKind } => {
  const town = name.replace(/^thị trấn /, '')
  return town === name
    ? { slug: `xa-${slugify(name)}-lap-thach`, name, kind: 'commune' }
    : { slug: `thi-tran-${slugify(town)}-lap-thach`, name: town, kind: 'commune-town' }
}

/** Huyện Lập Thạch, those of its communes and towns, and what they became; other provinces have a Tiên Lữ and a Thái Hòa too. */
export const lapThachLocalities: SeedDocument[] = [
  {
    slug: 'huyen-lap-thach',
    data: {
      name: 'Lập Thạch',
      kind: 'rural-district',
      code: '246',
      parent: ref('localities', 'vinh-phuc'),
      validTo: end,
    },
  },
  ...Object.values(merged)
    .flat()
    .map(former)
    .map(({ slug, ...data }) => ({ slug, data: { ...data, parent: district, validTo: end } })),
  ...Object.entries(merged).map(([name, from]) => ({
    slug: `xa-${slugify(name)}-phu-tho`,
    data: {
      name,
      kind: 'commune',
      parent: ref('localities', 'phu-tho'),
      validFrom: '2025-07-01',
      predecessors: from.map((one) => ref('localities', former(one).slug)),
    },
  })),
]
