import type { SeedSet } from '../../types.ts'
import { main } from './articles/main.ts'
import { short } from './articles/short.ts'
import { awards } from './awards.ts'
import { media } from './media.ts'
import { organizations } from './organizations.ts'

/** Thị xã Quế Võ, tỉnh Bắc Ninh, as reported in 2023. Those whom the report names only speak. */
export const queVo: SeedSet = { organizations, media, awards, articles: [main, ...short] }
