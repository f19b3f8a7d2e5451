import type { LocalityKind } from '../../../src/domain/localities.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const former = (slug: string, kind: LocalityKind, name: string): SeedDocument => ({
  slug,
  data: { name, kind, parent: ref('localities', 'huyen-chu-puh'), validTo: '2025-06-30' },
})

/** What became xã Chư Pưh on 01/07/2025; the demo tells of Ia Phang alone. */
const merged = [
  former('thi-tran-nhon-hoa-chu-puh', 'commune-town', 'Nhơn Hòa'),
  former('xa-chu-don-chu-puh', 'commune', 'Chư Don'),
  former('xa-ia-phang-chu-puh', 'commune', 'Ia Phang'),
]

/** Huyện Chư Pưh, and of its communes those that became one with the one of which the demo tells. */
export const chuPuhLocalities: SeedDocument[] = [
  {
    slug: 'huyen-chu-puh',
    data: {
      name: 'Chư Pưh',
      kind: 'rural-district',
      code: '639',
      parent: ref('localities', 'gia-lai-den-2025'),
      validTo: '2025-06-30',
    },
  },
  ...merged,
  {
    slug: 'xa-chu-puh',
    data: {
      name: 'Chư Pưh',
      kind: 'commune',
      parent: ref('localities', 'gia-lai'),
      validFrom: '2025-07-01',
      predecessors: merged.map(({ slug }) => ref('localities', slug)),
    },
  },
]
