import type { LocalityKind } from '../../../src/domain/localities.ts'
import { ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'

const unit = (slug: string, kind: LocalityKind, name: string, code: string): SeedDocument => ({
  slug,
  data: { name, kind, code, parent: ref('localities', 'long-an'), validTo: '2025-06-30' },
})

/** The units of the former province Long An of which the demo tells; none of them has one successor. */
export const longAnLocalities: SeedDocument[] = [
  unit('thanh-pho-tan-an', 'provincial-city', 'Tân An', '794'),
  unit('thi-xa-kien-tuong', 'district-town', 'Kiến Tường', '795'),
  unit('huyen-tan-hung', 'rural-district', 'Tân Hưng', '796'),
  unit('huyen-duc-hue', 'rural-district', 'Đức Huệ', '801'),
  unit('huyen-ben-luc', 'rural-district', 'Bến Lức', '803'),
  unit('huyen-can-giuoc', 'rural-district', 'Cần Giuộc', '807'),
  // There were a good many districts of this name.
  unit('huyen-chau-thanh-long-an', 'rural-district', 'Châu Thành', '808'),
]
