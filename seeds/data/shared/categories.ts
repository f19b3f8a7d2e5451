import { slugify } from '../../../src/domain/slug.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

type Section = { name: string; description?: string; sections?: string[] }

const sections: Section[] = [
  {
    name: 'Học và làm theo Bác',
    description: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    sections: ['Gương điển hình', 'Mô hình, cách làm hay', 'Khen thưởng'],
  },
  { name: 'Xây dựng Đảng', sections: ['Tuyên giáo và dân vận', 'Xây dựng, chỉnh đốn Đảng'] },
  { name: 'Kinh tế - Xã hội', sections: ['Nông thôn mới', 'An sinh xã hội', 'Văn hóa'] },
  { name: 'Quốc phòng - An ninh', sections: ['An ninh trật tự', 'Biên giới'] },
  { name: 'Phóng sự - Ký sự' },
  { name: 'Bạn đọc quan tâm' },
]

/** The sections of a site, in its order, nested. */
export const categories: SeedDocument[] = sections.flatMap(({ name, description, sections: inner = [] }, index) => [
  { slug: slugify(name), data: { name, description, order: (index + 1) * 10 } },
  ...inner.map((innerName, place) => ({
    slug: slugify(innerName),
    data: { name: innerName, order: (place + 1) * 10, parent: ref('categories', slugify(name)) },
  })),
])
