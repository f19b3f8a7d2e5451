import { body, figure, heading, keyFigures, link, paragraph } from '../../../body.ts'
import { photo, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import {
  anPhuDistrict,
  modelsArticle,
  oneYearArticle,
  owningUnit,
  pandemicArticle,
  report,
  reportDate,
} from '../refs.ts'

export const pandemic: SeedDocument = {
  slug: pandemicArticle.ref[1],
  owningUnit,
  data: {
    title: 'An Phú: gần 40 tỷ đồng sẻ chia trong đại dịch',
    kind: 'news',
    summary:
      'Trong đại dịch COVID-19, phần đóng góp gần 40 tỷ đồng đã đến với hàng nghìn hộ nghèo, hộ khó khăn ở huyện An Phú, tỉnh An Giang; các tình nguyện viên góp sức ở các chốt và dọc tuyến biên giới.',
    body: body(
      paragraph(
        'Nhìn lại một năm thực hiện Kết luận 01-KL/TW, huyện An Phú nhắc tới những ngày chống dịch COVID-19, khi của ít lòng nhiều được gom lại cho người đang khó.',
      ),
      heading('Của chung trong lúc khó'),
      paragraph('Tổng số đóng góp lên tới gần 40 tỷ đồng, dành cho hàng nghìn hộ nghèo và hộ có hoàn cảnh khó khăn.'),
      keyFigures({
        title: 'Sẻ chia trong đại dịch',
        figures: [
          {
            label: 'Đóng góp cho hộ nghèo, hộ khó khăn',
            qualifier: 'gần',
            value: 40,
            unit: 'tỷ đồng',
            period: 'trong đại dịch COVID-19',
            source: report,
            locality: anPhuDistrict,
          },
        ],
      }),
      heading('Người tình nguyện trên tuyến biên giới'),
      paragraph(
        'Chống dịch cần của, và cần cả người. Các tình nguyện viên có mặt ở các chốt và dọc tuyến biên giới của huyện, chung tay với địa phương phòng, chống dịch.',
      ),
      figure(photo('an-phu-chot-bien-gioi')),
      paragraph(
        'Những việc làm nghĩa tình của huyện được giới thiệu thêm trong các bài ',
        link('Học Bác từ những việc gần dân ở An Phú', oneYearArticle),
        ' và ',
        link('Ba mô hình nghĩa tình ở An Phú', modelsArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('an-phu-chot-bien-gioi'),
    ...asReported(reportDate),
    localities: [anPhuDistrict],
    directives: [conclusion01],
    relatedArticles: [oneYearArticle, modelsArticle],
    categories: [ref('categories', 'an-sinh-xa-hoi'), ref('categories', 'bien-gioi')],
    tags: [ref('tags', 'phong-chong-covid-19'), ref('tags', 'an-sinh-xa-hoi')],
  },
}
