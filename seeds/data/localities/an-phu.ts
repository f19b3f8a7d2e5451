import type { LocalityKind } from '../../../src/domain/localities.ts'
import { slugify } from '../../../src/domain/slug.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const end = '2025-06-30'
const district = ref('localities', 'huyen-an-phu')

const communes = ['Khánh An', 'Khánh Bình', 'Nhơn Hội', 'Phú Hội', 'Phú Hữu', 'Phước Hưng', 'Quốc Thái']
const moreCommunes = ['Vĩnh Hậu', 'Vĩnh Hội Đông', 'Vĩnh Lộc', 'Vĩnh Trường']
const towns = ['An Phú', 'Long Bình']

const slugOf = (kind: LocalityKind, name: string): string =>
  `${kind === 'commune' ? 'xa' : 'thi-tran'}-${slugify(name)}-an-phu`

const former =
  (kind: LocalityKind) =>
  (name: string): SeedDocument => ({
    slug: slugOf(kind, name),
    data: { name, kind, parent: district, validTo: end },
  })

const xa = (name: string) => ref('localities', slugOf('commune', name))
const thiTran = (name: string) => ref('localities', slugOf('commune-town', name))

/** The communes of 01/07/2025 on the district's land (Resolution 1654/NQ-UBTVQH15, article 1); Phú Hội and Phước Hưng were divided. */
const merged: Record<string, ReturnType<typeof ref>[]> = {
  'An Phú': [thiTran('An Phú'), xa('Vĩnh Hội Đông'), xa('Phú Hội'), xa('Phước Hưng')],
  'Vĩnh Hậu': [thiTran('Đa Phước'), xa('Vĩnh Trường'), xa('Vĩnh Hậu')],
  'Nhơn Hội': [xa('Quốc Thái'), xa('Nhơn Hội'), xa('Phước Hưng'), xa('Phú Hội')],
  'Phú Hữu': [xa('Phú Hữu'), xa('Vĩnh Lộc'), xa('Phước Hưng')],
  'Khánh Bình': [thiTran('Long Bình'), xa('Khánh An'), xa('Khánh Bình')],
}

/** Huyện An Phú, its fourteen communes and towns, and what they became. */
export const anPhuLocalities: SeedDocument[] = [
  {
    slug: 'huyen-an-phu',
    data: {
      name: 'An Phú',
      kind: 'rural-district',
      code: '886',
      parent: ref('localities', 'an-giang-den-2025'),
      validTo: end,
    },
  },
  ...[...communes, ...moreCommunes].map(former('commune')),
  ...towns.map(former('commune-town')),
  // A commune until Resolution 721/NQ-UBTVQH15 made it a town on 10/04/2023.
  {
    slug: 'xa-da-phuoc-an-phu',
    data: { name: 'Đa Phước', kind: 'commune', parent: district, validTo: '2023-04-09' },
  },
  {
    slug: 'thi-tran-da-phuoc-an-phu',
    data: {
      name: 'Đa Phước',
      kind: 'commune-town',
      parent: district,
      validFrom: '2023-04-10',
      validTo: end,
      predecessors: [xa('Đa Phước')],
    },
  },
  ...Object.entries(merged).map(([name, predecessors]) => ({
    slug: `xa-${slugify(name)}`,
    data: { name, kind: 'commune', parent: ref('localities', 'an-giang'), validFrom: '2025-07-01', predecessors },
  })),
]
