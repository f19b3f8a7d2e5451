import { ref, type Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { owningUnit as anPhuUnit } from '../an-phu/refs.ts'
import { longAnProvince, owningUnit as longAnUnit } from '../long-an/refs.ts'
import { anGiangTheme2022, conclusion01, longAnTheme2022, longAnTheme2023, resolution51, termTheme } from './refs.ts'

const theme = ({ ref: [, slug] }: Ref, owningUnit: Ref, data: Record<string, unknown>): SeedDocument => ({
  slug,
  owningUnit,
  data,
})

/** Who issued them is not reported: of a year's theme only the province, of the term's that it is everybody's. */
export const themes: SeedDocument[] = [
  theme(termTheme, anPhuUnit, {
    title:
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc',
    scope: 'term',
    term: 'khóa XIII',
    directives: [conclusion01],
  }),
  theme(anGiangTheme2022, anPhuUnit, {
    title: 'Xây dựng đội ngũ cán bộ, đảng viên tiên phong, gương mẫu, đủ phẩm chất, uy tín, ngang tầm nhiệm vụ',
    scope: 'year',
    years: [2022],
    locality: ref('localities', 'an-giang-den-2025'),
  }),
  theme(longAnTheme2022, longAnUnit, {
    title: 'Các phẩm chất (giá trị cốt lõi) của cán bộ, đảng viên cần tiếp tục rèn luyện, phát huy trong thời kỳ mới',
    scope: 'year',
    years: [2022],
    locality: longAnProvince,
  }),
  theme(longAnTheme2023, longAnUnit, {
    title:
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về xây dựng, phát triển văn hóa, con người Long An',
    scope: 'year',
    years: [2023],
    locality: longAnProvince,
    directives: [resolution51],
  }),
]
