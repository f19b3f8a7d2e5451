import { body, figure, heading, italic, link, paragraph } from '../../body.ts'
import { photo, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  doTatBinh,
  hamletArticle,
  lapThachDistrict,
  mainArticle,
  minhTruFront,
  owningUnit,
  report,
  reportDate,
  school,
  teacherArticle,
  tienLu,
  trieuThiHongTuyen,
} from './refs.ts'

const basis = {
  ground: 'press',
  date: reportDate,
  source: report,
  note: 'Nguồn chỉ nêu họ tên, danh xưng, nơi công tác hoặc chức vụ và việc làm. Không bổ sung tuổi, môn dạy, địa chỉ, thành tích khi chưa có căn cứ.',
}

const more = () => paragraph(italic('Báo chí chưa kể chi tiết từng việc; trang này sẽ được bổ sung khi có tư liệu.'))

export const individuals: SeedDocument[] = [
  {
    slug: trieuThiHongTuyen.ref[1],
    owningUnit,
    data: {
      name: 'Triệu Thị Hồng Tuyến',
      honorific: 'cô giáo',
      occupation: 'Giáo viên',
      offices: [{ title: 'Giáo viên trường THCS Lập Thạch', organization: school }],
      deeds: 'Đổi mới cách dạy học ở trường THCS Lập Thạch; làm theo Bác từ chính công việc trên lớp của mình.',
      portrait: photo('lap-thach-trieu-thi-hong-tuyen'),
      place: { detail: 'Trường THCS Lập Thạch', locality: lapThachDistrict },
      story: body(
        paragraph(
          'Với cô giáo Triệu Thị Hồng Tuyến ở trường THCS Lập Thạch, tỉnh Vĩnh Phúc, làm theo Bác là việc của mỗi giờ lên lớp: đổi mới cách dạy.',
        ),
        figure(photo('lap-thach-gio-hoc')),
        heading('Đổi mới từ bục giảng'),
        paragraph(
          'Người thầy không cần tìm việc làm theo Bác ở đâu xa. Đổi mới cách dạy là làm tốt hơn chính công việc hằng ngày, và người được nhờ trước hết là học trò. Cô được nêu tên trong bài ',
          link('Lập Thạch: học đi đôi với làm theo', mainArticle),
          ', và được kể riêng trong bài ',
          link('Cô giáo Triệu Thị Hồng Tuyến đổi mới cách dạy học', teacherArticle),
          '.',
        ),
        more(),
      ),
      categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'van-hoa')],
      tags: [ref('tags', 'doi-moi-day-hoc'), ref('tags', 'neu-guong'), ref('tags', 'nguoi-tot-viec-tot')],
      basis,
    },
  },
  {
    slug: doTatBinh.ref[1],
    owningUnit,
    data: {
      name: 'Đỗ Tất Bình',
      honorific: 'ông',
      offices: [{ title: 'Trưởng Ban Công tác Mặt trận thôn Minh Trụ', organization: minhTruFront }],
      deeds: 'Trưởng Ban Công tác Mặt trận thôn Minh Trụ, xã Tiên Lữ, đi đầu trong các phong trào thi đua.',
      portrait: photo('lap-thach-do-tat-binh'),
      place: { detail: 'thôn Minh Trụ', locality: tienLu },
      story: body(
        paragraph(
          'Ở thôn Minh Trụ, xã Tiên Lữ, huyện Lập Thạch, ông Đỗ Tất Bình là Trưởng Ban Công tác Mặt trận. Người làm công tác Mặt trận ở thôn nói thì phải làm được, và ông được nêu gương vì đi đầu trong các phong trào thi đua.',
        ),
        figure(photo('lap-thach-hop-thon')),
        heading('Đi trước để bà con cùng đi'),
        paragraph(
          'Thôn là nơi mọi phong trào gặp người dân. Ở đó, một việc làm trước có sức thuyết phục hơn nhiều lời vận động. Đọc thêm: ',
          link('Ông Đỗ Tất Bình, người đi đầu ở thôn Minh Trụ', hamletArticle),
          '.',
        ),
        more(),
      ),
      categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'tuyen-giao-va-dan-van')],
      tags: [ref('tags', 'neu-guong'), ref('tags', 'phong-trao-thi-dua'), ref('tags', 'nguoi-tot-viec-tot')],
      basis,
    },
  },
]
