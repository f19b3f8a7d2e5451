import { body, figure, link, paragraph } from '../../body.ts'
import { photo, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import { chuPuhDistrict, gongModel, mainArticle, modelsArticle, owningUnit, tenPlusOneModel, veterans } from './refs.ts'

const readMore = () =>
  paragraph(
    'Đọc thêm: ',
    link('Hai mô hình của cựu chiến binh Chư Pưh', modelsArticle),
    ' và ',
    link('Chư Pưh: hai năm đưa Kết luận 01-KL/TW vào việc hằng ngày', mainArticle),
    '.',
  )

const shared = {
  nature: 'collective',
  organizations: [veterans],
  localities: [chuPuhDistrict],
  directives: [conclusion01],
}

/** Names and who runs them are reported; since when, and how far each has come, is not. */
export const models: SeedDocument[] = [
  {
    slug: tenPlusOneModel.ref[1],
    owningUnit,
    data: {
      ...shared,
      name: '10+1',
      summary:
        'Mô hình của Hội Cựu chiến binh huyện Chư Pưh, tỉnh Gia Lai, được nêu khi huyện nhìn lại hai năm thực hiện Kết luận 01-KL/TW.',
      practice: body(
        paragraph(
          'Mô hình “10+1” do Hội Cựu chiến binh huyện Chư Pưh thực hiện. Báo chí nêu tên mô hình và đơn vị thực hiện; cách làm cụ thể sẽ được bổ sung khi có tư liệu từ cơ sở.',
        ),
        readMore(),
      ),
      field: 'mobilisation',
      cover: photo('chu-puh-muoi-cong-mot'),
      tags: [ref('tags', 'neu-guong')],
    },
  },
  {
    slug: gongModel.ref[1],
    owningUnit,
    data: {
      ...shared,
      name: 'Ánh sáng và tiếng kẻng an ninh',
      summary:
        'Mô hình của Hội Cựu chiến binh huyện Chư Pưh, tỉnh Gia Lai: ánh sáng và tiếng kẻng góp phần giữ bình yên thôn làng.',
      practice: body(
        paragraph(
          'Tên gọi đã nói lên việc làm: ánh sáng và tiếng kẻng, hai thứ quen thuộc ở thôn làng, được Hội Cựu chiến binh huyện Chư Pưh gắn với việc giữ gìn an ninh.',
        ),
        figure(photo('chu-puh-tieng-keng-an-ninh')),
        readMore(),
      ),
      field: 'security',
      cover: photo('chu-puh-tieng-keng-an-ninh'),
      tags: [ref('tags', 'neu-guong')],
    },
  },
]
