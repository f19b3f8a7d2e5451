import { movement } from '../campaigns/refs.ts'

/** By their exact names, as the report has them. */
export const chuPuhMovements = [
  'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
  'Tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc, giúp nhau phát triển kinh tế, làm kinh tế giỏi',
  'Giỏi việc nước, đảm việc nhà',
  'Thực hành tiết kiệm giúp nhau giảm nghèo bền vững',
  'Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững',
  'Xây dựng nông thôn mới',
  'Công an nhân dân thực hiện 6 điều Bác Hồ dạy',
  'Toàn dân bảo vệ an ninh Tổ quốc',
].map(movement)
