import { body, card, heading, italic, link, paragraph, figure } from '../../body.ts'
import { photo, polyRef, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import {
  benLuc,
  canGiuocYouth,
  ceremonyArticle,
  documentaryHonour,
  filmArticle,
  headAward,
  longAnProvince,
  owningUnit,
  report,
  reportDate,
} from './refs.ts'

const basis = {
  ground: 'press',
  date: reportDate,
  source: report,
  note: 'Nguồn chỉ nêu tên, danh xưng, chức vụ và việc được biểu dương. Chưa có tư liệu về thành tích cụ thể.',
}

/** What each of them did to be honoured is not reported, so that the pages say no more than who was honoured, and with what. */
export const individuals: SeedDocument[] = [
  {
    slug: 'truong-nhat-minh',
    owningUnit,
    data: {
      name: 'Trương Nhật Minh',
      honorific: 'Thượng tá',
      offices: [{ title: 'Trưởng Công an huyện Bến Lức', organization: ref('organizations', 'cong-an-huyen-ben-luc') }],
      place: { detail: 'Công an huyện Bến Lức', locality: benLuc },
      deeds:
        'Trưởng Công an huyện Bến Lức, một trong hai cá nhân được nêu tên tại lễ trao khen thưởng của tỉnh Long An trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      portrait: photo('long-an-truong-nhat-minh'),
      story: body(
        paragraph(
          'Thượng tá Trương Nhật Minh được biểu dương khi đang là Trưởng Công an huyện Bến Lức, tỉnh Long An. Tại lễ trao, cùng được nêu tên có ',
          link('Huyện đoàn Cần Giuộc', canGiuocYouth),
          ' và Đại đức Thích Lệ Ngôn: một sĩ quan công an, một tổ chức của tuổi trẻ và một nhà tu hành cùng được tôn vinh trong một buổi lễ.',
        ),
        heading('Được ghi nhận'),
        card(polyRef('awards', headAward.ref[1])),
        paragraph(
          'Đọc thêm về buổi lễ: ',
          link('Long An trao bằng khen cho tập thể, cá nhân học tập và làm theo Bác', ceremonyArticle),
          '.',
        ),
        paragraph(
          italic('Báo chí chưa nêu thành tích cụ thể của từng người; trang này sẽ được bổ sung khi có tư liệu.'),
        ),
      ),
      categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'an-ninh-trat-tu')],
      tags: [ref('tags', 'neu-guong')],
      directives: [conclusion01],
      basis,
    },
  },
  {
    slug: 'thich-le-ngon',
    owningUnit,
    data: {
      name: 'Thích Lệ Ngôn',
      honorific: 'Đại đức',
      offices: [{ title: 'Trụ trì chùa Ân Thọ', organization: ref('organizations', 'chua-an-tho') }],
      place: { detail: 'Chùa Ân Thọ', locality: longAnProvince },
      deeds:
        'Trụ trì chùa Ân Thọ, một trong hai cá nhân được nêu tên tại lễ trao khen thưởng của tỉnh Long An trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      portrait: photo('long-an-thich-le-ngon'),
      story: body(
        paragraph(
          'Đại đức Thích Lệ Ngôn là Trụ trì chùa Ân Thọ khi được biểu dương. Sự có mặt của một nhà tu hành trong số những người được tôn vinh cho thấy việc học Bác ở Long An không chỉ là việc của cán bộ, đảng viên.',
        ),
        figure(photo('long-an-mai-chua')),
        heading('Được ghi nhận'),
        card(polyRef('awards', headAward.ref[1])),
        paragraph(
          'Đọc thêm về buổi lễ: ',
          link('Long An trao bằng khen cho tập thể, cá nhân học tập và làm theo Bác', ceremonyArticle),
          '.',
        ),
        paragraph(
          italic('Báo chí chưa nêu thành tích cụ thể của từng người; trang này sẽ được bổ sung khi có tư liệu.'),
        ),
      ),
      categories: [ref('categories', 'guong-dien-hinh')],
      tags: [ref('tags', 'neu-guong')],
      directives: [conclusion01],
      basis,
    },
  },
  {
    slug: 'thich-minh-thien',
    owningUnit,
    data: {
      name: 'Thích Minh Thiện',
      honorific: 'Hòa thượng',
      place: { locality: longAnProvince },
      deeds:
        'Được Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn làm phim tài liệu, một hình thức tôn vinh gương học tập và làm theo Bác của tỉnh Long An.',
      portrait: photo('long-an-lam-phim-tai-lieu'),
      story: body(
        paragraph(
          'Trong những gương học tập và làm theo Bác của tỉnh Long An, Hòa thượng Thích Minh Thiện được tôn vinh theo một cách riêng: Ban Tuyên giáo Trung ương và Hãng phim Tài liệu và Khoa học Trung ương chọn Hòa thượng để làm phim tài liệu.',
        ),
        heading('Được ghi nhận'),
        card(polyRef('awards', documentaryHonour.ref[1])),
        paragraph('Đọc thêm: ', link('Hòa thượng Thích Minh Thiện được chọn làm phim tài liệu', filmArticle), '.'),
      ),
      categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'van-hoa')],
      tags: [ref('tags', 'neu-guong'), ref('tags', 'phim-tai-lieu')],
      directives: [conclusion01],
      basis,
    },
  },
]
