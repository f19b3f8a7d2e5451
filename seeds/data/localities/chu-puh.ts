import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const end = '2025-06-30'

/** Huyện Chư Pưh, and of its communes the one of which the demo tells. */
export const chuPuhLocalities: SeedDocument[] = [
  {
    slug: 'huyen-chu-puh',
    data: { name: 'Chư Pưh', kind: 'rural-district', parent: ref('localities', 'gia-lai-den-2025'), validTo: end },
  },
  {
    slug: 'xa-ia-phang-chu-puh',
    data: { name: 'Ia Phang', kind: 'commune', parent: ref('localities', 'huyen-chu-puh'), validTo: end },
  },
]
