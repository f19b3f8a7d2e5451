import type { SeedMedia } from '../../types.ts'
import { anPhuDistrict, owningUnit, quocThai, vinhTruong } from './refs.ts'

const drawn = {
  rights: 'other',
  rightsNote: 'Tranh vẽ trong dữ liệu mẫu của Lan Tỏa, thay cho ảnh báo chí',
  owningUnit,
}

/** Drawings that stand in for photographs: the caption says what is illustrated, the alternative text what is drawn. */
export const media: SeedMedia[] = [
  {
    ...drawn,
    key: 'an-phu-khen-thuong',
    scene: 'commendation-district',
    fileName: 'an-phu-khen-thuong-ca-nhan.jpg',
    caption: 'Huyện An Phú, tỉnh An Giang khen thưởng các cá nhân có nhiều thành tích. (Ảnh minh họa)',
    alt: 'Tranh vẽ: trên sân khấu phông đỏ có biểu tượng hoa sen, một người trao giấy cho một phụ nữ mặc áo dài tím, bên cạnh là những người đứng cầm giấy và hoa; phía dưới là hàng khán giả.',
    locality: anPhuDistrict,
  },
  {
    ...drawn,
    key: 'an-phu-nam-gao',
    scene: 'rice-handful',
    fileName: 'nam-gao-tinh-thuong.jpg',
    caption: 'Mô hình “Nắm gạo tình thương” ở 14 xã, thị trấn của huyện An Phú. (Ảnh minh họa)',
    alt: 'Tranh vẽ: chum gạo đầy có hình trái tim đỏ đặt giữa hai bao gạo, phía trước là muỗng gỗ và bát gạo trắng, vài hạt rơi trên bàn; bên cạnh là nhánh lúa chín cắm trong bình.',
    locality: anPhuDistrict,
  },
  {
    ...drawn,
    key: 'an-phu-sua-cau-duong',
    scene: 'bridge-team',
    fileName: 'doi-tu-thien-sua-chua-cau-duong.jpg',
    caption: 'Mô hình “Đội từ thiện sửa chữa cầu đường” ở xã Vĩnh Trường, huyện An Phú. (Ảnh minh họa)',
    alt: 'Tranh vẽ: mấy người mang dụng cụ và gánh vật liệu đang làm trên một cây cầu cong qua sông, dưới cầu có người chèo xuồng, hai bờ là dừa và cây xanh trong nắng sớm.',
    locality: vinhTruong,
  },
  {
    ...drawn,
    key: 'an-phu-xe-chuyen-benh',
    scene: 'free-ambulance',
    fileName: 'xe-chuyen-benh-mien-phi.jpg',
    caption: 'Mô hình “Xe chuyển bệnh miễn phí cho người nghèo” ở 14 xã, thị trấn của huyện An Phú. (Ảnh minh họa)',
    alt: 'Tranh vẽ: xe cứu thương trắng kẻ sọc đỏ có hình trái tim bật đèn chạy trên đường lúc chạng vạng, ven đường là ruộng lúa và những cây thốt nốt.',
    locality: anPhuDistrict,
  },
  {
    ...drawn,
    key: 'an-phu-duong-ra-dong',
    scene: 'field-road',
    fileName: 'duong-ra-dong-quoc-thai.jpg',
    caption: 'Con đường ra đồng ở xã Quốc Thái, nơi ông Nguyễn Tuấn Thành hiến 3.500 m² đất. (Ảnh minh họa)',
    alt: 'Tranh vẽ: con đường bê tông thẳng tắp chạy giữa ruộng lúa vàng, ven đường là khóm hoa và hàng thốt nốt, một người đội nón đứng bên xe đạp; xa xa là dãy núi.',
    locality: quocThai,
  },
  {
    ...drawn,
    key: 'an-phu-chot-bien-gioi',
    scene: 'border-post',
    fileName: 'tinh-nguyen-vien-tren-tuyen-bien-gioi.jpg',
    caption:
      'Những tình nguyện viên ở các chốt và trên tuyến biên giới huyện An Phú trong đại dịch COVID-19. (Ảnh minh họa)',
    alt: 'Tranh vẽ: bốn người, trong đó hai người mặc quân phục, đứng trước lều dã chiến cắm cờ Tổ quốc, cạnh thanh chắn đường, ven dòng nước lúc hoàng hôn tím.',
    locality: anPhuDistrict,
  },
  {
    ...drawn,
    key: 'an-phu-nguyen-tuan-thanh',
    scene: 'portrait-placeholder-a',
    fileName: 'nguyen-tuan-thanh.jpg',
    caption: 'Hình hoa sen thay cho chân dung ông Nguyễn Tuấn Thành, xã Quốc Thái, huyện An Phú. (Ảnh minh họa)',
    alt: 'Tranh vẽ: đóa sen hồng giữa vòng tròn hoa văn trống đồng viền vàng, trên nền xanh lục; không vẽ khuôn mặt người.',
    locality: quocThai,
  },
]
