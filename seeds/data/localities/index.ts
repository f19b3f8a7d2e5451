import type { SeedSet } from '../../types.ts'
import { anPhuLocalities } from './an-phu.ts'
import { chuPuhLocalities } from './chu-puh.ts'
import { lapThachLocalities } from './lap-thach.ts'
import { longAnLocalities } from './long-an.ts'
import { provinces } from './provinces.ts'
import { queVoLocalities } from './que-vo.ts'

/** Reference data, right for every installation: the provinces of today and of 30/06/2025. */
export const reference: SeedSet = { localities: provinces }

/** The districts and communes in which the demo's stories happen. */
export const demoLocalities: SeedSet = {
  localities: [...anPhuLocalities, ...chuPuhLocalities, ...lapThachLocalities, ...longAnLocalities, ...queVoLocalities],
}
