import { body, bold, card, figure, heading, link, list, paragraph } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01, directive05 } from '../../campaigns/refs.ts'
import { chuPuhMovements, linkedMovement, movementsByLeader } from '../movements.ts'
import {
  chuPuhDistrict,
  districtCommittee,
  gongModel,
  iaPhang,
  iaPhangCommittee,
  iaPhangPoliceCell,
  mainArticle,
  modelsArticle,
  movementsArticle,
  owningUnit,
  reportDate,
  tenPlusOneModel,
  veterans,
} from '../refs.ts'

/** Who spoke is reported; what they said is not, so that no view is put into their mouths. */
const voices = [
  heading('Những người trong cuộc'),
  paragraph('Báo chí ghi ý kiến của ba người, từ cơ sở đến huyện:'),
  list([
    'Đại úy Trần Quang Trọng, đảng viên Chi bộ Công an xã Ia Phang;',
    'ông Trần Văn Cường, Bí thư Đảng ủy xã Ia Phang;',
    'bà Trần Thị Hiền, Phó Trưởng ban Tuyên giáo Huyện ủy Chư Pưh.',
  ]),
]

export const main: SeedDocument = {
  slug: mainArticle.ref[1],
  owningUnit,
  data: {
    title: 'Chư Pưh: hai năm đưa Kết luận 01-KL/TW vào việc hằng ngày',
    kind: 'reportage',
    summary:
      'Sau hai năm thực hiện Kết luận 01-KL/TW, ở huyện Chư Pưh, tỉnh Gia Lai, việc học tập và làm theo Bác nằm trong chương trình công tác của từng chi bộ, trong phong trào của từng đoàn thể, và trong những mô hình có tên gọi cụ thể.',
    body: body(
      paragraph(
        'Hai năm là quãng thời gian đủ để một kết luận của Bộ Chính trị đi từ hội trường về đến thôn làng. Ở Chư Pưh, con đường ấy bắt đầu từ chi bộ.',
      ),
      heading('Từ chương trình của chi bộ'),
      paragraph(
        'Các chi bộ đưa nội dung Kết luận 01-KL/TW vào chương trình công tác hằng năm và sinh hoạt thường xuyên. Người đứng đầu nêu gương, bám sát lĩnh vực mình phụ trách.',
      ),
      figure(photo('chu-puh-xa-ia-phang')),
      heading('Đến phong trào của từng đoàn thể'),
      paragraph('Mỗi tổ chức gắn việc học Bác với phong trào, cuộc vận động của mình:'),
      list(
        movementsByLeader.map(({ leader, names }, place) => [
          bold(`${leader}: `),
          ...names.flatMap((name, index) => [index === 0 ? '' : ', ', linkedMovement(name)]).slice(1),
          place === movementsByLeader.length - 1 ? '.' : ';',
        ]),
      ),
      paragraph(
        'Từng phong trào và nơi chủ trì được kể trong bài ',
        link('Chư Pưh: mỗi phong trào một nơi chủ trì', movementsArticle),
        '.',
      ),
      heading('Hai mô hình của cựu chiến binh'),
      paragraph(
        'Hội Cựu chiến binh huyện có hai mô hình được nêu tên: ',
        link('“10+1”', tenPlusOneModel),
        ' và ',
        link('“Ánh sáng và tiếng kẻng an ninh”', gongModel),
        '.',
      ),
      card(polyRef('models', gongModel.ref[1])),
      ...voices,
      heading('Nhiều kênh để điều tốt lan xa'),
      paragraph(
        'Cổng thông tin điện tử của huyện, fanpage “Chư Pưh quê tôi”, các nhóm Facebook và Zalo là những kênh để huyện tuyên truyền việc học tập và làm theo Bác.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('chu-puh-xa-ia-phang'),
    coverCaption: 'Một buổi sáng ở cơ sở, huyện Chư Pưh. (Ảnh minh họa)',
    ...asReported(reportDate),
    localities: [chuPuhDistrict, iaPhang],
    organizations: [districtCommittee, veterans, iaPhangCommittee, iaPhangPoliceCell],
    models: [tenPlusOneModel, gongModel],
    directives: [conclusion01, directive05],
    movements: chuPuhMovements,
    relatedArticles: [modelsArticle, movementsArticle],
    categories: [ref('categories', 'phong-su-ky-su'), ref('categories', 'hoc-va-lam-theo-bac')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'ket-luan-01-kl-tw'), ref('tags', 'neu-guong')],
  },
}
