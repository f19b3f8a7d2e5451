import { body, card, figure, heading, keyFigures, link, list, paragraph, quotation } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { fourthPlenum } from '../../campaigns/refs.ts'
import { queOFigures } from '../figures.ts'
import {
  cellRating,
  chiLang,
  contributionsArticle,
  mainArticle,
  owningUnit,
  queOCell,
  queOVillage,
  queVoTown,
  reportDate,
  townArticle,
  townCommittee,
  villageTitle,
} from '../refs.ts'

export const main: SeedDocument = {
  slug: mainArticle.ref[1],
  owningUnit,
  data: {
    title: 'Chi bộ thôn Quế Ổ: đảng viên làm trước',
    kind: 'reportage',
    summary:
      'Ở thôn Quế Ổ, xã Chi Lăng, thị xã Quế Võ, chi bộ ra nghị quyết, có kế hoạch và giao việc cho từng đảng viên; mọi việc công khai, đảng viên làm trước. Ba năm, người dân góp hơn 3 tỷ đồng cho việc chung của làng.',
    body: body(
      paragraph(
        'Muốn dân tin thì phải cho dân thấy. Ở Quế Ổ, cách làm của chi bộ gói trong mấy chữ: rõ việc, rõ người, công khai, đi trước.',
      ),
      heading('Từ nghị quyết đến phần việc của từng người'),
      paragraph('Cách làm ấy gồm bốn điều:'),
      list([
        'chi bộ ra nghị quyết và lập kế hoạch thực hiện;',
        'mỗi đảng viên được giao một phần việc;',
        'mọi việc được công khai;',
        'đảng viên làm trước.',
      ]),
      quotation({
        text: 'Chi bộ ra nghị quyết, xây dựng kế hoạch và giao việc cho từng đảng viên; việc gì cũng công khai, đảng viên gương mẫu làm trước.',
        isReported: true,
        honorific: 'ông',
        name: 'Nguyễn Văn Sáng',
        office: 'Bí thư Chi bộ thôn Quế Ổ',
      }),
      heading('Việc chung của làng'),
      paragraph(
        'Trong ba năm, người dân trong thôn đóng góp hơn 3 tỷ đồng. Ngôi chùa và bờ ao được tu sửa, nhà văn hóa có thêm trang thiết bị, điểm tập kết rác được đặt xa khu dân cư, cống rãnh được xây dựng. Những việc ấy được kể riêng trong bài ',
        link('Quế Ổ: hơn 3 tỷ đồng từ lòng dân', contributionsArticle),
        '.',
      ),
      figure(photo('que-vo-chua-va-bo-ao')),
      heading('Được ghi nhận'),
      paragraph(
        'Năm 2022, chi bộ được xếp loại “Hoàn thành xuất sắc nhiệm vụ”. Thôn năm năm liền giữ danh hiệu “Làng văn hóa” cấp thị xã; mỗi năm có 95–98% số hộ đạt “Gia đình văn hóa”.',
      ),
      card(polyRef('awards', cellRating.ref[1])),
      card(polyRef('awards', villageTitle.ref[1])),
      keyFigures({ title: 'Thôn Quế Ổ, xã Chi Lăng', figures: queOFigures }),
      heading('Gắn với xây dựng, chỉnh đốn Đảng'),
      paragraph(
        'Việc học tập và làm theo Bác ở Quế Võ gắn với Nghị quyết Trung ương 4 (khóa XI, XII, XIII) và Nghị quyết Đại hội Đảng bộ thị xã lần thứ XIX, nhiệm kỳ 2020–2025. Về những đổi thay của thị xã, xem bài ',
        link('Quế Võ ngày càng đổi mới', townArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('que-vo-hop-chi-bo'),
    ...asReported(reportDate),
    localities: [queVoTown, chiLang],
    organizations: [queOCell, queOVillage, townCommittee],
    awards: [cellRating, villageTitle],
    directives: [fourthPlenum('xi'), fourthPlenum('xii'), fourthPlenum('xiii')],
    relatedArticles: [contributionsArticle, townArticle],
    categories: [ref('categories', 'phong-su-ky-su'), ref('categories', 'hoc-va-lam-theo-bac')],
    tags: [ref('tags', 'hoc-tap-va-lam-theo-bac'), ref('tags', 'nghi-quyet-trung-uong-4'), ref('tags', 'neu-guong')],
  },
}
