import { ref, type Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { bloc, benLuc, canGiuoc, canGiuocYouth, headOfCentralPropaganda, longAnProvince } from './refs.ts'

const body = (slug: string, name: string, kind: string, locality: Ref, rest: object = {}): SeedDocument => ({
  slug,
  data: { name, kind, locality, ...rest },
})

// The province and its districts ended on 01/07/2025 (domain.md), and with them, at the latest then, what bore their names: some bodies
// ended a few months before, so that only the year is certain.
const ended = { validTo: '2025' }

export const organizations: SeedDocument[] = [
  body('tinh-uy-long-an', 'Tỉnh ủy Long An', 'party-committee', longAnProvince, ended),
  body(bloc.ref[1], 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An', 'party-committee', longAnProvince, {
    shortName: 'Đảng ủy Khối',
    parent: ref('organizations', 'tinh-uy-long-an'),
    ...ended,
  }),
  body(
    'ubmttq-viet-nam-tinh-long-an',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An',
    'fatherland-front',
    longAnProvince,
    { shortName: 'UBMTTQ Việt Nam tỉnh Long An', ...ended },
  ),
  body('hoi-nong-dan-tinh-long-an', 'Hội Nông dân tỉnh Long An', 'mass-organization', longAnProvince, ended),
  body(
    'hoi-lien-hiep-phu-nu-tinh-long-an',
    'Hội Liên hiệp Phụ nữ tỉnh Long An',
    'mass-organization',
    longAnProvince,
    ended,
  ),
  body('tinh-doan-long-an', 'Tỉnh Đoàn Long An', 'mass-organization', longAnProvince, ended),
  body('bo-doi-bien-phong-tinh-long-an', 'Bộ đội Biên phòng tỉnh Long An', 'military', longAnProvince, ended),
  body(canGiuocYouth.ref[1], 'Huyện đoàn Cần Giuộc', 'mass-organization', canGiuoc, {
    parent: ref('organizations', 'tinh-doan-long-an'),
    about:
      'Tập thể được nêu tên tại lễ trao khen thưởng của tỉnh Long An về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    ...ended,
  }),
  body('cong-an-huyen-ben-luc', 'Công an huyện Bến Lức', 'police', benLuc, ended),
  // In which district it stands is not reported.
  body('chua-an-tho', 'Chùa Ân Thọ', 'religious', longAnProvince),
  {
    slug: headOfCentralPropaganda.ref[1],
    data: {
      name: 'Trưởng ban Tuyên giáo Trung ương',
      kind: 'central-authority',
      parent: ref('organizations', 'ban-tuyen-giao-trung-uong'),
      // The department's own last month (seeds/data/shared).
      validTo: '2025-02',
    },
  },
]
