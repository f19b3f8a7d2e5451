import { body, card, figure, heading, link, list, paragraph } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { movement, newRuralCampaign } from '../../campaigns/refs.ts'
import {
  doTatBinh,
  hamletArticle,
  lapThachDistrict,
  mainArticle,
  minhTruFront,
  modelsArticle,
  owningUnit,
  reportDate,
  school,
  teacherArticle,
  tienLu,
  trieuThiHongTuyen,
} from '../refs.ts'

const teacher: SeedDocument = {
  slug: teacherArticle.ref[1],
  owningUnit,
  data: {
    title: 'Cô giáo Triệu Thị Hồng Tuyến đổi mới cách dạy học',
    kind: 'portrait',
    summary:
      'Ở trường THCS Lập Thạch, tỉnh Vĩnh Phúc, cô giáo Triệu Thị Hồng Tuyến làm theo Bác bằng chính nghề của mình: đổi mới cách dạy để mỗi giờ lên lớp tốt hơn cho học trò.',
    body: body(
      paragraph(
        'Trong số những cá nhân làm theo Bác ở huyện Lập Thạch, có một người bắt đầu từ chính nghề của mình: ',
        link('cô giáo Triệu Thị Hồng Tuyến', trieuThiHongTuyen),
        ', trường THCS Lập Thạch.',
      ),
      heading('Đổi mới bắt đầu từ người dạy'),
      paragraph(
        'Việc cô làm gói trong mấy chữ: đổi mới cách dạy. Mấy chữ ấy dễ nói, khó làm: đổi cách dạy là đổi một thói quen, phải tự học trước khi dạy, phải chấp nhận thử và sửa.',
      ),
      figure(photo('lap-thach-gio-hoc')),
      heading('Cụ thể, thiết thực'),
      paragraph(
        'Lập Thạch chọn phương châm “Học đi đôi với làm theo”, “Làm theo cụ thể, thiết thực”. Với một nhà giáo, không có gì cụ thể hơn một giờ dạy, và không có gì thiết thực hơn điều học trò nhận được sau giờ dạy ấy.',
      ),
      card(polyRef('individuals', trieuThiHongTuyen.ref[1])),
      paragraph('Đọc thêm: ', link('Lập Thạch: học đi đôi với làm theo', mainArticle), '.'),
      sourceNote(reportDate),
    ),
    cover: photo('lap-thach-gio-hoc'),
    coverCaption: 'Một giờ học ở trường THCS Lập Thạch. (Ảnh minh họa)',
    ...asReported(reportDate),
    localities: [lapThachDistrict],
    individuals: [trieuThiHongTuyen],
    organizations: [school],
    relatedArticles: [mainArticle, hamletArticle],
    categories: [ref('categories', 'guong-dien-hinh')],
    tags: [ref('tags', 'doi-moi-day-hoc'), ref('tags', 'neu-guong'), ref('tags', 'nguoi-tot-viec-tot')],
  },
}

const hamlet: SeedDocument = {
  slug: hamletArticle.ref[1],
  owningUnit,
  data: {
    title: 'Ông Đỗ Tất Bình, người đi đầu ở thôn Minh Trụ',
    kind: 'portrait',
    summary:
      'Trưởng Ban Công tác Mặt trận thôn Minh Trụ, xã Tiên Lữ, huyện Lập Thạch, ông Đỗ Tất Bình được nêu gương vì đi đầu trong các phong trào thi đua.',
    body: body(
      paragraph(
        'Công tác Mặt trận ở thôn là công tác của người gần dân nhất. Ở thôn Minh Trụ, xã Tiên Lữ, người giữ việc ấy là ',
        link('ông Đỗ Tất Bình', doTatBinh),
        '.',
      ),
      heading('Nói và làm'),
      paragraph(
        'Ông được nêu gương vì đi đầu trong các phong trào thi đua. Với người làm công tác Mặt trận, đi đầu không phải để hơn ai, mà để lời vận động có sức nặng: mình làm trước rồi mới mời bà con cùng làm.',
      ),
      figure(photo('lap-thach-hop-thon')),
      heading('Thôn là nơi phong trào gặp người dân'),
      paragraph('Phong trào, cuộc vận động nào ở Lập Thạch rồi cũng về đến thôn:'),
      list([
        'cùng nhau phòng, chống dịch: “Chung tay phòng, chống Covid-19”;',
        'cùng nhau xây dựng quê hương: “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”;',
        'giúp nhau làm ăn: “Cựu chiến binh giúp nhau làm kinh tế”.',
      ]),
      paragraph(
        'Cũng từ thôn xóm, nhiều cách làm đã thành mô hình, như trong bài ',
        link('Bốn mô hình làm theo Bác ở Lập Thạch', modelsArticle),
        '.',
      ),
      card(polyRef('individuals', doTatBinh.ref[1])),
      sourceNote(reportDate),
    ),
    cover: photo('lap-thach-hop-thon'),
    coverCaption: 'Một buổi họp thôn ở huyện Lập Thạch. (Ảnh minh họa)',
    ...asReported(reportDate),
    localities: [tienLu, lapThachDistrict],
    individuals: [doTatBinh],
    organizations: [minhTruFront],
    movements: [
      movement('Chung tay phòng, chống Covid-19'),
      newRuralCampaign,
      movement('Cựu chiến binh giúp nhau làm kinh tế'),
    ],
    relatedArticles: [mainArticle, teacherArticle],
    categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'tuyen-giao-va-dan-van')],
    tags: [ref('tags', 'neu-guong'), ref('tags', 'phong-trao-thi-dua')],
  },
}

export const portraits: SeedDocument[] = [teacher, hamlet]
