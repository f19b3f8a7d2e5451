import type { SeedSet } from '../../types.ts'
import { directives } from './directives.ts'
import { movements } from './movements.ts'
import { issuers } from './organizations.ts'
import { themes } from './themes.ts'

/** What the stories are part of: directives and who issued them, themes, movements and campaigns. */
export const campaigns: SeedSet = { organizations: issuers, directives, themes, movements }
