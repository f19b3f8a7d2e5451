import { body, card, figure, heading, link, paragraph, table } from '../../../body.ts'
import { photo, polyRef, ref } from '../../../ref.ts'
import type { SeedDocument } from '../../../types.ts'
import { asReported, sourceNote } from '../../as-reported.ts'
import { conclusion01 } from '../../campaigns/refs.ts'
import {
  ambulanceModel,
  anPhuDistrict,
  bridgeModel,
  modelsArticle,
  oneYearArticle,
  owningUnit,
  pandemicArticle,
  riceModel,
  roadArticle,
  vinhTruong,
  reportDate,
} from '../refs.ts'

export const models: SeedDocument = {
  slug: modelsArticle.ref[1],
  owningUnit,
  data: {
    title: 'Ba mô hình nghĩa tình ở An Phú',
    kind: 'feature',
    summary:
      'Một mô hình bắt đầu từ nắm gạo, một mô hình lo cầu đường, một mô hình lo chuyến xe cho người bệnh nghèo. Ba cách làm ở huyện An Phú, tỉnh An Giang cùng trả lời một câu hỏi: học Bác thì làm gì cho bà con?',
    body: body(
      paragraph(
        'Khi huyện An Phú nhìn lại một năm thực hiện Kết luận 01-KL/TW, ba mô hình được nêu tên. Không mô hình nào có cái tên to tát; nghe tên là biết việc.',
      ),
      table([
        ['Mô hình', 'Nơi thực hiện'],
        [link('“Nắm gạo tình thương”', riceModel), '14 xã, thị trấn'],
        [link('“Đội từ thiện sửa chữa cầu đường”', bridgeModel), 'Xã Vĩnh Trường'],
        [link('“Xe chuyển bệnh miễn phí cho người nghèo”', ambulanceModel), '14 xã, thị trấn'],
      ]),
      heading('“Nắm gạo tình thương”'),
      paragraph(
        'Nắm gạo nhỏ, nhưng là thứ không bữa cơm nào thiếu. Ở 14 xã, thị trấn, mô hình gọi đúng tên điều người cho gửi vào nắm gạo: tình thương.',
      ),
      card(polyRef('models', 'nam-gao-tinh-thuong')),
      heading('“Đội từ thiện sửa chữa cầu đường”'),
      paragraph(
        'Ở xã Vĩnh Trường, việc thiện là việc của tay và của sức: sửa cầu, sửa đường. Một cây cầu được sửa thì ai qua lại cũng được nhờ, không phân biệt người quen hay khách lạ.',
      ),
      figure(photo('an-phu-sua-cau-duong')),
      card(polyRef('models', 'doi-tu-thien-sua-chua-cau-duong')),
      heading('“Xe chuyển bệnh miễn phí cho người nghèo”'),
      paragraph(
        'Cũng ở 14 xã, thị trấn, người nghèo khi đau bệnh có xe chuyển đi mà không phải trả tiền. Một chuyến xe đến kịp lúc là sự sẻ chia khó đong đếm bằng con số.',
      ),
      figure(photo('an-phu-xe-chuyen-benh')),
      card(polyRef('models', 'xe-chuyen-benh-mien-phi-cho-nguoi-ngheo')),
      heading('Từ mô hình đến nếp sống'),
      paragraph(
        'Ba mô hình đứng cạnh những việc làm của từng người, như ông Nguyễn Tuấn Thành ở xã Quốc Thái trong bài ',
        link('Người hiến 3.500 m² đất mở đường ra đồng', roadArticle),
        ', và cạnh sự chung sức của cả huyện trong bài ',
        link('An Phú: gần 40 tỷ đồng sẻ chia trong đại dịch', pandemicArticle),
        '.',
      ),
      sourceNote(reportDate),
    ),
    cover: photo('an-phu-nam-gao'),
    ...asReported(reportDate),
    localities: [anPhuDistrict, vinhTruong],
    models: [riceModel, bridgeModel, ambulanceModel],
    directives: [conclusion01],
    relatedArticles: [oneYearArticle, roadArticle],
    categories: [ref('categories', 'mo-hinh-cach-lam-hay'), ref('categories', 'an-sinh-xa-hoi')],
    tags: [ref('tags', 'tu-thien'), ref('tags', 'an-sinh-xa-hoi'), ref('tags', 'ket-luan-01-kl-tw')],
  },
}
