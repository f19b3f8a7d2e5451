import { body, card, figure, heading, link, paragraph, table } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import { chuPuhMovements, linkedMovement, movementsByLeader } from '../movements.ts'
import {
  chuPuhDistrict,
  farmersUnion,
  fatherlandFront,
  gongModel,
  mainArticle,
  modelsArticle,
  movementsArticle,
  owningUnit,
  policeParty,
  reportDate,
  tenPlusOneModel,
  veterans,
  womensUnion,
} from '../refs.ts'

const shared = {
  ...asReported(reportDate),
  localities: [chuPuhDistrict],
  directives: [conclusion01],
}

const models: SeedDocument = {
  slug: modelsArticle.ref[1],
  owningUnit,
  data: {
    ...shared,
    title: 'Hai mô hình của cựu chiến binh Chư Pưh',
    kind: 'feature',
    summary:
      '“10+1” và “Ánh sáng và tiếng kẻng an ninh” là hai mô hình của Hội Cựu chiến binh huyện Chư Pưh, tỉnh Gia Lai, được nêu khi huyện nhìn lại hai năm thực hiện Kết luận 01-KL/TW.',
    body: body(
      paragraph(
        'Rời quân ngũ, người cựu chiến binh vẫn nhận phần việc của mình ở thôn làng. Ở Chư Pưh, phần việc ấy có hai cái tên.',
      ),
      heading('“Ánh sáng và tiếng kẻng an ninh”'),
      paragraph(
        'Ánh sáng để đường làng bớt tối; tiếng kẻng để khi cần, mọi nhà cùng nghe. Hai thứ giản dị ấy gắn với sự bình yên của thôn làng.',
      ),
      figure(photo('chu-puh-tieng-keng-an-ninh')),
      card(polyRef('models', gongModel.ref[1])),
      heading('“10+1”'),
      paragraph('Mô hình thứ hai của Hội được nêu tên cùng đơn vị thực hiện; cách làm cụ thể chờ tư liệu từ cơ sở.'),
      figure(photo('chu-puh-muoi-cong-mot')),
      card(polyRef('models', tenPlusOneModel.ref[1])),
      paragraph(
        'Bức tranh chung có trong bài ',
        link('Chư Pưh: hai năm đưa Kết luận 01-KL/TW vào việc hằng ngày', mainArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('chu-puh-tieng-keng-an-ninh'),
    coverCaption: 'Tiếng kẻng gọi mọi nhà cùng giữ bình yên. (Ảnh minh họa)',
    organizations: [veterans],
    models: [tenPlusOneModel, gongModel],
    relatedArticles: [mainArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay'), ref('categories', 'an-ninh-trat-tu')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'ket-luan-01-kl-tw')],
  },
}

const movements: SeedDocument = {
  slug: movementsArticle.ref[1],
  owningUnit,
  data: {
    ...shared,
    title: 'Chư Pưh: mỗi phong trào một nơi chủ trì',
    kind: 'news',
    summary:
      'Học và làm theo Bác ở huyện Chư Pưh gắn với phong trào, cuộc vận động của từng tổ chức: Mặt trận, phụ nữ, nông dân, công an, mỗi nơi chủ trì một phần.',
    body: body(
      paragraph(
        'Việc học tập và làm theo Bác ở Chư Pưh không đứng riêng, mà đi cùng phong trào của từng tổ chức trong huyện.',
      ),
      table([
        ['Tổ chức chủ trì', 'Phong trào, cuộc vận động'],
        ...movementsByLeader.flatMap(({ leader, names }) => names.map((name) => [leader, linkedMovement(name)])),
      ]),
      paragraph(
        'Có người chủ trì thì có người chịu trách nhiệm; phong trào vì thế gắn được với việc hằng ngày của hội viên, đoàn viên.',
      ),
      paragraph('Đọc thêm: ', link('Chư Pưh: hai năm đưa Kết luận 01-KL/TW vào việc hằng ngày', mainArticle), '.'),
      sourceNote(reportDate),
    ),
    cover: photo('chu-puh-phong-trao'),
    organizations: [fatherlandFront, womensUnion, farmersUnion, policeParty],
    movements: chuPuhMovements,
    relatedArticles: [mainArticle, modelsArticle],
    categories: [ref('categories', 'hoc-va-lam-theo-bac'), ref('categories', 'nong-thon-moi')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'nong-thon-moi')],
  },
}

const draft: SeedDocument = {
  slug: 'de-cuong-chu-puh-que-toi',
  owningUnit,
  state: 'draft',
  data: {
    title: 'Đề cương: Fanpage “Chư Pưh quê tôi” và chuyện đưa điều tốt lên mạng',
    kind: 'feature',
    summary: 'Bài về các kênh tuyên truyền của huyện. Mới có đề cương; chờ ý kiến của Ban Tuyên giáo Huyện ủy.',
    body: body(
      heading('Đã có'),
      paragraph('Các kênh: cổng thông tin của huyện, fanpage “Chư Pưh quê tôi”, nhóm Facebook và Zalo.'),
      heading('Cần hỏi thêm'),
      paragraph('Mỗi kênh do ai phụ trách, bài nào được bạn đọc quan tâm nhất.'),
    ),
    localities: [chuPuhDistrict],
    categories: [ref('categories', 'tuyen-giao-va-dan-van')],
  },
}

export const short: SeedDocument[] = [models, movements, draft]
