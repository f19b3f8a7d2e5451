import { body, card, figure, heading, link, paragraph, table } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
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
  reportDate,
  thaiHoa,
  thaiHoaVeterans,
  veteransModel,
  vietGapModel,
} from '../refs.ts'

export const modelsOverview: SeedDocument = {
  slug: modelsArticle.ref[1],
  owningUnit,
  data: {
    title: 'Bốn mô hình làm theo Bác ở Lập Thạch',
    kind: 'feature',
    summary:
      'Công an giữ lễ tiết, tác phong khi tiếp dân; phụ nữ bớt túi nilon, xử lý rác tại nhà; nông dân ba xã sản xuất theo hướng VietGAP; cựu chiến binh tự quản môi trường khu dân cư. Bốn mô hình ở huyện Lập Thạch, tỉnh Vĩnh Phúc gặp nhau ở hai chữ thiết thực.',
    body: body(
      paragraph(
        'Trong những mô hình làm theo Bác ở huyện Lập Thạch, bốn mô hình dưới đây được nêu rõ tên, rõ nơi thực hiện.',
      ),
      table([
        ['Mô hình', 'Nơi thực hiện'],
        [
          link(
            '“Cán bộ, chiến sỹ Công an huyện Lập Thạch giữ đúng lễ tiết, tác phong khi tiếp xúc, giải quyết công việc với quần chúng nhân dân”',
            policeModel,
          ),
          'Công an huyện Lập Thạch',
        ],
        [link('“CLB Phụ nữ hạn chế sử dụng túi nilon và xử lý rác thải hộ gia đình”', bagsModel), 'Huyện Lập Thạch'],
        [link('Sản xuất theo hướng VietGAP', vietGapModel), 'Các xã Quang Sơn, Bàn Giản, Đồng Ích'],
        [
          link('Cựu chiến binh tự quản bảo vệ môi trường ở khu dân cư', veteransModel),
          'Hội Cựu chiến binh xã Thái Hòa',
        ],
      ]),
      heading('Lễ tiết trước dân'),
      paragraph(
        'Điều người dân nhớ sau một lần đến cơ quan công an nhiều khi không phải là thủ tục, mà là cách mình được tiếp. Công an huyện Lập Thạch lấy chính điều ấy làm mô hình: giữ đúng lễ tiết, tác phong khi tiếp xúc, giải quyết công việc với quần chúng nhân dân.',
      ),
      figure(photo('lap-thach-cong-an-tiep-dan')),
      card(polyRef('models', policeModel.ref[1])),
      heading('Chiếc túi và thùng rác'),
      paragraph(
        'Câu lạc bộ của phụ nữ nhận hai việc trong tầm tay: hạn chế túi nilon và xử lý rác thải ngay tại hộ gia đình. Việc nhỏ, nhưng ngày nào cũng có, nhà nào cũng có.',
      ),
      card(polyRef('models', bagsModel.ref[1])),
      heading('Ruộng đồng theo hướng VietGAP'),
      paragraph(
        'Ở Quang Sơn, Bàn Giản và Đồng Ích, làm theo Bác gắn với làm ăn: sản xuất theo hướng VietGAP, nông sản an toàn cho người ăn và cho cả người trồng.',
      ),
      figure(photo('lap-thach-vietgap')),
      card(polyRef('models', vietGapModel.ref[1])),
      heading('Cựu chiến binh tự quản'),
      paragraph(
        'Hội Cựu chiến binh xã Thái Hòa nhận phần giữ gìn môi trường ở khu dân cư. Tự quản là không đợi nhắc: thấy việc thì làm, làm rồi thì giữ.',
      ),
      figure(photo('lap-thach-cuu-chien-binh-tu-quan')),
      card(polyRef('models', veteransModel.ref[1])),
      paragraph(
        'Bức tranh chung của huyện, với 30 mô hình tập thể và 15 mô hình cá nhân đăng ký năm 2022, có trong bài ',
        link('Lập Thạch: học đi đôi với làm theo', mainArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('lap-thach-phu-nu-han-che-tui-nilon'),
    coverCaption: 'Chiếc túi vải đi chợ thay cho túi nilon. (Ảnh minh họa)',
    ...asReported(reportDate),
    localities: [lapThachDistrict, quangSon, banGian, dongIch, thaiHoa],
    organizations: [districtPolice, thaiHoaVeterans],
    models: [policeModel, bagsModel, vietGapModel, veteransModel],
    relatedArticles: [mainArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay'), ref('categories', 'kinh-te-xa-hoi')],
    tags: [
      ref('tags', 'hoc-tap-va-lam-theo-bac'),
      ref('tags', 'bao-ve-moi-truong'),
      ref('tags', 'san-xuat-vietgap'),
      ref('tags', 'cong-an-nhan-dan'),
    ],
  },
}
