import { body, bold, heading, italic, keyFigures, link, list, numbered, paragraph } from '../../../body.ts'
import { ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import {
  ambulanceModel,
  anPhuDistrict,
  bridgeModel,
  modelsArticle,
  oneYearArticle,
  owningUnit,
  reportDate,
  riceModel,
} from '../refs.ts'
import { planFigures } from './plan-figures.ts'

const followUp: SeedDocument = {
  slug: 'de-cuong-nhan-rong-nhung-cach-lam-hieu-qua-o-an-phu',
  owningUnit,
  state: 'draft',
  data: {
    title: 'Đề cương: Nhân rộng những cách làm hiệu quả ở An Phú',
    kind: 'feature',
    summary:
      'Bài nối tiếp yêu cầu của Bí thư Huyện ủy Ngô Công Thức về định kỳ đánh giá và nhân rộng cách làm hiệu quả. Mới có đề cương; chờ tư liệu từ cơ sở.',
    body: body(
      heading('Đã có'),
      list([
        [link('“Nắm gạo tình thương”', riceModel), ': 14 xã, thị trấn;'],
        [link('“Đội từ thiện sửa chữa cầu đường”', bridgeModel), ': xã Vĩnh Trường;'],
        [link('“Xe chuyển bệnh miễn phí cho người nghèo”', ambulanceModel), ': 14 xã, thị trấn.'],
      ]),
      heading('Cần hỏi thêm'),
      numbered([
        'Mỗi mô hình bắt đầu từ khi nào, do tổ chức nào thực hiện, đã qua những bước nào: đăng ký, làm điểm, được công nhận, nhân rộng?',
        'Đội ở Vĩnh Trường đã có nơi nào học theo chưa? Nếu có, lập mô hình mới và ghi «Nhân rộng từ mô hình».',
        'Huyện đã khen thưởng những cá nhân nào, theo quyết định số mấy, ngày nào? Có đủ thì lập mục khen thưởng, kèm ảnh đã có.',
      ]),
      paragraph(italic('Chưa có câu trả lời thì chưa viết. Không suy đoán số liệu.')),
    ),
    localities: [anPhuDistrict],
    models: [riceModel, bridgeModel, ambulanceModel],
    directives: [conclusion01],
    relatedArticles: [modelsArticle, oneYearArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac')],
  },
}

const figures: SeedDocument = {
  slug: 'an-phu-nam-chi-tieu-den-thang-8-2022',
  owningUnit,
  state: 'draft',
  data: {
    title: 'An Phú: năm chỉ tiêu từ đầu năm đến tháng 8/2022 so với kế hoạch',
    kind: 'news',
    summary:
      'Từ đầu năm 2022 đến tháng 8, giá trị sản xuất của huyện An Phú đạt 54,56%, thu từ kinh tế trên địa bàn đạt 59,14% so với kế hoạch năm.',
    body: body(
      paragraph(
        'Cùng với việc học tập và làm theo Bác, huyện An Phú ghi nhận năm chỉ tiêu từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch năm.',
      ),
      keyFigures({
        title: 'Huyện An Phú: từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch năm',
        figures: planFigures,
      }),
      paragraph(
        bold('Ghi chú của người viết: '),
        'đối chiếu báo cáo gốc của huyện trước khi gửi duyệt; với bảo hiểm y tế cần hỏi rõ 91,82% là tỷ lệ tham gia hay là mức đạt so với kế hoạch.',
      ),
    ),
    ...asReported(reportDate),
    localities: [anPhuDistrict],
    relatedArticles: [oneYearArticle],
    categories: [ref('categories', 'kinh-te-xa-hoi')],
  },
}

/** Work in progress for the panel to show; what the facts leave open stands there as a question. */
export const drafts: SeedDocument[] = [followUp, figures]
