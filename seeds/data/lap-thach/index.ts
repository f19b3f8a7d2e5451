import type { SeedSet } from '../../types.ts'
import { draft } from './articles/draft.ts'
import { main } from './articles/main.ts'
import { modelsOverview } from './articles/models.ts'
import { portraits } from './articles/portraits.ts'
import { individuals } from './individuals.ts'
import { media } from './media.ts'
import { models } from './models.ts'
import { organizations } from './organizations.ts'

/** Huyện Lập Thạch, tỉnh Vĩnh Phúc, as reported on 19/05/2022. Nothing is told of awards. */
export const lapThach: SeedSet = {
  organizations,
  media,
  individuals,
  models,
  articles: [main, ...portraits, modelsOverview, draft],
}
