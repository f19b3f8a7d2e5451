import { body, heading, italic, link, list, numbered, paragraph } from '../../../body.ts'
import { ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { longAnTheme2023, resolution51 } from '../../campaigns/refs.ts'
import { longAnProvince, owningUnit, twoYearsArticle } from '../refs.ts'

/** Work in progress for the panel to show; what the facts leave open stands there as a question. */
export const drafts: SeedDocument[] = [
  {
    slug: 'de-cuong-van-hoa-con-nguoi-long-an-chuyen-de-nam-2023',
    owningUnit,
    state: 'draft',
    data: {
      title: 'Đề cương: Văn hóa, con người Long An qua chuyên đề năm 2023',
      kind: 'feature',
      summary:
        'Bài về chuyên đề năm 2023 của tỉnh Long An gắn với Nghị quyết 51-NQ/TU. Mới có đề cương; chờ ý kiến và tư liệu từ cơ sở.',
      body: body(
        heading('Đã có'),
        list([
          'Chuyên đề năm 2023: “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về xây dựng, phát triển văn hóa, con người Long An”.',
          'Nghị quyết 51-NQ/TU ngày 04/01/2023 của Ban Chấp hành Đảng bộ tỉnh Long An.',
          ['Bài tổng quan đã đăng: ', link('Long An: hai năm thực hiện Kết luận 01-KL/TW', twoYearsArticle), '.'],
        ]),
        heading('Cần hỏi thêm'),
        numbered([
          'Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán: cách gắn chuyên đề với Nghị quyết 51-NQ/TU.',
          'Trưởng ban Tuyên giáo Huyện ủy Đức Huệ Phạm Thị Châu Hoàng: việc triển khai ở một huyện.',
          'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh: bao nhiêu tập thể được tặng giấy khen, theo quyết định số mấy, để bổ sung vào mục khen thưởng.',
        ]),
        paragraph(italic('Chưa có câu trả lời thì chưa viết. Không suy đoán số liệu.')),
      ),
      localities: [longAnProvince],
      directives: [resolution51],
      themes: [longAnTheme2023],
      relatedArticles: [twoYearsArticle],
      categories: [ref('categories', 'van-hoa')],
      tags: [ref('tags', 'van-hoa-con-nguoi-long-an'), ref('tags', 'nghi-quyet-51-nq-tu')],
    },
  },
]
