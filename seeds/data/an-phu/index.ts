import type { SeedSet } from '../../types.ts'
import { drafts } from './articles/drafts.ts'
import { models as modelsArticle } from './articles/models.ts'
import { oneYear } from './articles/one-year.ts'
import { pandemic } from './articles/pandemic.ts'
import { road } from './articles/road.ts'
import { individuals } from './individuals.ts'
import { media } from './media.ts'
import { models } from './models.ts'
import { organizations } from './organizations.ts'

/**
 * Huyện An Phú, tỉnh An Giang, as reported on 16/08/2022. There is no award: the report only shows the district commending individuals,
 * without their names or number, so that it stays a photograph.
 */
export const anPhu: SeedSet = {
  organizations,
  media,
  individuals,
  models,
  articles: [oneYear, road, modelsArticle, pandemic, ...drafts],
}
