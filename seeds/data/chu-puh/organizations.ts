import type { Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  chuPuhDistrict,
  districtCommittee,
  farmersUnion,
  fatherlandFront,
  iaPhang,
  iaPhangCommittee,
  iaPhangPoliceCell,
  policeParty,
  veterans,
  womensUnion,
} from './refs.ts'

// The district ended on 01/07/2025 (domain.md), and with it, at the latest then, what bore its name.
const body = ({ ref: [, slug] }: Ref, name: string, kind: string, rest: object = {}): SeedDocument => ({
  slug,
  data: { name, kind, locality: chuPuhDistrict, validTo: '2025', ...rest },
})

export const organizations: SeedDocument[] = [
  body(districtCommittee, 'Huyện ủy Chư Pưh', 'party-committee', { validTo: '2025-06-30' }),
  body(fatherlandFront, 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Chư Pưh', 'fatherland-front', {
    shortName: 'Ủy ban MTTQ Việt Nam huyện Chư Pưh',
  }),
  body(womensUnion, 'Hội Liên hiệp Phụ nữ huyện Chư Pưh', 'mass-organization'),
  body(farmersUnion, 'Hội Nông dân huyện Chư Pưh', 'mass-organization'),
  body(policeParty, 'Đảng bộ Công an huyện Chư Pưh', 'party-committee', { parent: districtCommittee }),
  body(veterans, 'Hội Cựu chiến binh huyện Chư Pưh', 'mass-organization'),
  body(iaPhangCommittee, 'Đảng ủy xã Ia Phang', 'party-committee', {
    parent: districtCommittee,
    locality: iaPhang,
    validTo: '2025-06-30',
  }),
  // A commune's police cell belongs to the commune's Party committee, not to the district police's.
  body(iaPhangPoliceCell, 'Chi bộ Công an xã Ia Phang', 'party-cell', { parent: iaPhangCommittee, locality: iaPhang }),
]
