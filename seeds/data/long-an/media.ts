import type { Ref } from '../../ref.ts'
import type { SeedMedia } from '../../types.ts'
import { benLuc, chauThanh, kienTuong, longAnProvince, owningUnit, tanAn, tanHung } from './refs.ts'

type Picture = Pick<SeedMedia, 'key' | 'scene' | 'fileName' | 'caption' | 'alt'> & { locality?: Ref }

/**
 * A drawing that stands in for a photograph: its caption says what is illustrated, the alternative text what is drawn. Nobody is marked
 * as shown in it, since it shows no real person.
 */
const drawing = ({ caption, alt, locality = longAnProvince, ...picture }: Picture): SeedMedia => ({
  ...picture,
  caption: `${caption} (Ảnh minh họa)`,
  alt: `Tranh vẽ: ${alt}`,
  locality,
  owningUnit,
  ...{ rights: 'other', rightsNote: 'Tranh vẽ trong dữ liệu mẫu của Lan Tỏa, thay cho ảnh báo chí' },
})

const ceremonies: Picture[] = [
  {
    key: 'long-an-le-trao-bang-khen',
    scene: 'province-ceremony',
    fileName: 'long-an-le-trao-bang-khen.jpg',
    caption:
      'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Long An Nguyễn Văn Được trao khen thưởng, Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán tặng hoa cho Huyện đoàn Cần Giuộc, Thượng tá Trương Nhật Minh và Đại đức Thích Lệ Ngôn.',
    alt: 'hội trường lớn nhìn từ hàng ghế cuối, lối đi trải thảm đỏ dẫn tới sân khấu có biểu tượng hoa sen, nơi một hàng người đứng cầm giấy khen giữa hai lẵng hoa.',
  },
  {
    key: 'long-an-trao-giay-khen-dang-uy-khoi',
    scene: 'bloc-ceremony',
    fileName: 'long-an-trao-giay-khen-dang-uy-khoi.jpg',
    caption:
      'Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Long An Phạm Huy Sơn trao giấy khen cho các tập thể trong hai năm thực hiện Kết luận 01-KL/TW.',
    alt: 'trong căn phòng nhiều nắng có tường xanh ngọc và biểu tượng hoa sen, một người ôm hoa bước tới hàng người đang cầm giấy khen.',
  },
]

const provinceWide: Picture[] = [
  {
    key: 'long-an-so-tiet-kiem',
    scene: 'savings-book',
    fileName: 'so-tiet-kiem-ho-tro-can-bo-mat-tran.jpg',
    caption:
      'Mô hình “Sổ tiết kiệm hỗ trợ cán bộ Mặt trận khó khăn” của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An.',
    alt: 'cuốn sổ bìa xanh có hình trái tim đỏ, thắt dải ruy băng đỏ, dựng trên bàn gỗ giữa những chồng xu vàng và lọ hoa.',
  },
  {
    key: 'long-an-duong-xanh-kenh-sach',
    scene: 'green-canal',
    fileName: 'tuyen-duong-xanh-dong-kenh-sach.jpg',
    caption: 'Mô hình “Tuyến đường xanh, dòng kênh sạch” của Hội Nông dân tỉnh Long An.',
    alt: 'dòng kênh xanh giữa hai lối đi rợp cây và hoa, hai người đội nón đứng làm việc trên chiếc xuồng, phía xa có cây cầu cong.',
  },
  {
    key: 'long-an-mai-am-nong-dan',
    scene: 'home-roof',
    fileName: 'mai-am-nong-dan.jpg',
    caption: 'Mô hình “Mái ấm nông dân” của Hội Nông dân tỉnh Long An.',
    alt: 'ba người lợp mái ngói cho ngôi nhà mới giữa ruộng lúa và hàng dừa, một gia đình đứng ngoài sân ngước nhìn.',
  },
  {
    key: 'long-an-nuoi-heo-dat',
    scene: 'savings-pig',
    fileName: 'nuoi-heo-dat.jpg',
    caption: 'Mô hình “Nuôi heo đất hỗ trợ phát triển kinh tế gia đình” của Hội Liên hiệp Phụ nữ tỉnh Long An.',
    alt: 'con heo đất đỏ vẽ hoa, một đồng xu có hình trái tim sắp rơi vào khe, quanh chân là những chồng xu vàng trên bàn gỗ.',
  },
  {
    key: 'long-an-doan-duong-kieu-mau',
    scene: 'model-road',
    fileName: 'doan-duong-kieu-mau.jpg',
    caption: 'Mô hình “Đoạn đường kiểu mẫu” của Tỉnh Đoàn Long An.',
    alt: 'con đường thẳng lúc chiều tím, hai bên có cây, đèn và cờ Tổ quốc, mấy thanh niên áo xanh đang quét dọn, một cô gái áo dài trắng dắt xe đạp.',
  },
  {
    key: 'long-an-ngoi-nha-khan-quang-do',
    scene: 'khan-quang-house',
    fileName: 'ngoi-nha-khan-quang-do.jpg',
    caption: 'Mô hình “Ngôi nhà Khăn quàng đỏ” của Tỉnh Đoàn Long An.',
    alt: 'ba em học sinh áo trắng quàng khăn đỏ, nhìn từ phía sau, đứng trước ngôi nhà mới mái đỏ; một dải khăn đỏ bay ngang trời.',
  },
  {
    key: 'long-an-moi-tuan-mot-dia-chi',
    scene: 'border-guard',
    fileName: 'moi-tuan-mot-dia-chi.jpg',
    caption: 'Mô hình “Mỗi tuần một địa chỉ” của Bộ đội Biên phòng tỉnh Long An.',
    alt: 'hai người lính biên phòng dắt xe đạp chở gói quà trên con đường ven nước có hoa sen, cạnh cột mốc và lá cờ Tổ quốc, phía trước là một ngôi nhà sàn gỗ.',
  },
]

const local: Picture[] = [
  {
    key: 'long-an-nong-thon-moi-nang-cao',
    scene: 'new-rural',
    fileName: 'nong-thon-moi-nang-cao-chau-thanh.jpg',
    caption:
      'Mô hình “Các giải pháp xây dựng và nâng chất các tiêu chí nông thôn mới nâng cao” của huyện Châu Thành, tỉnh Long An.',
    alt: 'cổng chào mở vào con đường làng lát phẳng, hai bên là nhà ngói, cờ Tổ quốc, dừa và bồn hoa; hai người dắt xe đạp đi qua cổng.',
    locality: chauThanh,
  },
  {
    key: 'long-an-dan-van-kheo',
    scene: 'people-mobilisation',
    fileName: 'dan-van-kheo-tan-hung.jpg',
    caption:
      'Mô hình “Dân vận khéo gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” của huyện Tân Hưng, tỉnh Long An.',
    alt: 'bà con ngồi ghế nhựa trước sân ngôi nhà cộng đồng mái ngói, nghe hai người đứng cạnh bàn nói chuyện; bên trái là cây cổ thụ, bên phải là lá cờ Tổ quốc.',
    locality: tanHung,
  },
  {
    key: 'long-an-cai-cach-hanh-chinh',
    scene: 'one-stop-office',
    fileName: 'cai-cach-hanh-chinh-ben-luc.jpg',
    caption: 'Việc đẩy mạnh cải cách hành chính trong mô hình của huyện Bến Lức, tỉnh Long An.',
    alt: 'phòng tiếp dân sáng sủa với bốn quầy kính, cán bộ ngồi sau quầy tiếp người dân, cạnh đó là máy tra cứu và chậu cây.',
    locality: benLuc,
  },
  {
    key: 'long-an-can-cuoc-ngay-cuoi-tuan',
    scene: 'citizen-id-weekend',
    fileName: 'can-cuoc-cong-dan-ngay-cuoi-tuan.jpg',
    caption: 'Mô hình “Cấp căn cước công dân ngày cuối tuần trên địa bàn thị xã” của thị xã Kiến Tường, tỉnh Long An.',
    alt: 'hai chiến sĩ công an sau quầy tiếp ba người dân, một cô gái đứng trước máy ảnh, trên tường treo hình thẻ căn cước và tờ lịch.',
    locality: kienTuong,
  },
  {
    key: 'long-an-lang-nghe-du-luan',
    scene: 'public-opinion',
    fileName: 'lang-nghe-du-luan-xa-hoi-tan-an.jpg',
    caption: 'Việc nắm tình hình dư luận xã hội trong mô hình của thành phố Tân An, tỉnh Long An.',
    alt: 'bà con khu phố ngồi quanh bàn trà dưới tán cây cổ thụ trò chuyện, một người cầm giấy ghi chép; xa xa là nhà cao tầng.',
    locality: tanAn,
  },
]

const people: Picture[] = [
  {
    key: 'long-an-truong-nhat-minh',
    scene: 'portrait-placeholder-c',
    fileName: 'truong-nhat-minh.jpg',
    caption: 'Hình hoa sen thay cho chân dung Thượng tá Trương Nhật Minh, Trưởng Công an huyện Bến Lức.',
    alt: 'đóa sen hồng giữa vòng tròn hoa văn trống đồng viền vàng, trên nền xanh lam; không vẽ khuôn mặt người.',
    locality: benLuc,
  },
  {
    key: 'long-an-thich-le-ngon',
    scene: 'portrait-placeholder-b',
    fileName: 'thich-le-ngon.jpg',
    caption: 'Hình hoa sen thay cho chân dung Đại đức Thích Lệ Ngôn, Trụ trì chùa Ân Thọ.',
    alt: 'đóa sen vàng giữa vòng tròn hoa văn trống đồng viền vàng, trên nền đỏ thẫm; không vẽ khuôn mặt người.',
  },
  {
    key: 'long-an-mai-chua',
    scene: 'pagoda',
    fileName: 'mai-chua.jpg',
    caption: 'Một mái chùa trong nắng sớm, minh họa cho bài về Đại đức Thích Lệ Ngôn; không phải hình chùa Ân Thọ.',
    alt: 'ngôi chùa nhiều tầng mái ngói soi bóng xuống hồ sen, một nhà sư áo vàng đi ven hồ.',
  },
  {
    key: 'long-an-lam-phim-tai-lieu',
    scene: 'documentary',
    fileName: 'lam-phim-tai-lieu.jpg',
    caption: 'Việc làm phim tài liệu về Hòa thượng Thích Minh Thiện, tỉnh Long An.',
    alt: 'máy quay phim cổ trên giá ba chân hướng về mái chùa lúc hoàng hôn, phía trước là dải phim uốn lượn; không vẽ khuôn mặt người.',
  },
  {
    key: 'long-an-ky-yeu',
    scene: 'yearbook',
    fileName: 'ky-yeu-guong-dien-hinh-long-an.jpg',
    caption:
      'Cuốn “Kỷ yếu các gương điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tỉnh Long An giai đoạn 2016-2021”.',
    alt: 'cuốn sách bìa đỏ in hình hoa sen vàng đặt cạnh một cuốn sách đang mở và bình sen hồng, trên bàn gỗ bên cửa sổ.',
  },
]

export const media: SeedMedia[] = [...ceremonies, ...provinceWide, ...local, ...people].map(drawing)
