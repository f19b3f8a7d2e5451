import type { Ref } from '../../ref.ts'
import type { SeedMedia } from '../../types.ts'
import { banGian, lapThachDistrict, owningUnit, thaiHoa, tienLu } from './refs.ts'

type Picture = Pick<SeedMedia, 'key' | 'scene' | 'fileName' | 'caption' | 'alt'> & { locality?: Ref }

/**
 * A drawing that stands in for a photograph: its caption says what is illustrated, the alternative text what is drawn. Nobody is marked
 * as shown in it, since it shows no real person.
 */
const drawing = ({ caption, alt, locality = lapThachDistrict, ...picture }: Picture): SeedMedia => ({
  ...picture,
  caption: `${caption} (Ảnh minh họa)`,
  alt: `Tranh vẽ: ${alt}`,
  locality,
  owningUnit,
  ...{ rights: 'other', rightsNote: 'Tranh vẽ trong dữ liệu mẫu của Lan Tỏa, thay cho ảnh báo chí' },
})

const pictures: Picture[] = [
  {
    key: 'lap-thach-hop-thon',
    scene: 'hamlet-meeting',
    fileName: 'lap-thach-hop-thon.jpg',
    caption: 'Một buổi họp thôn ở huyện Lập Thạch, nơi việc học Bác bắt đầu từ chuyện trong thôn.',
    alt: 'trong nhà văn hóa thôn lúc chiều tối, một người mặc áo trắng đứng cạnh bảng vẽ sơ đồ đường làng, mái nhà; bà con ngồi hai hàng ghế nhựa nhìn từ phía sau, một người giơ tay.',
  },
  {
    key: 'lap-thach-gio-hoc',
    scene: 'lesson',
    fileName: 'gio-hoc-truong-thcs-lap-thach.jpg',
    caption: 'Một giờ học đổi mới cách dạy ở trường THCS Lập Thạch.',
    alt: 'cô giáo mặc áo dài hồng đứng trước bảng xanh có hình tròn, tam giác và đồ thị; học sinh áo trắng, khăn quàng đỏ ngồi theo nhóm nhìn từ phía sau, vài em giơ tay.',
  },
  {
    key: 'lap-thach-cong-an-tiep-dan',
    scene: 'police-desk',
    fileName: 'cong-an-huyen-lap-thach-tiep-dan.jpg',
    caption: 'Mô hình giữ đúng lễ tiết, tác phong khi tiếp xúc với nhân dân của Công an huyện Lập Thạch.',
    alt: 'trong phòng tiếp dân sáng sủa, ba chiến sĩ công an mặc sắc phục xanh đứng sau quầy gỗ, một người trao giấy tờ bằng hai tay cho một phụ nữ; trên tường có biểu tượng hoa sen.',
  },
  {
    key: 'lap-thach-phu-nu-han-che-tui-nilon',
    scene: 'cloth-bags',
    fileName: 'clb-phu-nu-han-che-tui-nilon.jpg',
    caption: 'Mô hình “CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình” ở huyện Lập Thạch.',
    alt: 'ba phụ nữ xách túi vải đựng rau đi trên lối ngõ, bên trái một người đứng sau ba thùng rác màu xanh lá, vàng và xanh dương, phía xa là sạp rau và nhà mái ngói.',
  },
  {
    key: 'lap-thach-vietgap',
    scene: 'vietgap-field',
    fileName: 'san-xuat-theo-huong-vietgap.jpg',
    caption: 'Mô hình sản xuất theo hướng VietGAP ở các xã Quang Sơn, Bàn Giản, Đồng Ích.',
    alt: 'những luống rau xanh chạy về phía chân đồi, ba người đội nón chăm rau, ghi chép và thu hoạch bên các sọt rau quả; phía sau là hai nhà lưới mái vòm.',
    locality: banGian,
  },
  {
    key: 'lap-thach-cuu-chien-binh-tu-quan',
    scene: 'veterans-lane',
    fileName: 'cuu-chien-binh-tu-quan-bao-ve-moi-truong.jpg',
    caption: 'Mô hình Cựu chiến binh tự quản bảo vệ môi trường ở khu dân cư của Hội Cựu chiến binh xã Thái Hòa.',
    alt: 'năm người mặc quân phục xanh cũ quét ngõ, tỉa hàng rào hoa và đẩy xe chở lá trên con đường bê tông giữa hai hàng hoa, ven đường treo cờ Tổ quốc.',
    locality: thaiHoa,
  },
  {
    key: 'lap-thach-trieu-thi-hong-tuyen',
    scene: 'portrait-placeholder-c',
    fileName: 'trieu-thi-hong-tuyen.jpg',
    caption: 'Hình hoa sen thay cho chân dung cô giáo Triệu Thị Hồng Tuyến, trường THCS Lập Thạch.',
    alt: 'đóa sen tím hồng giữa vòng tròn hoa văn trống đồng viền vàng, trên nền xanh lam; không vẽ khuôn mặt người.',
  },
  {
    key: 'lap-thach-do-tat-binh',
    scene: 'portrait-placeholder-a',
    fileName: 'do-tat-binh.jpg',
    caption: 'Hình hoa sen thay cho chân dung ông Đỗ Tất Bình, thôn Minh Trụ, xã Tiên Lữ, huyện Lập Thạch.',
    alt: 'đóa sen hồng giữa vòng tròn hoa văn trống đồng viền vàng, trên nền xanh lục; không vẽ khuôn mặt người.',
    locality: tienLu,
  },
]

export const media: SeedMedia[] = pictures.map(drawing)
