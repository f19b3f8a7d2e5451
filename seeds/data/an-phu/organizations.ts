import type { SeedDocument } from '../../types.ts'
import { anPhuDistrict } from './refs.ts'

export const organizations: SeedDocument[] = [
  {
    slug: 'huyen-uy-an-phu',
    data: {
      name: 'Huyện ủy An Phú',
      kind: 'party-committee',
      locality: anPhuDistrict,
      // With the district itself (domain.md).
      validTo: '2025-06-30',
    },
  },
]
