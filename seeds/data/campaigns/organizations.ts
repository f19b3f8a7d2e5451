import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

/** Who issued the directives; for the term, see each directive. */
export const issuers: SeedDocument[] = [
  { slug: 'bo-chinh-tri', data: { name: 'Bộ Chính trị', kind: 'central-authority' } },
  { slug: 'ban-bi-thu', data: { name: 'Ban Bí thư', kind: 'central-authority' } },
  { slug: 'ban-chap-hanh-trung-uong', data: { name: 'Ban Chấp hành Trung ương', kind: 'central-authority' } },
  {
    slug: 'ban-chap-hanh-dang-bo-tinh-long-an',
    data: {
      name: 'Ban Chấp hành Đảng bộ tỉnh Long An',
      kind: 'party-committee',
      locality: ref('localities', 'long-an'),
      // With the province (domain.md).
      validTo: '2025-06-30',
    },
  },
]
