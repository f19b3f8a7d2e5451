import { body, figure, heading, link, list, paragraph, quotation } from '../../../body.ts'
import { photo, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { fourthPlenum } from '../../campaigns/refs.ts'
import {
  chiLang,
  contributionsArticle,
  mainArticle,
  owningUnit,
  phoMoi,
  queOCell,
  queOVillage,
  queVoTown,
  reportDate,
  townArticle,
  townCommittee,
  villageTitle,
} from '../refs.ts'

const contributions: SeedDocument = {
  slug: contributionsArticle.ref[1],
  owningUnit,
  data: {
    title: 'Quế Ổ: hơn 3 tỷ đồng từ lòng dân',
    kind: 'feature',
    summary:
      'Ba năm, người dân thôn Quế Ổ, xã Chi Lăng góp hơn 3 tỷ đồng: chùa và bờ ao được tu sửa, nhà văn hóa có thêm trang thiết bị, điểm tập kết rác được đặt xa khu dân cư, cống rãnh được xây dựng.',
    body: body(
      paragraph('Hơn 3 tỷ đồng là con số của ba năm, và là con số của cả làng.'),
      heading('Góp vào việc nhìn thấy được'),
      paragraph('Tiền người dân góp được dùng để:'),
      list([
        'tu sửa chùa và bờ ao;',
        'mua sắm trang thiết bị cho nhà văn hóa;',
        'làm điểm tập kết rác xa khu dân cư;',
        'xây dựng cống rãnh.',
      ]),
      figure(photo('que-vo-chua-va-bo-ao')),
      paragraph(
        'Ở Quế Ổ, mọi việc đều công khai, đảng viên làm trước. Cách làm ấy được kể trong bài ',
        link('Chi bộ thôn Quế Ổ: đảng viên làm trước', mainArticle),
        '.',
      ),
      paragraph('Năm năm liền, thôn giữ danh hiệu ', link('“Làng văn hóa” cấp thị xã', villageTitle), '.'),
      sourceNote(reportDate),
    ),
    cover: photo('que-vo-chua-va-bo-ao'),
    ...asReported(reportDate),
    localities: [queVoTown, chiLang],
    organizations: [queOCell, queOVillage],
    awards: [villageTitle],
    relatedArticles: [mainArticle],
    categories: [ref('categories', 'nong-thon-moi'), ref('categories', 'van-hoa')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'nong-thon-moi')],
  },
}

const town: SeedDocument = {
  slug: townArticle.ref[1],
  owningUnit,
  data: {
    title: 'Quế Võ ngày càng đổi mới',
    kind: 'news',
    summary:
      'Ở thị xã Quế Võ, tỉnh Bắc Ninh, học và làm theo Bác gắn với Nghị quyết Trung ương 4 và Nghị quyết Đại hội Đảng bộ thị xã lần thứ XIX, nhiệm kỳ 2020–2025; theo Bí thư Đảng ủy phường Phố Mới, đó là làm việc khoa học và gần dân.',
    body: body(
      paragraph('Thị xã Quế Võ ngày càng đổi mới. Đổi mới, ở đây, còn là cách cán bộ làm việc với dân.'),
      figure(photo('que-vo-doi-moi')),
      heading('Ở phường Phố Mới'),
      quotation({
        text: 'Làm việc khoa học, gần dân, trả lời nhanh ý kiến của người dân.',
        isReported: true,
        name: 'Nguyễn Khắc Bốn',
        office: 'Bí thư Đảng ủy phường Phố Mới',
      }),
      heading('Ở thị xã'),
      paragraph(
        'Báo chí còn ghi ý kiến của đồng chí Nguyễn Đức Lợi, Phó Bí thư Thường trực Thị ủy Quế Võ. Việc học tập và làm theo Bác của Đảng bộ thị xã được gắn với Nghị quyết Trung ương 4 (khóa XI, XII, XIII) và Nghị quyết Đại hội Đảng bộ thị xã lần thứ XIX, nhiệm kỳ 2020–2025.',
      ),
      paragraph('Từ một chi bộ thôn: ', link('Chi bộ thôn Quế Ổ: đảng viên làm trước', mainArticle), '.'),
      sourceNote(reportDate),
    ),
    cover: photo('que-vo-doi-moi'),
    ...asReported(reportDate),
    localities: [queVoTown, phoMoi],
    organizations: [townCommittee],
    directives: [fourthPlenum('xi'), fourthPlenum('xii'), fourthPlenum('xiii')],
    relatedArticles: [mainArticle],
    categories: [ref('categories', 'kinh-te-xa-hoi'), ref('categories', 'hoc-va-lam-theo-bac')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'nghi-quyet-trung-uong-4')],
  },
}

const draft: SeedDocument = {
  slug: 'de-cuong-gia-dinh-van-hoa-o-que-o',
  owningUnit,
  state: 'draft',
  data: {
    title: 'Đề cương: Gia đình văn hóa ở Quế Ổ',
    kind: 'feature',
    summary: 'Bài về tỷ lệ 95–98% hộ đạt “Gia đình văn hóa” hằng năm. Mới có đề cương.',
    body: body(
      heading('Đã có'),
      paragraph('Tỷ lệ hộ đạt “Gia đình văn hóa” hằng năm: 95–98%.'),
      heading('Cần hỏi thêm'),
      paragraph('Cách bình xét ở thôn và câu chuyện của một vài gia đình, khi được họ đồng ý.'),
    ),
    localities: [chiLang],
    organizations: [queOVillage],
    categories: [ref('categories', 'van-hoa')],
  },
}

export const short: SeedDocument[] = [contributions, town, draft]
