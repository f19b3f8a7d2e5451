import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const department = (slug: string, name: string, locality: string, rest: object = {}): SeedDocument => ({
  slug,
  data: { name, kind: 'propaganda-department', locality: ref('localities', locality), ...rest },
})

/** The departments that own the demo's documents; today's reach what their predecessors left. */
export const departments: SeedDocument[] = [
  department('ban-tuyen-giao-tinh-uy-an-giang', 'Ban Tuyên giáo Tỉnh ủy An Giang', 'an-giang-den-2025', {
    validTo: '2025-06-30',
    about: 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận; kết thúc hoạt động cùng tỉnh An Giang cũ.',
  }),
  department('ban-tuyen-giao-huyen-uy-an-phu', 'Ban Tuyên giáo Huyện ủy An Phú', 'huyen-an-phu', {
    parent: ref('organizations', 'ban-tuyen-giao-tinh-uy-an-giang'),
    validTo: '2025-06-30',
    about:
      'Kết thúc hoạt động cùng cấp huyện; hồ sơ và bài viết do Ban Tuyên giáo và Dân vận Tỉnh ủy An Giang tiếp nhận.',
  }),
  department('ban-tuyen-giao-va-dan-van-tinh-uy-an-giang', 'Ban Tuyên giáo và Dân vận Tỉnh ủy An Giang', 'an-giang', {
    validFrom: '2025-07-01',
    predecessors: [
      ref('organizations', 'ban-tuyen-giao-tinh-uy-an-giang'),
      ref('organizations', 'ban-tuyen-giao-huyen-uy-an-phu'),
    ],
  }),
  department('ban-tuyen-giao-tinh-uy-long-an', 'Ban Tuyên giáo Tỉnh ủy Long An', 'long-an', {
    validTo: '2025-06-30',
    about: 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận; kết thúc hoạt động cùng tỉnh Long An.',
  }),
  department('ban-tuyen-giao-va-dan-van-tinh-uy-tay-ninh', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Tây Ninh', 'tay-ninh', {
    validFrom: '2025-07-01',
    predecessors: [ref('organizations', 'ban-tuyen-giao-tinh-uy-long-an')],
  }),
  department('ban-tuyen-giao-tinh-uy-vinh-phuc', 'Ban Tuyên giáo Tỉnh ủy Vĩnh Phúc', 'vinh-phuc', {
    validTo: '2025-06-30',
    about: 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận; kết thúc hoạt động cùng tỉnh Vĩnh Phúc.',
  }),
  department('ban-tuyen-giao-huyen-uy-lap-thach', 'Ban Tuyên giáo Huyện ủy Lập Thạch', 'huyen-lap-thach', {
    parent: ref('organizations', 'ban-tuyen-giao-tinh-uy-vinh-phuc'),
    validTo: '2025-06-30',
    about:
      'Kết thúc hoạt động cùng cấp huyện; hồ sơ và bài viết do Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Thọ tiếp nhận.',
  }),
  department('ban-tuyen-giao-va-dan-van-tinh-uy-phu-tho', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Thọ', 'phu-tho', {
    validFrom: '2025-07-01',
    predecessors: [
      ref('organizations', 'ban-tuyen-giao-tinh-uy-vinh-phuc'),
      ref('organizations', 'ban-tuyen-giao-huyen-uy-lap-thach'),
    ],
  }),
  department('ban-tuyen-giao-tinh-uy-gia-lai', 'Ban Tuyên giáo Tỉnh ủy Gia Lai', 'gia-lai-den-2025', {
    validTo: '2025-06-30',
    about: 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận; kết thúc hoạt động cùng tỉnh Gia Lai cũ.',
  }),
  department('ban-tuyen-giao-huyen-uy-chu-puh', 'Ban Tuyên giáo Huyện ủy Chư Pưh', 'huyen-chu-puh', {
    parent: ref('organizations', 'ban-tuyen-giao-tinh-uy-gia-lai'),
    validTo: '2025-06-30',
    about:
      'Kết thúc hoạt động cùng cấp huyện; hồ sơ và bài viết do Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai tiếp nhận.',
  }),
  department('ban-tuyen-giao-va-dan-van-tinh-uy-gia-lai', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai', 'gia-lai', {
    validFrom: '2025-07-01',
    predecessors: [
      ref('organizations', 'ban-tuyen-giao-tinh-uy-gia-lai'),
      ref('organizations', 'ban-tuyen-giao-huyen-uy-chu-puh'),
    ],
  }),
  department('ban-tuyen-giao-tinh-uy-bac-ninh', 'Ban Tuyên giáo Tỉnh ủy Bắc Ninh', 'bac-ninh-den-2025', {
    validTo: '2025-06-30',
    about: 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận; kết thúc hoạt động cùng tỉnh Bắc Ninh cũ.',
  }),
  department('ban-tuyen-giao-thi-uy-que-vo', 'Ban Tuyên giáo Thị ủy Quế Võ', 'thi-xa-que-vo', {
    parent: ref('organizations', 'ban-tuyen-giao-tinh-uy-bac-ninh'),
    validTo: '2025-06-30',
    about: 'Kết thúc hoạt động cùng thị xã; hồ sơ và bài viết do Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Ninh tiếp nhận.',
  }),
  department('ban-tuyen-giao-va-dan-van-tinh-uy-bac-ninh', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Ninh', 'bac-ninh', {
    validFrom: '2025-07-01',
    predecessors: [
      ref('organizations', 'ban-tuyen-giao-tinh-uy-bac-ninh'),
      ref('organizations', 'ban-tuyen-giao-thi-uy-que-vo'),
    ],
  }),
]

/** Bodies of the centre that issue what the demo's awards tell of. */
export const centralOrganizations: SeedDocument[] = [
  { slug: 'thu-tuong-chinh-phu', data: { name: 'Thủ tướng Chính phủ', kind: 'central-authority' } },
  {
    slug: 'ban-tuyen-giao-trung-uong',
    data: { name: 'Ban Tuyên giáo Trung ương', kind: 'central-authority', validTo: '2025-02' },
  },
  {
    slug: 'ban-tuyen-giao-va-dan-van-trung-uong',
    data: {
      name: 'Ban Tuyên giáo và Dân vận Trung ương',
      kind: 'central-authority',
      validFrom: '2025-02',
      predecessors: [ref('organizations', 'ban-tuyen-giao-trung-uong')],
    },
  },
  {
    slug: 'hang-phim-tai-lieu-va-khoa-hoc-trung-uong',
    data: { name: 'Hãng phim Tài liệu và Khoa học Trung ương', kind: 'press' },
  },
]
