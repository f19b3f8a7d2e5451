import type { SeedSet } from '../../types.ts'
import { categories } from './categories.ts'
import { centralOrganizations, departments } from './organizations.ts'
import { tags } from './tags.ts'

/** What the stories of every locality share. */
export const shared: SeedSet = { categories, organizations: [...centralOrganizations, ...departments], tags }
