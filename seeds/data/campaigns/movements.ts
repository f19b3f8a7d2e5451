import type { Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  chuPuhDistrict,
  farmersUnion,
  fatherlandFront,
  owningUnit as chuPuhUnit,
  policeParty,
  womensUnion as chuPuhWomensUnion,
} from '../chu-puh/refs.ts'
import { lapThachDistrict, owningUnit as lapThachUnit, veterans, womensUnion, youthUnion } from '../lap-thach/refs.ts'
import { movement } from './refs.ts'

const named = (name: string, owningUnit: Ref, data: object): SeedDocument => ({
  slug: movement(name).ref[1],
  owningUnit,
  data: { name, kind: 'movement', ...data },
})

/** The report names no leaders here; where a movement is by its name the young people's, women's or veterans', the district's body is. */
const inLapThach = (name: string, leaders: Ref[] = []): SeedDocument =>
  named(name, lapThachUnit, { leaders, localities: [lapThachDistrict] })

/** Of Chư Pưh the report tells each movement's leader. */
const inChuPuh = (name: string, leader: Ref): SeedDocument =>
  named(name, chuPuhUnit, { leaders: [leader], localities: [chuPuhDistrict] })

export const movements: SeedDocument[] = [
  named('Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', lapThachUnit, {
    kind: 'campaign',
    leaders: [fatherlandFront],
    localities: [lapThachDistrict, chuPuhDistrict],
  }),
  inLapThach('Chung tay phòng, chống Covid-19'),
  inLapThach('Tuổi trẻ Lập Thạch làm theo lời Bác', [youthUnion]),
  inLapThach('5 xung kích phát triển kinh tế và bảo vệ Tổ quốc', [youthUnion]),
  inLapThach('4 đồng hành cùng thanh niên lập nghiệp', [youthUnion]),
  inLapThach('Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc', [womensUnion]),
  inLapThach('Cựu chiến binh giúp nhau làm kinh tế', [veterans]),
  inLapThach('Cựu chiến binh sản xuất, kinh doanh giỏi', [veterans]),
  inChuPuh(
    'Tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc, giúp nhau phát triển kinh tế, làm kinh tế giỏi',
    chuPuhWomensUnion,
  ),
  inChuPuh('Giỏi việc nước, đảm việc nhà', chuPuhWomensUnion),
  inChuPuh('Thực hành tiết kiệm giúp nhau giảm nghèo bền vững', chuPuhWomensUnion),
  inChuPuh(
    'Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững',
    farmersUnion,
  ),
  inChuPuh('Xây dựng nông thôn mới', farmersUnion),
  inChuPuh('Công an nhân dân thực hiện 6 điều Bác Hồ dạy', policeParty),
  inChuPuh('Toàn dân bảo vệ an ninh Tổ quốc', policeParty),
]
