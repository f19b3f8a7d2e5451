import { body, card, figure, heading, link, list, paragraph, table } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import { models } from '../models.ts'
import {
  benLuc,
  chauThanh,
  kienTuong,
  longAnProvince,
  modelsArticle,
  owningUnit,
  reportDate,
  tanAn,
  tanHung,
  twoYearsArticle,
} from '../refs.ts'

/** The model's name in quotation marks, linked. */
const named = (slug: string) => {
  const model = models.find((one) => one.slug === slug)
  if (!model) throw new Error(`No model ${slug}`)
  return link(`“${String(model.data.name)}”`, ref('models', slug))
}

const together = [
  heading('Mặt trận và các đoàn thể: bắt đầu từ đời sống'),
  table([
    ['Nơi thực hiện', 'Mô hình'],
    ['UBMTTQ Việt Nam tỉnh', named('so-tiet-kiem-ho-tro-can-bo-mat-tran-kho-khan')],
    ['Hội Nông dân', named('tuyen-duong-xanh-dong-kenh-sach')],
    ['Hội Nông dân', named('mai-am-nong-dan')],
    ['Hội Liên hiệp Phụ nữ', named('nuoi-heo-dat-ho-tro-phat-trien-kinh-te-gia-dinh')],
    ['Tỉnh Đoàn', named('doan-duong-kieu-mau')],
    ['Tỉnh Đoàn', named('ngoi-nha-khan-quang-do')],
  ]),
  paragraph(
    'Sổ tiết kiệm, tuyến đường, mái nhà, con heo đất, chiếc khăn quàng: tên gọi nào cũng lấy từ những thứ quen thuộc hằng ngày. Mỗi tổ chức nhìn vào người của mình, việc của mình mà chọn cách làm.',
  ),
  card(polyRef('models', 'tuyen-duong-xanh-dong-kenh-sach')),
  card(polyRef('models', 'ngoi-nha-khan-quang-do')),
  figure(photo('long-an-mai-am-nong-dan')),
]

const places = [
  heading('Huyện, thị xã, thành phố: đổi mới cách phục vụ'),
  list([
    ['Huyện Châu Thành: ', named('cac-giai-phap-xay-dung-va-nang-chat-cac-tieu-chi-nong-thon-moi-nang-cao'), ';'],
    ['Huyện Tân Hưng: ', named('dan-van-kheo-gan-voi-hoc-tap-va-lam-theo-tan-hung'), ';'],
    ['Huyện Bến Lức: ', named('doi-moi-phuong-thuc-lanh-dao-nam-chuan-muc-dao-duc-ben-luc'), ';'],
    ['Thị xã Kiến Tường: ', named('cap-can-cuoc-cong-dan-ngay-cuoi-tuan-kien-tuong'), ';'],
    ['Thành phố Tân An: ', named('nam-tinh-hinh-du-luan-xa-hoi-tan-an'), '.'],
  ]),
  paragraph('Năm mô hình ở năm địa phương có chung một hướng: gần dân, nghe dân và chọn cách làm thuận cho dân.'),
  card(polyRef('models', 'cap-can-cuoc-cong-dan-ngay-cuoi-tuan-kien-tuong')),
  figure(photo('long-an-dan-van-kheo')),
]

const border = [
  heading('Nơi biên giới: mỗi tuần một địa chỉ'),
  paragraph(
    'Bộ đội Biên phòng tỉnh có mô hình ',
    named('moi-tuan-mot-dia-chi'),
    '. Cái tên ngắn nói lên nhịp đều đặn: không làm một lần rồi thôi, mà tuần nào cũng có một nơi để tìm đến.',
  ),
  card(polyRef('models', 'moi-tuan-mot-dia-chi')),
]

export const modelsOverview: SeedDocument = {
  slug: modelsArticle.ref[1],
  owningUnit,
  data: {
    title: 'Mỗi nơi một cách làm: mười hai mô hình ở Long An',
    kind: 'feature',
    summary:
      'Từ sổ tiết kiệm cho cán bộ Mặt trận còn khó khăn đến ngày cuối tuần cấp căn cước công dân, mười hai mô hình học tập và làm theo Bác ở tỉnh Long An cho thấy mỗi nơi chọn một việc hợp với mình.',
    body: body(
      paragraph(
        'Nhìn lại ',
        link('hai năm thực hiện Kết luận 01-KL/TW', twoYearsArticle),
        ', Long An nêu tên mười hai mô hình. Xếp theo nơi thực hiện, có thể thấy ba nhóm.',
      ),
      ...together,
      ...places,
      ...border,
      sourceNote(reportDate, 'Kết quả cụ thể của từng mô hình sẽ được bổ sung khi có tư liệu.'),
    ),
    cover: photo('long-an-doan-duong-kieu-mau'),
    ...asReported(reportDate),
    localities: [longAnProvince, chauThanh, tanHung, benLuc, kienTuong, tanAn],
    organizations: [
      'ubmttq-viet-nam-tinh-long-an',
      'hoi-nong-dan-tinh-long-an',
      'hoi-lien-hiep-phu-nu-tinh-long-an',
      'tinh-doan-long-an',
      'bo-doi-bien-phong-tinh-long-an',
    ].map((slug) => ref('organizations', slug)),
    models: models.map(({ slug }) => ref('models', slug)),
    directives: [conclusion01],
    relatedArticles: [twoYearsArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay')],
    tags: [
      ref('tags', 'hoc-tap-va-lam-theo-bac'),
      ref('tags', 'dan-van-kheo'),
      ref('tags', 'cai-cach-hanh-chinh'),
      ref('tags', 'nong-thon-moi'),
    ],
  },
}
