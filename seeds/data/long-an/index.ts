import type { SeedSet } from '../../types.ts'
import { ceremony } from './articles/ceremony.ts'
import { drafts } from './articles/drafts.ts'
import { modelsOverview } from './articles/models.ts'
import { short } from './articles/short.ts'
import { twoYears } from './articles/two-years.ts'
import { awards } from './awards.ts'
import { individuals } from './individuals.ts'
import { media } from './media.ts'
import { models } from './models.ts'
import { organizations } from './organizations.ts'
import { yearbooks } from './yearbooks.ts'

/** Tỉnh Long An, two years of Kết luận 01-KL/TW, as reported in 2023. */
export const longAn: SeedSet = {
  organizations,
  media,
  individuals,
  models,
  awards,
  articles: [twoYears, ceremony, modelsOverview, ...short, ...drafts],
  yearbooks,
}
