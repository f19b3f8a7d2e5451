import { anPhu } from './data/an-phu/index.ts'
import { campaigns } from './data/campaigns/index.ts'
import { chuPuh } from './data/chu-puh/index.ts'
import { front } from './data/front.ts'
import { lapThach } from './data/lap-thach/index.ts'
import { demoLocalities, reference } from './data/localities/index.ts'
import { longAn } from './data/long-an/index.ts'
import { queVo } from './data/que-vo/index.ts'
import { readers } from './data/readers.ts'
import { receivingSites } from './data/receiving-sites.ts'
import { shared } from './data/shared/index.ts'
import type { SeedSet } from './types.ts'

/** Right for every installation. */
export const referenceSets: SeedSet[] = [reference]

/** An example newsroom: reference data and the stories of five localities, its front page, its readers and its sites. */
export const demoSets: SeedSet[] = [
  reference,
  demoLocalities,
  shared,
  campaigns,
  anPhu,
  chuPuh,
  lapThach,
  longAn,
  queVo,
  front,
  readers,
  receivingSites,
]
