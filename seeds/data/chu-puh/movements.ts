import { link } from '../../body.ts'
import { movement } from '../campaigns/refs.ts'

/** By their exact names and leaders, as the report has them. */
export const movementsByLeader = [
  {
    leader: 'Ủy ban MTTQ Việt Nam huyện',
    names: ['Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh'],
  },
  {
    leader: 'Hội Liên hiệp Phụ nữ huyện',
    names: [
      'Tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc, giúp nhau phát triển kinh tế, làm kinh tế giỏi',
      'Giỏi việc nước, đảm việc nhà',
      'Thực hành tiết kiệm giúp nhau giảm nghèo bền vững',
    ],
  },
  {
    leader: 'Hội Nông dân huyện',
    names: [
      'Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững',
      'Xây dựng nông thôn mới',
    ],
  },
  {
    leader: 'Đảng bộ Công an huyện',
    names: ['Công an nhân dân thực hiện 6 điều Bác Hồ dạy', 'Toàn dân bảo vệ an ninh Tổ quốc'],
  },
]

export const chuPuhMovements = movementsByLeader.flatMap(({ names }) => names).map(movement)

/** A movement's name in quotation marks, linked. */
export const linkedMovement = (name: string) => link(`“${name}”`, movement(name))
