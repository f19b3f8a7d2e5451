import { slugify } from '../../../src/domain/slug.ts'
import type { SeedDocument } from '../../types.ts'

const names = [
  'Học tập và làm theo Bác',
  'Kết luận 01-KL/TW',
  'Chỉ thị 05-CT/TW',
  'Nghị quyết Trung ương 4',
  'Nghị quyết 51-NQ/TU',
  'Người tốt, việc tốt',
  'Nêu gương',
  'Hiến đất làm đường',
  'Cầu đường nông thôn',
  'Nông thôn mới',
  'An sinh xã hội',
  'Từ thiện',
  'Phòng, chống COVID-19',
  'Dân vận khéo',
  'Cải cách hành chính',
  'Bảo vệ môi trường',
  'Văn hóa, con người Long An',
  'Bộ đội Biên phòng',
  'Phim tài liệu',
  'Kỷ yếu',
  'Phong trào thi đua',
  'Đổi mới dạy học',
  'Sản xuất VietGAP',
  'Cựu chiến binh',
  'Phụ nữ',
  'Công an nhân dân',
]

export const tags: SeedDocument[] = names.map((name) => ({ slug: slugify(name), data: { name } }))
