import {
  body,
  bold,
  card,
  figure,
  heading,
  keyFigures,
  link,
  list,
  paragraph,
  subheading,
  table,
} from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import {
  conclusion01,
  conclusion21,
  directive05,
  longAnTheme2022,
  longAnTheme2023,
  regulation08,
  regulation101,
  resolution51,
  termTheme,
} from '../../campaigns/refs.ts'
import { models } from '../models.ts'
import {
  bloc,
  canGiuocYouth,
  ceremonyArticle,
  documentaryHonour,
  ducHue,
  filmArticle,
  headAward,
  longAnProvince,
  modelsArticle,
  owningUnit,
  primeMinisterAward,
  report,
  reportDate,
  thichLeNgon,
  thichMinhThien,
  truongNhatMinh,
  twoYearsArticle,
  yearbookArticle,
} from '../refs.ts'

const honours = (label: string, value: number, unit: string) => ({
  label,
  value,
  unit,
  period: 'năm 2022',
  source: report,
  locality: longAnProvince,
})

const directives = [
  heading('Từ văn bản đến việc làm'),
  paragraph(
    'Chặng đường hai năm đặt trên nền những văn bản của Trung ương và của tỉnh. Bộ Chính trị ban hành Kết luận 01-KL/TW để tiếp tục thực hiện Chỉ thị 05-CT/TW; các văn bản được thực hiện trong hai năm gồm:',
  ),
  table([
    ['Số văn bản', 'Ngày', 'Nơi ban hành'],
    [link('01-KL/TW', conclusion01), '18/05/2021', 'Bộ Chính trị'],
    [link('21-KL/TW', conclusion21), '25/10/2021', 'Ban Chấp hành Trung ương khóa XIII'],
    [link('101-QĐ/TW', regulation101), '07/06/2012', 'Ban Bí thư'],
    [link('08-QĐ/TW', regulation08), '25/10/2018', 'Ban Chấp hành Trung ương khóa XII'],
    [link('51-NQ/TU', resolution51), '04/01/2023', 'Ban Chấp hành Đảng bộ tỉnh Long An'],
  ]),
  subheading('Chuyên đề từng năm'),
  list([
    [
      bold('Năm 2021, chuyên đề toàn khóa: '),
      '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về ý chí tự lực, tự cường và khát vọng phát triển đất nước phồn vinh, hạnh phúc”;',
    ],
    [
      bold('Năm 2022, chuyên đề của tỉnh: '),
      '“Các phẩm chất (giá trị cốt lõi) của cán bộ, đảng viên cần tiếp tục rèn luyện, phát huy trong thời kỳ mới”;',
    ],
    [
      bold('Năm 2023, chuyên đề của tỉnh: '),
      '“Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về xây dựng, phát triển văn hóa, con người Long An”, gắn với Nghị quyết 51-NQ/TU.',
    ],
  ]),
  paragraph(
    'Đi từ ý chí tự lực, tự cường đến phẩm chất của cán bộ, đảng viên, rồi đến văn hóa và con người Long An, ba năm là ba nấc của cùng một mạch: học để sửa mình, sửa mình để phục vụ.',
  ),
]

const practice = [
  heading('Mỗi nơi chọn một việc'),
  paragraph(
    'Từ Mặt trận, các đoàn thể, lực lượng biên phòng đến huyện, thị xã, thành phố, mỗi nơi chọn một việc hợp với mình. Mặt trận lo cho cán bộ Mặt trận còn khó khăn; nông dân chăm tuyến đường xanh, dòng kênh sạch; phụ nữ nuôi heo đất; tuổi trẻ làm đoạn đường kiểu mẫu, ngôi nhà Khăn quàng đỏ; thị xã Kiến Tường cấp căn cước công dân cả ngày cuối tuần. Mười hai mô hình được giới thiệu trong bài ',
    link('Mỗi nơi một cách làm: mười hai mô hình ở Long An', modelsArticle),
    '.',
  ),
  figure(photo('long-an-duong-xanh-kenh-sach')),
  card(polyRef('models', 'cap-can-cuoc-cong-dan-ngay-cuoi-tuan-kien-tuong')),
  card(polyRef('models', 'nuoi-heo-dat-ho-tro-phat-trien-kinh-te-gia-dinh')),
]

const honoured = [
  heading('Những gương sáng được ghi nhận'),
  paragraph('Năm 2022, tập thể và cá nhân của tỉnh được khen thưởng ở cấp trung ương:'),
  keyFigures({
    title: 'Khen thưởng năm 2022',
    figures: [
      honours('Bằng khen của Thủ tướng Chính phủ', 2, 'cá nhân'),
      honours('Bằng khen của Trưởng ban Tuyên giáo Trung ương (tập thể)', 1, 'tập thể'),
      honours('Bằng khen của Trưởng ban Tuyên giáo Trung ương (cá nhân)', 2, 'cá nhân'),
    ],
  }),
  card(polyRef('awards', primeMinisterAward.ref[1])),
  card(polyRef('awards', headAward.ref[1])),
  paragraph(
    'Tại lễ trao, được nêu tên có ',
    link('Huyện đoàn Cần Giuộc', canGiuocYouth),
    ', ',
    link('Thượng tá Trương Nhật Minh', truongNhatMinh),
    ' và ',
    link('Đại đức Thích Lệ Ngôn', thichLeNgon),
    ' (xem bài ',
    link('Long An trao bằng khen cho tập thể, cá nhân học tập và làm theo Bác', ceremonyArticle),
    '). Ở khối cơ quan và doanh nghiệp, ',
    link('Đảng ủy Khối', bloc),
    ' tặng giấy khen cho các tập thể trong hai năm thực hiện Kết luận 01-KL/TW.',
  ),
  paragraph(
    link('Hòa thượng Thích Minh Thiện', thichMinhThien),
    ' được Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn làm phim tài liệu (xem bài ',
    link('Hòa thượng Thích Minh Thiện được chọn làm phim tài liệu', filmArticle),
    '). Ban Tuyên giáo Tỉnh ủy còn biên soạn một cuốn kỷ yếu để những tấm gương được lưu lại (xem bài ',
    link('Long An biên soạn kỷ yếu gương điển hình giai đoạn 2016-2021', yearbookArticle),
    ').',
  ),
  card(polyRef('awards', documentaryHonour.ref[1])),
  heading('Những người trong cuộc'),
  paragraph(
    'Báo chí ghi ý kiến của Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Đình Cán, Bí thư Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Phạm Huy Sơn và, từ cấp huyện, Trưởng ban Tuyên giáo Huyện ủy Đức Huệ Phạm Thị Châu Hoàng.',
  ),
]

export const twoYears: SeedDocument = {
  slug: twoYearsArticle.ref[1],
  owningUnit,
  data: {
    title: 'Long An: hai năm thực hiện Kết luận 01-KL/TW',
    kind: 'feature',
    summary:
      'Hai năm thực hiện Kết luận 01-KL/TW, việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh ở tỉnh Long An đi từ chuyên đề đến mô hình, từ mô hình đến những tập thể, cá nhân được biểu dương.',
    body: body(
      paragraph(
        'Một cuốn sổ tiết kiệm cho cán bộ Mặt trận còn khó khăn, một dòng kênh sạch, một ngày cuối tuần làm căn cước công dân: ở Long An, hai năm thực hiện Kết luận 01-KL/TW có thể kể bằng những việc như thế.',
      ),
      ...directives,
      ...practice,
      ...honoured,
      sourceNote(reportDate),
    ),
    cover: photo('long-an-nong-thon-moi-nang-cao'),
    ...asReported(reportDate),
    localities: [longAnProvince, ducHue],
    individuals: [truongNhatMinh, thichLeNgon, thichMinhThien],
    organizations: [ref('organizations', 'tinh-uy-long-an'), owningUnit, bloc, canGiuocYouth],
    models: models.map(({ slug }) => ref('models', slug)),
    awards: [primeMinisterAward, headAward, documentaryHonour],
    directives: [directive05, conclusion01, conclusion21, regulation101, regulation08, resolution51],
    themes: [termTheme, longAnTheme2022, longAnTheme2023],
    relatedArticles: [ceremonyArticle, modelsArticle, filmArticle, yearbookArticle],
    categories: [ref('categories', 'hoc-va-lam-theo-bac')],
    tags: [
      ref('tags', 'hoc-tap-va-lam-theo-bac'),
      ref('tags', 'ket-luan-01-kl-tw'),
      ref('tags', 'chi-thi-05-ct-tw'),
      ref('tags', 'nghi-quyet-51-nq-tu'),
      ref('tags', 'van-hoa-con-nguoi-long-an'),
    ],
  },
}
