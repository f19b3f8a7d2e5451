import { body, card, figure, heading, keyFigures, link, paragraph } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01, termTheme } from '../../campaigns/refs.ts'
import {
  anPhuDistrict,
  bridgeModel,
  modelsArticle,
  nguyenTuanThanh,
  oneYearArticle,
  owningUnit,
  quocThai,
  report,
  roadArticle,
  reportDate,
} from '../refs.ts'

export const road: SeedDocument = {
  slug: roadArticle.ref[1],
  owningUnit,
  data: {
    title: 'Người hiến 3.500 m² đất mở đường ra đồng ở Quốc Thái',
    kind: 'portrait',
    summary:
      'Góp tiền, góp ngày công rồi hiến cả 3.500 m² đất của mình để làm đường ra đồng, ông Nguyễn Tuấn Thành ở xã Quốc Thái, huyện An Phú, tỉnh An Giang làm theo Bác bằng một việc rất cụ thể, vì lối đi chung.',
    body: body(
      paragraph(
        'Với nhà nông, con đường ra đồng là nơi bắt đầu và kết thúc mỗi ngày làm. Ở xã Quốc Thái, một con đường như thế có phần đóng góp của ',
        link('ông Nguyễn Tuấn Thành', nguyenTuanThanh),
        '.',
      ),
      heading('Ba lần góp cho một con đường'),
      paragraph(
        'Ông góp tiền. Ông góp ngày công. Và ông hiến 3.500 m² đất của mình để làm đường. Đất là thứ người làm ruộng quý nhất; nhường đất cho lối đi chung là đặt cái chung lên trước phần riêng.',
      ),
      keyFigures({
        title: 'Phần đất ông Nguyễn Tuấn Thành hiến làm đường',
        figures: [{ label: 'Diện tích đất hiến', value: 3500, unit: 'm²', source: report, locality: quocThai }],
      }),
      figure(photo('an-phu-duong-ra-dong')),
      heading('Đường đi về phía nông thôn mới'),
      paragraph(
        'Việc làm ấy được nêu khi huyện An Phú nhìn lại một năm thực hiện Kết luận 01-KL/TW. Chuyên đề toàn khóa nói về ý chí tự lực, tự cường; con đường có sự góp sức của chính người dân là một cách hiểu giản dị về hai chữ tự lực, trên hướng đi tới nông thôn mới.',
      ),
      paragraph(
        'Cùng nghĩ đến lối đi của bà con, xã Vĩnh Trường có ',
        link('“Đội từ thiện sửa chữa cầu đường”', bridgeModel),
        ', một trong ba mô hình được giới thiệu trong bài ',
        link('Ba mô hình nghĩa tình ở An Phú', modelsArticle),
        '.',
      ),
      card(polyRef('individuals', 'nguyen-tuan-thanh')),
      sourceNote(reportDate),
    ),
    cover: photo('an-phu-duong-ra-dong'),
    ...asReported(reportDate),
    localities: [quocThai, anPhuDistrict],
    individuals: [nguyenTuanThanh],
    models: [bridgeModel],
    directives: [conclusion01],
    themes: [termTheme],
    relatedArticles: [oneYearArticle, modelsArticle],
    categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'nong-thon-moi')],
    tags: [ref('tags', 'hien-dat-lam-duong'), ref('tags', 'neu-guong'), ref('tags', 'nong-thon-moi')],
  },
}
