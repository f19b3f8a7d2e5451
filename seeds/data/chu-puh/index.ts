import type { SeedSet } from '../../types.ts'
import { main } from './articles/main.ts'
import { short } from './articles/short.ts'
import { media } from './media.ts'
import { models } from './models.ts'
import { organizations } from './organizations.ts'

/** Huyện Chư Pưh, tỉnh Gia Lai, as reported in June 2023. Nobody is held up by name, and nothing is told of awards. */
export const chuPuh: SeedSet = { organizations, media, models, articles: [main, ...short] }
