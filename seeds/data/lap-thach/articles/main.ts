import { body, bold, card, figure, heading, keyFigures, link, list, paragraph, subheading } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { movement, newRuralCampaign } from '../../campaigns/refs.ts'
import { models } from '../models.ts'
import {
  bagsModel,
  banGian,
  districtCommittee,
  districtPolice,
  doTatBinh,
  dongIch,
  hamletArticle,
  lapThachDistrict,
  mainArticle,
  modelsArticle,
  owningUnit,
  policeModel,
  quangSon,
  report,
  reportDate,
  school,
  teacherArticle,
  thaiHoa,
  thaiHoaVeterans,
  tienLu,
  trieuThiHongTuyen,
  veteransModel,
  vietGapModel,
} from '../refs.ts'

const registered = (label: string, value: number) => ({
  label,
  value,
  unit: 'mô hình',
  period: 'năm 2022',
  source: report,
  locality: lapThachDistrict,
})

const registration = [
  heading('Từ lời học đến việc làm'),
  paragraph(
    'Hai phương châm được Lập Thạch chọn đều ngắn và đều hướng về việc làm: “Học đi đôi với làm theo”, “Làm theo cụ thể, thiết thực”. Học mà không làm thì lời học trôi qua; làm mà không cụ thể thì khó kiểm tra, khó noi theo. Vì thế, làm theo Bác ở đây gắn với đăng ký mô hình điểm.',
  ),
  keyFigures({
    title: 'Đăng ký mô hình điểm năm 2022 ở huyện Lập Thạch',
    figures: [registered('Mô hình tập thể', 30), registered('Mô hình cá nhân', 15)],
  }),
  paragraph(
    'Những mô hình đăng ký năm 2022 nối tiếp hàng trăm mô hình của các năm trước. Đăng ký cũng là một lời hứa: có tên, có địa chỉ, có người chịu trách nhiệm.',
  ),
  subheading('Bảy lĩnh vực'),
  paragraph('Các mô hình trải trên bảy lĩnh vực của đời sống:'),
  list([
    'kinh tế và giảm nghèo bền vững;',
    'thôn xóm điển hình tiên tiến;',
    'nông thôn mới;',
    'lao động sáng tạo;',
    'cơ quan, đơn vị kiểu mẫu;',
    'chăm sóc sức khỏe nhân dân;',
    'thanh niên khởi nghiệp, lập nghiệp.',
  ]),
]

const practice = [
  heading('Những mô hình có địa chỉ'),
  paragraph('Mỗi mô hình được nêu tên đáp ứng một nhu cầu rất thật của người dân:'),
  list([
    [bold('Ở trụ sở công an: '), link('giữ đúng lễ tiết, tác phong khi tiếp xúc với nhân dân', policeModel), ';'],
    [
      bold('Ở chợ và trong nhà: '),
      link('“CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình”', bagsModel),
      ';',
    ],
    [bold('Trên đồng ruộng Quang Sơn, Bàn Giản, Đồng Ích: '), link('sản xuất theo hướng VietGAP', vietGapModel), ';'],
    [
      bold('Trong xóm làng Thái Hòa: '),
      link('Cựu chiến binh tự quản bảo vệ môi trường ở khu dân cư', veteransModel),
      '.',
    ],
  ]),
  figure(photo('lap-thach-vietgap')),
  card(polyRef('models', policeModel.ref[1])),
  card(polyRef('models', veteransModel.ref[1])),
  paragraph(
    'Bốn mô hình ấy được giới thiệu kỹ hơn trong bài ',
    link('Bốn mô hình làm theo Bác ở Lập Thạch', modelsArticle),
    '.',
  ),
]

const movementNames = [
  'Chung tay phòng, chống Covid-19',
  'Tuổi trẻ Lập Thạch làm theo lời Bác',
  '5 xung kích phát triển kinh tế và bảo vệ Tổ quốc',
  '4 đồng hành cùng thanh niên lập nghiệp',
  'Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc',
  'Cựu chiến binh giúp nhau làm kinh tế',
  'Cựu chiến binh sản xuất, kinh doanh giỏi',
]

const movements = [
  heading('Phong trào gọi nhiều người cùng làm'),
  paragraph(
    'Mô hình là việc của một nơi, phong trào là việc của nhiều nơi. Ở Lập Thạch, việc học và làm theo Bác hòa vào các phong trào thi đua, cuộc vận động:',
  ),
  list([
    ...movementNames.map((name) => [link(`“${name}”`, movement(name)), ';']),
    ['cuộc vận động ', link('“Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”', newRuralCampaign), '.'],
  ]),
  paragraph(
    'Nhìn vào tên gọi đã thấy có phần của mọi lứa tuổi: thanh niên lập nghiệp, phụ nữ xây dựng gia đình hạnh phúc, cựu chiến binh giúp nhau làm ăn.',
  ),
]

const people = [
  heading('Hai người, hai phần việc'),
  paragraph(
    'Ở trường THCS Lập Thạch, ',
    link('cô giáo Triệu Thị Hồng Tuyến', trieuThiHongTuyen),
    ' làm theo Bác bằng việc đổi mới cách dạy (xem bài ',
    link('Cô giáo Triệu Thị Hồng Tuyến đổi mới cách dạy học', teacherArticle),
    '). Ở thôn Minh Trụ, xã Tiên Lữ, ',
    link('ông Đỗ Tất Bình', doTatBinh),
    ', Trưởng Ban Công tác Mặt trận thôn, đi đầu trong các phong trào thi đua (xem bài ',
    link('Ông Đỗ Tất Bình, người đi đầu ở thôn Minh Trụ', hamletArticle),
    ').',
  ),
  figure(photo('lap-thach-gio-hoc')),
  card(polyRef('individuals', trieuThiHongTuyen.ref[1])),
  card(polyRef('individuals', doTatBinh.ref[1])),
  heading('Cụ thể để kiểm tra được, thiết thực để nhân lên được'),
  // That he spoke is reported; what he said is not, so that no view is put into his mouth.
  paragraph(
    'Về việc học tập và làm theo Bác ở huyện, báo chí ghi ý kiến của ông Phùng Thế Hải, Trưởng Ban Tuyên giáo Huyện ủy Lập Thạch. Hai phương châm của huyện bổ sung cho nhau: có cụ thể mới kiểm tra được, có thiết thực mới nhân lên được.',
  ),
]

export const main: SeedDocument = {
  slug: mainArticle.ref[1],
  owningUnit,
  data: {
    title: 'Lập Thạch: học đi đôi với làm theo',
    kind: 'reportage',
    summary:
      'Năm 2022, huyện Lập Thạch, tỉnh Vĩnh Phúc có 30 mô hình tập thể và 15 mô hình cá nhân đăng ký làm mô hình điểm. Phương châm ngắn gọn “Học đi đôi với làm theo”, “Làm theo cụ thể, thiết thực” đi vào trụ sở, lớp học, ruộng rau và từng ngõ xóm.',
    body: body(
      paragraph(
        'Một lời chào đúng mực ở trụ sở công an, một chiếc túi đi chợ dùng được nhiều lần, một luống rau trồng theo hướng VietGAP, một giờ học đổi mới cách dạy: ở Lập Thạch, làm theo Bác có thể gọi tên bằng những việc như thế.',
      ),
      ...registration,
      ...practice,
      ...movements,
      ...people,
      sourceNote(reportDate),
    ),
    cover: photo('lap-thach-cuu-chien-binh-tu-quan'),
    bylines: [{ name: 'Thành An', role: 'Tác giả bài gốc' }],
    ...asReported(reportDate),
    localities: [lapThachDistrict, quangSon, banGian, dongIch, thaiHoa, tienLu],
    individuals: [trieuThiHongTuyen, doTatBinh],
    organizations: [districtCommittee, owningUnit, districtPolice, thaiHoaVeterans, school],
    models: models.map(({ slug }) => ref('models', slug)),
    movements: [...movementNames.map(movement), newRuralCampaign],
    relatedArticles: [teacherArticle, hamletArticle, modelsArticle],
    categories: [ref('categories', 'hoc-va-lam-theo-bac'), ref('categories', 'phong-su-ky-su')],
    tags: [
      ref('tags', 'hoc-tap-va-lam-theo-bac'),
      ref('tags', 'phong-trao-thi-dua'),
      ref('tags', 'nguoi-tot-viec-tot'),
      ref('tags', 'nong-thon-moi'),
    ],
  },
}
