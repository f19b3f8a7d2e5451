import { body, bold, card, figure, heading, keyFigures, link, list, paragraph, quotation } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { anGiangTheme2022, conclusion01, directive05, fourthPlenum, termTheme } from '../../campaigns/refs.ts'
import {
  ambulanceModel,
  anPhuDistrict,
  bridgeModel,
  districtCommittee,
  modelsArticle,
  nguyenTuanThanh,
  oneYearArticle,
  owningUnit,
  pandemicArticle,
  quocThai,
  reportDate,
  riceModel,
  roadArticle,
  vinhTruong,
} from '../refs.ts'
import { planFigures } from './plan-figures.ts'

const learning = [
  heading('Học tập gắn với xây dựng, chỉnh đốn Đảng'),
  paragraph(
    link('Kết luận 01-KL/TW', conclusion01),
    ' của Bộ Chính trị tiếp tục thực hiện ',
    link('Chỉ thị 05-CT/TW', directive05),
    '. Ở An Phú, một năm thực hiện Kết luận được gắn với Nghị quyết Trung ương 4 (khóa XII, XIII) về xây dựng, chỉnh đốn Đảng, để việc học tập không tách khỏi việc rèn luyện của từng cán bộ, đảng viên.',
  ),
  paragraph('Nội dung học tập bám theo hai chuyên đề:'),
  list([
    [
      bold('Chuyên đề toàn khóa: '),
      '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc”.',
    ],
    [
      bold('Chuyên đề năm 2022 của tỉnh An Giang: '),
      '“Xây dựng đội ngũ cán bộ, đảng viên tiên phong, gương mẫu, đủ phẩm chất, uy tín, ngang tầm nhiệm vụ”.',
    ],
  ]),
  paragraph(
    'Một chuyên đề nói về ý chí và khát vọng, một chuyên đề nói về sự gương mẫu của người đi trước. Đặt cạnh nhau, hai chuyên đề nhắc rằng học Bác phải bắt đầu từ chính mình và phải thấy được ở việc làm.',
  ),
]

const practice = [
  heading('Những mô hình đến từ cơ sở'),
  paragraph('Việc làm theo Bác ở An Phú có tên gọi, có địa chỉ. Ba mô hình được nêu là:'),
  list([
    [link('“Nắm gạo tình thương”', riceModel), ', ở 14 xã, thị trấn;'],
    [link('“Đội từ thiện sửa chữa cầu đường”', bridgeModel), ', ở xã Vĩnh Trường;'],
    [link('“Xe chuyển bệnh miễn phí cho người nghèo”', ambulanceModel), ', ở 14 xã, thị trấn.'],
  ]),
  card(polyRef('models', 'nam-gao-tinh-thuong')),
  card(polyRef('models', 'doi-tu-thien-sua-chua-cau-duong')),
  card(polyRef('models', 'xe-chuyen-benh-mien-phi-cho-nguoi-ngheo')),
  paragraph(
    'Hạt gạo, cây cầu, chuyến xe: mỗi mô hình lo một việc, đều hướng về người nghèo và lối đi chung của bà con. Có thể đọc kỹ hơn trong bài ',
    link('Ba mô hình nghĩa tình ở An Phú', modelsArticle),
    '.',
  ),
  heading('Hiến đất mở đường ra đồng'),
  paragraph(
    'Ở xã Quốc Thái, ',
    link('ông Nguyễn Tuấn Thành', nguyenTuanThanh),
    ' góp tiền, góp ngày công và hiến 3.500 m² đất của mình để làm đường ra đồng, hướng tới nông thôn mới. Câu chuyện của ông được kể trong bài ',
    link('Người hiến 3.500 m² đất mở đường ra đồng ở Quốc Thái', roadArticle),
    '.',
  ),
  figure(photo('an-phu-duong-ra-dong')),
  card(polyRef('individuals', 'nguyen-tuan-thanh')),
]

const results = [
  heading('Chung sức trong đại dịch'),
  paragraph(
    'Khi dịch COVID-19 ập đến, phần đóng góp gần 40 tỷ đồng đã đến với hàng nghìn hộ nghèo, hộ có hoàn cảnh khó khăn. Cùng lúc, các tình nguyện viên có mặt ở các chốt và dọc tuyến biên giới. Xem thêm: ',
    link('An Phú: gần 40 tỷ đồng sẻ chia trong đại dịch', pandemicArticle),
    '.',
  ),
  figure(photo('an-phu-chot-bien-gioi')),
  heading('Học Bác để làm tốt nhiệm vụ được giao'),
  paragraph(
    'Làm theo Bác còn là làm tốt công việc hằng ngày. Từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch cả năm, năm chỉ tiêu của An Phú như sau:',
  ),
  keyFigures({ title: 'Huyện An Phú: từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch năm', figures: planFigures }),
  heading('Nhân rộng cách làm hiệu quả'),
  quotation({
    text: 'Ban Tuyên giáo cần hướng dẫn, kiểm tra, đôn đốc; định kỳ đánh giá việc thực hiện và nhân rộng những cách làm hiệu quả. Việc học tập và làm theo Bác phải vận dụng sáng tạo vào điều kiện của địa phương, phải là việc hằng ngày.',
    isReported: true,
    honorific: 'đồng chí',
    name: 'Ngô Công Thức',
    office: 'Bí thư Huyện ủy An Phú',
  }),
  paragraph(
    'Biểu dương cũng là một cách nhân rộng: huyện khen thưởng các cá nhân có nhiều thành tích. Từ những người như thế, điều tốt không dừng lại ở một người, một xóm, mà thành việc nhiều người cùng làm.',
  ),
]

export const oneYear: SeedDocument = {
  slug: oneYearArticle.ref[1],
  owningUnit,
  data: {
    title: 'Học Bác từ những việc gần dân ở An Phú',
    kind: 'reportage',
    summary:
      'Một năm thực hiện Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị 05-CT/TW, việc học tập và làm theo Bác ở huyện An Phú, tỉnh An Giang hiện lên qua những việc rất gần: nắm gạo sẻ chia, cây cầu được sửa, chuyến xe chở người bệnh, con đường mở ra đồng.',
    body: body(
      paragraph(
        'Có những cách học Bác không cần nói nhiều. Ở An Phú, đó là nắm gạo tình thương, là đội từ thiện đi sửa cầu đường, là chuyến xe chuyển bệnh không lấy tiền của người nghèo, là người dân hiến đất để có đường ra đồng.',
      ),
      ...learning,
      ...practice,
      ...results,
      sourceNote(reportDate),
    ),
    cover: photo('an-phu-khen-thuong'),
    coverCaption: 'Huyện An Phú khen thưởng các cá nhân có nhiều thành tích. (Ảnh minh họa)',
    bylines: [{ name: 'Hữu Huynh', role: 'Tác giả bài gốc' }],
    ...asReported(reportDate),
    localities: [anPhuDistrict, quocThai, vinhTruong],
    individuals: [nguyenTuanThanh],
    organizations: [districtCommittee, owningUnit],
    models: [riceModel, bridgeModel, ambulanceModel],
    directives: [directive05, conclusion01, fourthPlenum('xii'), fourthPlenum('xiii')],
    themes: [termTheme, anGiangTheme2022],
    relatedArticles: [roadArticle, modelsArticle, pandemicArticle],
    categories: [
      ref('categories', 'ban-doc-quan-tam'),
      ref('categories', 'phong-su-ky-su'),
      ref('categories', 'an-ninh-trat-tu'),
    ],
    tags: [
      ref('tags', 'hoc-tap-va-lam-theo-bac'),
      ref('tags', 'ket-luan-01-kl-tw'),
      ref('tags', 'chi-thi-05-ct-tw'),
      ref('tags', 'nghi-quyet-trung-uong-4'),
      ref('tags', 'nong-thon-moi'),
      ref('tags', 'an-sinh-xa-hoi'),
    ],
  },
}
