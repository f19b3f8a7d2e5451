import { body, figure, link, paragraph } from '../../body.ts'
import { photo, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  bagsModel,
  banGian,
  districtPolice,
  dongIch,
  lapThachDistrict,
  mainArticle,
  modelsArticle,
  owningUnit,
  policeModel,
  quangSon,
  thaiHoa,
  thaiHoaVeterans,
  veteransModel,
  vietGapModel,
} from './refs.ts'

const readMore = () =>
  paragraph(
    'Đọc thêm: ',
    link('Bốn mô hình làm theo Bác ở Lập Thạch', modelsArticle),
    ' và ',
    link('Lập Thạch: học đi đôi với làm theo', mainArticle),
    '.',
  )

/** Names, places and, for two of them, who runs them; since when, and whether they are among 2022's registered ones, is not reported. */
export const models: SeedDocument[] = [
  {
    slug: policeModel.ref[1],
    owningUnit,
    data: {
      name: 'Cán bộ, chiến sỹ Công an huyện Lập Thạch giữ đúng lễ tiết, tác phong khi tiếp xúc, giải quyết công việc với quần chúng nhân dân',
      summary:
        'Lễ tiết, tác phong đúng mực mỗi khi tiếp xúc, giải quyết công việc với người dân: cách làm theo Bác của cán bộ, chiến sĩ Công an huyện Lập Thạch.',
      practice: body(
        paragraph(
          'Người dân đến cơ quan công an thường vì một việc cụ thể: một tờ giấy, một lời trình báo, một điều cần hỏi. Mô hình của Công an huyện Lập Thạch đặt trọng tâm vào chính lúc ấy: cán bộ, chiến sĩ giữ đúng lễ tiết, tác phong khi tiếp xúc và giải quyết công việc với quần chúng nhân dân.',
        ),
        figure(photo('lap-thach-cong-an-tiep-dan')),
        readMore(),
      ),
      nature: 'collective',
      organizations: [districtPolice],
      localities: [lapThachDistrict],
      field: 'office',
      cover: photo('lap-thach-cong-an-tiep-dan'),
      tags: [ref('tags', 'cong-an-nhan-dan'), ref('tags', 'neu-guong')],
    },
  },
  {
    slug: bagsModel.ref[1],
    owningUnit,
    data: {
      name: 'CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình',
      summary:
        'Câu lạc bộ của phụ nữ huyện Lập Thạch bắt đầu từ chiếc túi đi chợ và thùng rác trong nhà: bớt dùng túi nilon, xử lý rác thải ngay tại hộ gia đình.',
      practice: body(
        paragraph(
          'Tên câu lạc bộ nói trọn hai việc: hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình. Một việc bắt đầu khi đi chợ, một việc bắt đầu khi về đến nhà, đều nằm trong tay người phụ nữ lo toan mỗi ngày.',
        ),
        figure(photo('lap-thach-phu-nu-han-che-tui-nilon')),
        readMore(),
      ),
      nature: 'collective',
      localities: [lapThachDistrict],
      field: 'environment',
      cover: photo('lap-thach-phu-nu-han-che-tui-nilon'),
      tags: [ref('tags', 'phu-nu'), ref('tags', 'bao-ve-moi-truong')],
    },
  },
  {
    slug: vietGapModel.ref[1],
    owningUnit,
    data: {
      name: 'Sản xuất theo hướng VietGAP',
      summary:
        'Ở các xã Quang Sơn, Bàn Giản, Đồng Ích của huyện Lập Thạch, làm theo Bác trong sản xuất là chọn hướng VietGAP, hướng tới nông sản an toàn.',
      practice: body(
        paragraph(
          'VietGAP là tên gọi tắt của thực hành sản xuất nông nghiệp tốt ở Việt Nam. Ba xã Quang Sơn, Bàn Giản và Đồng Ích được nêu tên là những nơi có mô hình sản xuất theo hướng này.',
        ),
        figure(photo('lap-thach-vietgap')),
        readMore(),
      ),
      nature: 'collective',
      localities: [quangSon, banGian, dongIch],
      localityNote: 'các xã Quang Sơn, Bàn Giản, Đồng Ích',
      field: 'economy',
      cover: photo('lap-thach-vietgap'),
      tags: [ref('tags', 'san-xuat-vietgap'), ref('tags', 'nong-thon-moi')],
    },
  },
  {
    slug: veteransModel.ref[1],
    owningUnit,
    data: {
      name: 'Cựu chiến binh tự quản bảo vệ môi trường ở khu dân cư',
      summary:
        'Hội Cựu chiến binh xã Thái Hòa, huyện Lập Thạch tự quản việc bảo vệ môi trường ở khu dân cư: người lính năm xưa giữ sạch nơi mình và xóm giềng đang sống.',
      practice: body(
        paragraph(
          'Tự quản là tự mình nhận việc và tự mình giữ việc. Ở xã Thái Hòa, Hội Cựu chiến binh nhận về mình việc bảo vệ môi trường ở khu dân cư.',
        ),
        figure(photo('lap-thach-cuu-chien-binh-tu-quan')),
        readMore(),
      ),
      nature: 'collective',
      organizations: [thaiHoaVeterans],
      localities: [thaiHoa],
      localityNote: 'xã Thái Hòa',
      field: 'environment',
      cover: photo('lap-thach-cuu-chien-binh-tu-quan'),
      tags: [ref('tags', 'cuu-chien-binh'), ref('tags', 'bao-ve-moi-truong')],
    },
  },
]
