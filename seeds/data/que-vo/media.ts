import type { SeedMedia } from '../../types.ts'
import { chiLang, owningUnit, queVoTown } from './refs.ts'

const drawn = {
  rights: 'other',
  rightsNote: 'Tranh vẽ trong dữ liệu mẫu của Lan Tỏa, thay cho ảnh báo chí',
  owningUnit,
}

/** Drawings that stand in for photographs: the caption says what is illustrated, the alternative text what is drawn. */
export const media: SeedMedia[] = [
  {
    ...drawn,
    key: 'que-vo-doi-moi',
    scene: 'renewed-town',
    fileName: 'thi-xa-que-vo-ngay-cang-doi-moi.jpg',
    caption: 'Thị xã Quế Võ ngày càng đổi mới. (Ảnh minh họa)',
    alt: 'Tranh vẽ: con đường nhựa rộng giữa hai hàng cây, bồn hoa và cờ Tổ quốc; một phụ nữ áo dài trắng dắt xe đạp, một người đi cùng em nhỏ khăn quàng đỏ; phía xa là dãy nhà cao tầng.',
    locality: queVoTown,
  },
  {
    ...drawn,
    key: 'que-vo-chua-va-bo-ao',
    scene: 'village-pond',
    fileName: 'chua-va-bo-ao-thon-que-o.jpg',
    caption: 'Ngôi chùa và bờ ao được tu sửa ở thôn Quế Ổ, xã Chi Lăng. (Ảnh minh họa)',
    alt: 'Tranh vẽ: ngôi chùa mái ngói cong soi bóng xuống ao sen, bờ ao xây gạch mới, bốn người đang làm việc trên bờ, hai bên là nhà mái ngói và cây xanh.',
    locality: chiLang,
  },
  {
    ...drawn,
    key: 'que-vo-hop-chi-bo',
    scene: 'cell-meeting',
    fileName: 'hop-chi-bo-thon-que-o.jpg',
    caption:
      'Một buổi họp của Chi bộ thôn Quế Ổ, xã Chi Lăng: mỗi đảng viên nhận một phần việc, mọi việc công khai. (Ảnh minh họa)',
    alt: 'Tranh vẽ: trong phòng họp nhiều nắng, một người đứng chỉ lên bảng công việc, những người khác ngồi quanh bàn dài, một người giơ tay; trên tường có biểu tượng hoa sen và cờ Tổ quốc.',
    locality: chiLang,
  },
]
