import { body, card, gallery, heading, italic, link, list, paragraph } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import {
  benLuc,
  bloc,
  blocAward,
  canGiuoc,
  canGiuocYouth,
  ceremonyArticle,
  headAward,
  headOfCentralPropaganda,
  longAnProvince,
  owningUnit,
  primeMinisterAward,
  reportDate,
  thichLeNgon,
  truongNhatMinh,
  twoYearsArticle,
} from '../refs.ts'

export const ceremony: SeedDocument = {
  slug: ceremonyArticle.ref[1],
  owningUnit,
  data: {
    title: 'Long An trao bằng khen cho tập thể, cá nhân học tập và làm theo Bác',
    kind: 'news',
    summary:
      'Huyện đoàn Cần Giuộc, Thượng tá Trương Nhật Minh và Đại đức Thích Lệ Ngôn được tỉnh Long An biểu dương tại lễ trao khen thưởng; Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn Được trao, Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán tặng hoa.',
    body: body(
      paragraph(
        'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Long An Nguyễn Văn Được đã trao khen thưởng cho những tập thể, cá nhân được biểu dương trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán tặng hoa chúc mừng.',
      ),
      heading('Một tập thể, hai cá nhân'),
      paragraph('Tại buổi lễ, được nêu tên có:'),
      list([
        [link('Huyện đoàn Cần Giuộc', canGiuocYouth), ';'],
        [link('Thượng tá Trương Nhật Minh', truongNhatMinh), ', Trưởng Công an huyện Bến Lức;'],
        [link('Đại đức Thích Lệ Ngôn', thichLeNgon), ', Trụ trì chùa Ân Thọ.'],
      ]),
      paragraph(
        'Một tập thể và hai cá nhân, đúng với số bằng khen của Trưởng ban Tuyên giáo Trung ương tặng Long An năm 2022. Tuổi trẻ, công an và nhà chùa cùng được tôn vinh: học Bác là việc của nhiều người, mỗi người ở vị trí của mình.',
      ),
      card(polyRef('awards', headAward.ref[1])),
      card(polyRef('individuals', truongNhatMinh.ref[1])),
      card(polyRef('individuals', thichLeNgon.ref[1])),
      heading('Những phần thưởng khác'),
      paragraph('Cũng trong năm 2022, hai cá nhân của tỉnh nhận bằng khen của Thủ tướng Chính phủ.'),
      card(polyRef('awards', primeMinisterAward.ref[1])),
      paragraph(
        'Ở ',
        link('Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', bloc),
        ', Bí thư Đảng ủy Khối Phạm Huy Sơn trao giấy khen cho các tập thể trong hai năm thực hiện Kết luận 01-KL/TW.',
      ),
      card(polyRef('awards', blocAward.ref[1])),
      gallery({
        title: 'Hình ảnh trao thưởng',
        images: [
          { image: photo('long-an-le-trao-bang-khen') },
          { image: photo('long-an-trao-giay-khen-dang-uy-khoi') },
        ],
      }),
      paragraph(
        italic('Báo chí không nêu số quyết định nên sổ khen thưởng ghi “không rõ số”. '),
        'Xem toàn cảnh trong bài ',
        link('Long An: hai năm thực hiện Kết luận 01-KL/TW', twoYearsArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('long-an-le-trao-bang-khen'),
    ...asReported(reportDate),
    localities: [longAnProvince, canGiuoc, benLuc],
    individuals: [truongNhatMinh, thichLeNgon],
    organizations: [canGiuocYouth, headOfCentralPropaganda, bloc],
    awards: [headAward, primeMinisterAward, blocAward],
    directives: [conclusion01],
    relatedArticles: [twoYearsArticle],
    categories: [ref('categories', 'khen-thuong')],
    tags: [ref('tags', 'neu-guong'), ref('tags', 'nguoi-tot-viec-tot'), ref('tags', 'hoc-tap-va-lam-theo-bac')],
  },
}
