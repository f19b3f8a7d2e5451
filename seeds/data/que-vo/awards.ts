import type { SeedDocument } from '../../types.ts'
import { fourthPlenum } from '../campaigns/refs.ts'
import {
  cellRating,
  chiLangCommittee,
  owningUnit,
  queOCell,
  queOVillage,
  townPeoplesCommittee,
  villageTitle,
} from './refs.ts'

/** None of the decisions' numbers was reported. */
const decision = { numberUnknown: true }

export const awards: SeedDocument[] = [
  {
    // Who rated the cell is not reported; by the Party's rules it is the committee above.
    slug: cellRating.ref[1],
    owningUnit,
    data: {
      title: 'Chi bộ thôn Quế Ổ: Hoàn thành xuất sắc nhiệm vụ năm 2022',
      category: 'rating',
      name: 'Hoàn thành xuất sắc nhiệm vụ',
      level: 'commune',
      years: [2022],
      recipients: [{ type: 'organization', organization: queOCell }],
      issuer: chiLangCommittee,
      decision,
      directives: [fourthPlenum('xiii')],
      reason: 'Xếp loại chi bộ năm 2022.',
    },
  },
  {
    // Five years running, but which years is not reported.
    slug: villageTitle.ref[1],
    owningUnit,
    data: {
      title: 'Thôn Quế Ổ: danh hiệu “Làng văn hóa” cấp thị xã năm năm liền',
      category: 'title',
      name: 'Làng văn hóa',
      level: 'district',
      recipients: [{ type: 'organization', organization: queOVillage }],
      issuer: townPeoplesCommittee,
      decision,
      reason: 'Đạt danh hiệu “Làng văn hóa” cấp thị xã năm năm liền; báo chí chưa nêu rõ là những năm nào.',
    },
  },
]
