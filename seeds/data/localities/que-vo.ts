import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const end = '2025-06-30'
const begin = '2023-04-10'
const province = ref('localities', 'bac-ninh-den-2025')

/**
 * A district until Resolution 723/NQ-UBTVQH15 made it a town (thị xã) on 10/04/2023, and Phố Mới, its seat, a ward; of its communes the one
 * of which the demo tells. A unit whose parent became another is another record.
 */
export const queVoLocalities: SeedDocument[] = [
  {
    slug: 'huyen-que-vo',
    data: { name: 'Quế Võ', kind: 'rural-district', parent: province, validTo: '2023-04-09' },
  },
  {
    slug: 'thi-xa-que-vo',
    data: {
      name: 'Quế Võ',
      kind: 'district-town',
      parent: province,
      validFrom: begin,
      validTo: end,
      predecessors: [ref('localities', 'huyen-que-vo')],
    },
  },
  {
    slug: 'thi-tran-pho-moi-que-vo',
    data: { name: 'Phố Mới', kind: 'commune-town', parent: ref('localities', 'huyen-que-vo'), validTo: '2023-04-09' },
  },
  {
    slug: 'phuong-pho-moi-que-vo',
    data: {
      name: 'Phố Mới',
      kind: 'ward',
      parent: ref('localities', 'thi-xa-que-vo'),
      validFrom: begin,
      validTo: end,
      predecessors: [ref('localities', 'thi-tran-pho-moi-que-vo')],
    },
  },
  {
    slug: 'xa-chi-lang-que-vo',
    data: {
      name: 'Chi Lăng',
      kind: 'commune',
      parent: ref('localities', 'thi-xa-que-vo'),
      validFrom: begin,
      validTo: end,
    },
  },
]
