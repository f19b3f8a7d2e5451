import type { Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  districtCommittee,
  districtPolice,
  lapThachDistrict,
  minhTruFront,
  school,
  thaiHoa,
  thaiHoaVeterans,
  tienLu,
  veterans,
  womensUnion,
  youthUnion,
} from './refs.ts'

const body = ({ ref: [, slug] }: Ref, name: string, kind: string, locality: Ref, rest: object = {}): SeedDocument => ({
  slug,
  data: { name, kind, locality, ...rest },
})

// The district and its communes ended on 01/07/2025 (domain.md), and with them, at the latest then, what bore their names.
const ended = { validTo: '2025' }

export const organizations: SeedDocument[] = [
  body(districtCommittee, 'Huyện ủy Lập Thạch', 'party-committee', lapThachDistrict, { validTo: '2025-06-30' }),
  body(districtPolice, 'Công an huyện Lập Thạch', 'police', lapThachDistrict, ended),
  body(womensUnion, 'Hội Liên hiệp Phụ nữ huyện Lập Thạch', 'mass-organization', lapThachDistrict, {
    shortName: 'Hội LHPN huyện Lập Thạch',
    ...ended,
  }),
  body(youthUnion, 'Huyện đoàn Lập Thạch', 'mass-organization', lapThachDistrict, ended),
  body(veterans, 'Hội Cựu chiến binh huyện Lập Thạch', 'mass-organization', lapThachDistrict, ended),
  body(thaiHoaVeterans, 'Hội Cựu chiến binh xã Thái Hòa', 'mass-organization', thaiHoa, { parent: veterans, ...ended }),
  // Neither of these two need have ended with the district or the commune.
  body(school, 'Trường THCS Lập Thạch', 'school', lapThachDistrict),
  body(minhTruFront, 'Ban Công tác Mặt trận thôn Minh Trụ', 'fatherland-front', tienLu),
]
