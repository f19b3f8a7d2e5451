/** The life of a model (a way of doing good), in its order. */
export const modelStatuses = {
  registered: 'Đăng ký',
  pilot: 'Mô hình điểm',
  recognised: 'Được công nhận',
  replicated: 'Nhân rộng',
  ended: 'Kết thúc',
} as const

/** In which field a model does good. */
export const modelFields = {
  economy: 'Kinh tế và giảm nghèo bền vững',
  village: 'Thôn xóm điển hình tiên tiến',
  'new-rural': 'Nông thôn mới, đô thị văn minh',
  labour: 'Lao động sáng tạo',
  office: 'Cơ quan, đơn vị kiểu mẫu; cải cách hành chính',
  health: 'Chăm sóc sức khỏe nhân dân',
  youth: 'Thanh niên khởi nghiệp, lập nghiệp',
  welfare: 'An sinh xã hội, từ thiện',
  security: 'An ninh, trật tự',
  environment: 'Môi trường, cảnh quan',
  mobilisation: 'Dân vận, đoàn thể',
  culture: 'Văn hóa, giáo dục',
  party: 'Xây dựng Đảng',
  other: 'Lĩnh vực khác',
} as const
