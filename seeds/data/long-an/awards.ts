import { photo, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import {
  bloc,
  blocAward,
  canGiuocYouth,
  documentaryHonour,
  headAward,
  headOfCentralPropaganda,
  owningUnit,
  primeMinisterAward,
  thichLeNgon,
  thichMinhThien,
  truongNhatMinh,
} from './refs.ts'

/** None of the decisions' numbers was reported. */
const decision = { numberUnknown: true }

export const awards: SeedDocument[] = [
  {
    slug: primeMinisterAward.ref[1],
    owningUnit,
    data: {
      title: 'Bằng khen của Thủ tướng Chính phủ tặng 2 cá nhân của tỉnh Long An (năm 2022)',
      category: 'form',
      form: 'merit',
      name: 'Bằng khen của Thủ tướng Chính phủ',
      level: 'central',
      years: [2022],
      recipients: [{ type: 'count', count: 2, countOf: 'cá nhân' }],
      issuer: ref('organizations', 'thu-tuong-chinh-phu'),
      decision,
      directives: [conclusion01],
    },
  },
  {
    // The report tells of one collective and two individuals, and its photograph of the ceremony names one and two: they are taken to be
    // the same. The Prime Minister's two are expressly not named.
    slug: headAward.ref[1],
    owningUnit,
    data: {
      title: 'Bằng khen của Trưởng ban Tuyên giáo Trung ương tặng 1 tập thể và 2 cá nhân của tỉnh Long An (năm 2022)',
      category: 'form',
      form: 'merit',
      name: 'Bằng khen của Trưởng ban Tuyên giáo Trung ương',
      level: 'sector',
      years: [2022],
      recipients: [
        { type: 'organization', organization: canGiuocYouth },
        { type: 'individual', individual: truongNhatMinh, office: 'Trưởng Công an huyện Bến Lức' },
        { type: 'individual', individual: thichLeNgon, office: 'Trụ trì chùa Ân Thọ' },
      ],
      issuer: headOfCentralPropaganda,
      decision,
      ceremony: {
        presenters: [
          { honorific: 'đồng chí', name: 'Nguyễn Văn Được', office: 'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Long An' },
        ],
      },
      directives: [conclusion01],
      photos: [photo('long-an-le-trao-bang-khen')],
    },
  },
  {
    slug: documentaryHonour.ref[1],
    owningUnit,
    data: {
      title: 'Hòa thượng Thích Minh Thiện được chọn làm phim tài liệu',
      category: 'form',
      form: 'documentary',
      level: 'sector',
      recipients: [{ type: 'individual', individual: thichMinhThien }],
      reason:
        'Do Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn, trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      issuer: ref('organizations', 'ban-tuyen-giao-trung-uong'),
      decision,
      directives: [conclusion01],
      photos: [photo('long-an-lam-phim-tai-lieu')],
    },
  },
  {
    // How many collectives received it is not reported.
    slug: blocAward.ref[1],
    owningUnit,
    data: {
      title: 'Giấy khen của Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An tặng các tập thể',
      category: 'form',
      form: 'commendation',
      name: 'Giấy khen của Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An',
      level: 'unit',
      recipients: [{ type: 'count', countOf: 'tập thể' }],
      reason: 'Hai năm thực hiện Kết luận 01-KL/TW.',
      issuer: bloc,
      decision,
      ceremony: {
        presenters: [
          {
            honorific: 'đồng chí',
            name: 'Phạm Huy Sơn',
            office: 'Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An',
          },
        ],
      },
      directives: [conclusion01],
      photos: [photo('long-an-trao-giay-khen-dang-uy-khoi')],
    },
  },
]
