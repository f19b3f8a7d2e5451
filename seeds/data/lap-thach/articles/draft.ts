import { body, heading, italic, link, list, numbered, paragraph } from '../../../body.ts'
import { ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { bagsModel, lapThachDistrict, mainArticle, modelsArticle, owningUnit } from '../refs.ts'

/** Work in progress for the panel to show; what the facts leave open stands there as a question. */
export const draft: SeedDocument = {
  slug: 'de-cuong-mot-nam-mo-hinh-diem-o-lap-thach',
  owningUnit,
  state: 'draft',
  data: {
    title: 'Đề cương: Một năm mô hình điểm ở Lập Thạch',
    kind: 'feature',
    summary:
      'Bài nối tiếp việc đăng ký 30 mô hình tập thể và 15 mô hình cá nhân năm 2022. Mới có đề cương; chờ tư liệu từ cơ sở.',
    body: body(
      heading('Đã có'),
      list([
        'Số mô hình đăng ký làm mô hình điểm năm 2022: 30 mô hình tập thể, 15 mô hình cá nhân.',
        ['Bài tổng quan: ', link('Lập Thạch: học đi đôi với làm theo', mainArticle), '.'],
        ['Bài giới thiệu: ', link('Bốn mô hình làm theo Bác ở Lập Thạch', modelsArticle), '.'],
      ]),
      heading('Cần hỏi thêm'),
      numbered([
        'Bốn mô hình đã giới thiệu có nằm trong số đăng ký năm 2022 không? Đến nay mô hình nào được công nhận, mô hình nào được nhân rộng?',
        [
          'Tổ chức nào thực hiện ',
          link('“CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình”', bagsModel),
          ', ở những xã nào?',
        ],
        'Mười lăm mô hình cá nhân là của những ai? Trước khi lập trang cho từng người, cần ghi căn cứ công bố.',
      ]),
      paragraph(italic('Chưa có câu trả lời thì chưa viết. Không suy đoán số liệu.')),
    ),
    localities: [lapThachDistrict],
    relatedArticles: [mainArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac')],
  },
}
