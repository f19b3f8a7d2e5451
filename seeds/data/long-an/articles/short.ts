import { body, card, figure, heading, link, paragraph } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import {
  documentaryHonour,
  filmArticle,
  filmStudio,
  longAnProvince,
  owningUnit,
  reportDate,
  thichMinhThien,
  twoYearsArticle,
  yearbookArticle,
  yearbook as yearbookDocument,
} from '../refs.ts'

const film: SeedDocument = {
  slug: filmArticle.ref[1],
  owningUnit,
  data: {
    title: 'Hòa thượng Thích Minh Thiện được chọn làm phim tài liệu',
    kind: 'news',
    summary:
      'Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn Hòa thượng Thích Minh Thiện của tỉnh Long An để làm phim tài liệu.',
    body: body(
      paragraph(
        link('Hòa thượng Thích Minh Thiện', thichMinhThien),
        ' của tỉnh Long An được Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn làm phim tài liệu.',
      ),
      figure(photo('long-an-lam-phim-tai-lieu')),
      heading('Một cách tôn vinh bằng hình ảnh'),
      paragraph(
        'Bên cạnh bằng khen và giấy khen, một bộ phim là cách để tấm gương đi xa hơn nơi người ấy sống. Câu chuyện học tập và làm theo Bác của Long An vì thế có thêm một gương mặt được kể bằng phim, bên những tập thể, cá nhân trong bài ',
        link('Long An: hai năm thực hiện Kết luận 01-KL/TW', twoYearsArticle),
        '.',
      ),
      card(polyRef('awards', documentaryHonour.ref[1])),
      sourceNote(reportDate),
    ),
    cover: photo('long-an-lam-phim-tai-lieu'),
    ...asReported(reportDate),
    localities: [longAnProvince],
    individuals: [thichMinhThien],
    organizations: [ref('organizations', 'ban-tuyen-giao-trung-uong'), filmStudio],
    awards: [documentaryHonour],
    directives: [conclusion01],
    relatedArticles: [twoYearsArticle, yearbookArticle],
    categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'van-hoa')],
    tags: [ref('tags', 'phim-tai-lieu'), ref('tags', 'neu-guong')],
  },
}

const yearbook: SeedDocument = {
  slug: yearbookArticle.ref[1],
  owningUnit,
  data: {
    title: 'Long An biên soạn kỷ yếu gương điển hình giai đoạn 2016-2021',
    kind: 'news',
    summary:
      'Ban Tuyên giáo Tỉnh ủy Long An biên soạn cuốn kỷ yếu các gương điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh của tỉnh giai đoạn 2016-2021.',
    body: body(
      paragraph(
        'Ban Tuyên giáo Tỉnh ủy Long An biên soạn ',
        link(
          '“Kỷ yếu các gương điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tỉnh Long An giai đoạn 2016-2021”',
          yearbookDocument,
        ),
        '.',
      ),
      figure(photo('long-an-ky-yeu')),
      heading('Để người sau còn đọc'),
      paragraph(
        'Bản tin rồi sẽ trôi qua, cuốn sách thì ở lại. Kỷ yếu gom những tấm gương của cả một giai đoạn vào một chỗ, để người đi sau tìm đọc và noi theo. Việc biên soạn được nhắc tới khi tỉnh nhìn lại ',
        link('hai năm thực hiện Kết luận 01-KL/TW', twoYearsArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('long-an-ky-yeu'),
    ...asReported(reportDate),
    localities: [longAnProvince],
    organizations: [owningUnit],
    directives: [conclusion01],
    relatedArticles: [twoYearsArticle, filmArticle],
    categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'tuyen-giao-va-dan-van')],
    tags: [ref('tags', 'ky-yeu'), ref('tags', 'neu-guong')],
  },
}

export const short: SeedDocument[] = [film, yearbook]
