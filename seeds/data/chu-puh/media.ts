import type { SeedMedia } from '../../types.ts'
import { chuPuhDistrict, iaPhang, owningUnit } from './refs.ts'

const drawn = {
  rights: 'other',
  rightsNote: 'Tranh vẽ trong dữ liệu mẫu của Lan Tỏa, thay cho ảnh báo chí',
  owningUnit,
}

/** Drawings that stand in for photographs: the caption says what is illustrated, the alternative text what is drawn. */
export const media: SeedMedia[] = [
  {
    ...drawn,
    key: 'chu-puh-tieng-keng-an-ninh',
    scene: 'security-gong',
    fileName: 'anh-sang-va-tieng-keng-an-ninh.jpg',
    caption: 'Mô hình “Ánh sáng và tiếng kẻng an ninh” của Hội Cựu chiến binh huyện Chư Pưh. (Ảnh minh họa)',
    alt: 'Tranh vẽ: lúc chạng vạng trên cao nguyên, một người mặc áo xanh đứng bên chiếc kẻng treo trên giá gỗ; trên đường làng có hàng đèn sáng, một phụ nữ dắt em nhỏ, phía sau là nhà rông mái cao.',
    locality: chuPuhDistrict,
  },
  {
    ...drawn,
    key: 'chu-puh-xa-ia-phang',
    scene: 'highland-commune',
    fileName: 'cong-an-xa-gan-dan-chu-puh.jpg',
    caption: 'Một buổi sáng ở cơ sở, huyện Chư Pưh: cán bộ gần dân, sát địa bàn. (Ảnh minh họa)',
    alt: 'Tranh vẽ: trên con đường bê tông giữa vườn cây và đất đỏ, một người mặc áo xanh đội mũ trò chuyện với một phụ nữ áo tím, bên cạnh là người dắt xe đạp; hai bên là nhà mái ngói, xa xa là núi.',
    locality: iaPhang,
  },
  {
    ...drawn,
    key: 'chu-puh-muoi-cong-mot',
    scene: 'ten-and-one',
    fileName: 'mo-hinh-10-1-chu-puh.jpg',
    caption:
      'Tên gọi mô hình “10+1” của Hội Cựu chiến binh huyện Chư Pưh, hình dung bằng mười búp sen và một đóa sen. (Ảnh minh họa)',
    alt: 'Tranh vẽ: giữa mặt hồ lúc mặt trời lên, mười búp sen đứng hai bên một đóa sen hồng đang nở; quanh gốc là lá sen, xa xa là dãy núi.',
    locality: chuPuhDistrict,
  },
  {
    ...drawn,
    key: 'chu-puh-phong-trao',
    scene: 'highland-gathering',
    fileName: 'phong-trao-thi-dua-chu-puh.jpg',
    caption:
      'Mặt trận, phụ nữ, nông dân, công an: ở huyện Chư Pưh, mỗi tổ chức chủ trì phong trào, cuộc vận động của mình. (Ảnh minh họa)',
    alt: 'Tranh vẽ: bốn nhóm người nhìn từ phía sau cùng đi trên con đường bê tông giữa đất đỏ: người mặc áo sơ mi, phụ nữ áo dài, nông dân đội nón lá và công an mặc sắc phục xanh; phía trước là nhà mái ngói, cờ Tổ quốc và dãy núi.',
    locality: chuPuhDistrict,
  },
]
