import type { LocalityKind } from '../../../src/domain/localities.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const end = '2025-06-30'
const begin = '2023-04-10'
const province = ref('localities', 'bac-ninh-den-2025')

const ofTown = (slug: string, kind: LocalityKind, name: string): SeedDocument => ({
  slug,
  data: { name, kind, parent: ref('localities', 'thi-xa-que-vo'), validFrom: begin, validTo: end },
})

/** Merged with the ward and the commune of which the demo tells. */
const neighbours = [
  ofTown('phuong-bang-an-que-vo', 'ward', 'Bằng An'),
  ofTown('phuong-viet-hung-que-vo', 'ward', 'Việt Hùng'),
  ofTown('phuong-que-tan-que-vo', 'ward', 'Quế Tân'),
  ofTown('xa-yen-gia-que-vo', 'commune', 'Yên Giả'),
]

/** The units of 01/07/2025 on their land (Resolution 1658/NQ-UBTVQH15, article 1), each with all that it was made of. */
const today = (slug: string, kind: LocalityKind, name: string, from: string[]): SeedDocument => ({
  slug,
  data: {
    name,
    kind,
    parent: ref('localities', 'bac-ninh'),
    validFrom: '2025-07-01',
    predecessors: from.map((one) => ref('localities', one)),
  },
})

/**
 * A district until Resolution 723/NQ-UBTVQH15 made it a town (thị xã) on 10/04/2023, and Phố Mới, its seat, a ward; of its communes those
 * that the demo needs. A unit whose parent became another is another record.
 */
export const queVoLocalities: SeedDocument[] = [
  {
    slug: 'huyen-que-vo',
    data: { name: 'Quế Võ', kind: 'rural-district', code: '259', parent: province, validTo: '2023-04-09' },
  },
  {
    slug: 'thi-xa-que-vo',
    data: {
      name: 'Quế Võ',
      kind: 'district-town',
      code: '259',
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
  ofTown('xa-chi-lang-que-vo', 'commune', 'Chi Lăng'),
  ...neighbours,
  today('phuong-que-vo', 'ward', 'Quế Võ', [
    'phuong-pho-moi-que-vo',
    'phuong-bang-an-que-vo',
    'phuong-viet-hung-que-vo',
    'phuong-que-tan-que-vo',
  ]),
  today('xa-chi-lang-bac-ninh', 'commune', 'Chi Lăng', ['xa-yen-gia-que-vo', 'xa-chi-lang-que-vo']),
]
