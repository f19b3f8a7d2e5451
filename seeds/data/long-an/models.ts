import { body, link, paragraph } from '../../body.ts'
import { photo, ref, type Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import { longAnProvince, modelsArticle, owningUnit } from './refs.ts'
import { benLuc, chauThanh, kienTuong, tanAn, tanHung } from './refs.ts'

type Outline = {
  slug: string
  name: string
  summary: string
  field: string
  cover: string
  tags: string[]
} & ({ by: string } | { in: Ref })

/**
 * A model of which only the name and who runs it are reported: a province-wide body (`by`), or a district, town or city (`in`) without
 * saying which of its bodies. Stages, dates and results stay empty.
 */
const model = ({ slug, cover, tags, ...outline }: Outline): SeedDocument => ({
  slug,
  owningUnit,
  data: {
    name: outline.name,
    summary: outline.summary,
    practice: body(
      paragraph(
        'Báo chí năm 2023 nêu tên mô hình cùng nơi thực hiện; cách làm và kết quả cụ thể sẽ được bổ sung khi có tư liệu. Xem cùng các mô hình khác của tỉnh: ',
        link('Mỗi nơi một cách làm: mười hai mô hình ở Long An', modelsArticle),
        '.',
      ),
    ),
    nature: 'collective',
    organizations: 'by' in outline ? [ref('organizations', outline.by)] : [],
    localities: ['in' in outline ? outline.in : longAnProvince],
    field: outline.field,
    cover: photo(cover),
    directives: [conclusion01],
    tags: tags.map((tag) => ref('tags', tag)),
  },
})

const provinceWide: Outline[] = [
  {
    slug: 'so-tiet-kiem-ho-tro-can-bo-mat-tran-kho-khan',
    name: 'Sổ tiết kiệm hỗ trợ cán bộ Mặt trận khó khăn',
    summary:
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Long An dùng sổ tiết kiệm để hỗ trợ những cán bộ Mặt trận gặp khó khăn.',
    by: 'ubmttq-viet-nam-tinh-long-an',
    field: 'welfare',
    cover: 'long-an-so-tiet-kiem',
    tags: ['an-sinh-xa-hoi'],
  },
  {
    slug: 'tuyen-duong-xanh-dong-kenh-sach',
    name: 'Tuyến đường xanh, dòng kênh sạch',
    summary: 'Mô hình của Hội Nông dân tỉnh Long An, hướng tới những con đường nhiều cây xanh và những dòng kênh sạch.',
    by: 'hoi-nong-dan-tinh-long-an',
    field: 'environment',
    cover: 'long-an-duong-xanh-kenh-sach',
    tags: ['bao-ve-moi-truong', 'nong-thon-moi'],
  },
  {
    slug: 'mai-am-nong-dan',
    name: 'Mái ấm nông dân',
    summary: 'Mô hình của Hội Nông dân tỉnh Long An, chăm lo mái ấm cho người nông dân.',
    by: 'hoi-nong-dan-tinh-long-an',
    field: 'welfare',
    cover: 'long-an-mai-am-nong-dan',
    tags: ['an-sinh-xa-hoi'],
  },
  {
    slug: 'nuoi-heo-dat-ho-tro-phat-trien-kinh-te-gia-dinh',
    name: 'Nuôi heo đất hỗ trợ phát triển kinh tế gia đình',
    summary:
      'Phụ nữ tiết kiệm bằng heo đất để hỗ trợ phát triển kinh tế gia đình; mô hình của Hội Liên hiệp Phụ nữ tỉnh Long An.',
    by: 'hoi-lien-hiep-phu-nu-tinh-long-an',
    field: 'economy',
    cover: 'long-an-nuoi-heo-dat',
    tags: ['an-sinh-xa-hoi'],
  },
  {
    slug: 'doan-duong-kieu-mau',
    name: 'Đoạn đường kiểu mẫu',
    summary: 'Mô hình của Tỉnh Đoàn Long An: tuổi trẻ bắt tay xây dựng những đoạn đường kiểu mẫu.',
    by: 'tinh-doan-long-an',
    field: 'new-rural',
    cover: 'long-an-doan-duong-kieu-mau',
    tags: ['bao-ve-moi-truong'],
  },
  {
    slug: 'ngoi-nha-khan-quang-do',
    name: 'Ngôi nhà Khăn quàng đỏ',
    summary:
      'Mô hình của Tỉnh Đoàn Long An, mang tên chiếc khăn quàng đỏ của đội viên thiếu niên: một ngôi nhà dựng bằng sự sẻ chia.',
    by: 'tinh-doan-long-an',
    field: 'welfare',
    cover: 'long-an-ngoi-nha-khan-quang-do',
    tags: ['an-sinh-xa-hoi'],
  },
  {
    slug: 'moi-tuan-mot-dia-chi',
    name: 'Mỗi tuần một địa chỉ',
    summary: 'Mô hình của Bộ đội Biên phòng tỉnh Long An: đều đặn mỗi tuần, những người lính tìm đến một địa chỉ.',
    by: 'bo-doi-bien-phong-tinh-long-an',
    field: 'other',
    cover: 'long-an-moi-tuan-mot-dia-chi',
    tags: ['bo-doi-bien-phong'],
  },
]

const local: Outline[] = [
  {
    slug: 'cac-giai-phap-xay-dung-va-nang-chat-cac-tieu-chi-nong-thon-moi-nang-cao',
    name: 'Các giải pháp xây dựng và nâng chất các tiêu chí nông thôn mới nâng cao',
    summary:
      'Huyện Châu Thành, tỉnh Long An chọn việc làm theo Bác là tìm giải pháp xây dựng và nâng chất các tiêu chí nông thôn mới nâng cao.',
    in: chauThanh,
    field: 'new-rural',
    cover: 'long-an-nong-thon-moi-nang-cao',
    tags: ['nong-thon-moi'],
  },
  {
    slug: 'dan-van-kheo-gan-voi-hoc-tap-va-lam-theo-tan-hung',
    name: 'Dân vận khéo gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    summary:
      'Huyện Tân Hưng, tỉnh Long An gắn công tác dân vận khéo với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    in: tanHung,
    field: 'mobilisation',
    cover: 'long-an-dan-van-kheo',
    tags: ['dan-van-kheo'],
  },
  {
    slug: 'doi-moi-phuong-thuc-lanh-dao-nam-chuan-muc-dao-duc-ben-luc',
    name: 'Tập trung đổi mới nội dung, phương thức lãnh đạo, phong cách, lề lối làm việc; đẩy mạnh cải cách hành chính, thực hiện tốt năm chuẩn mực đạo đức của cán bộ, đảng viên',
    summary:
      'Huyện Bến Lức, tỉnh Long An đổi mới cách lãnh đạo và lề lối làm việc, đẩy mạnh cải cách hành chính, thực hiện tốt năm chuẩn mực đạo đức của cán bộ, đảng viên.',
    in: benLuc,
    field: 'party',
    cover: 'long-an-cai-cach-hanh-chinh',
    tags: ['cai-cach-hanh-chinh', 'neu-guong'],
  },
  {
    slug: 'cap-can-cuoc-cong-dan-ngay-cuoi-tuan-kien-tuong',
    name: 'Cấp căn cước công dân ngày cuối tuần trên địa bàn thị xã',
    summary:
      'Ở thị xã Kiến Tường, tỉnh Long An, căn cước công dân được cấp cả ngày cuối tuần, thuận tiện cho người bận việc trong tuần.',
    in: kienTuong,
    field: 'office',
    cover: 'long-an-can-cuoc-ngay-cuoi-tuan',
    tags: ['cai-cach-hanh-chinh'],
  },
  {
    slug: 'nam-tinh-hinh-du-luan-xa-hoi-tan-an',
    name: 'Tăng cường nắm tình hình dư luận xã hội và phối hợp giải quyết các vấn đề bức xúc của nhân dân trên địa bàn',
    summary:
      'Thành phố Tân An, tỉnh Long An tăng cường lắng nghe dư luận xã hội và phối hợp giải quyết những vấn đề người dân còn bức xúc.',
    in: tanAn,
    field: 'mobilisation',
    cover: 'long-an-lang-nghe-du-luan',
    tags: ['dan-van-kheo'],
  },
]

export const models: SeedDocument[] = [...provinceWide, ...local].map(model)
