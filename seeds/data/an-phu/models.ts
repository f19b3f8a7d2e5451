import { body, figure, link, paragraph } from '../../body.ts'
import { photo, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import { anPhuDistrict, modelsArticle, oneYearArticle, owningUnit, vinhTruong } from './refs.ts'

const readMore = () =>
  paragraph(
    'Đọc thêm: ',
    link('Ba mô hình nghĩa tình ở An Phú', modelsArticle),
    ' và ',
    link('Học Bác từ những việc gần dân ở An Phú', oneYearArticle),
    '.',
  )

/** What stage each has reached, since when and who runs it is not reported; only names, places and counts are. */
export const models: SeedDocument[] = [
  {
    slug: 'nam-gao-tinh-thuong',
    owningUnit,
    data: {
      name: 'Nắm gạo tình thương',
      summary:
        'Mô hình tương trợ bằng chính hạt gạo, có mặt ở 14 xã, thị trấn của huyện An Phú; một trong những cách làm được nêu khi huyện nhìn lại một năm thực hiện Kết luận 01-KL/TW.',
      practice: body(
        paragraph(
          'Một nắm gạo là phần nhỏ, ai cũng có thể sẻ chia. Mô hình mang tên “Nắm gạo tình thương” đưa tinh thần ấy đến 14 xã, thị trấn của huyện An Phú.',
        ),
        figure(photo('an-phu-nam-gao')),
        readMore(),
      ),
      nature: 'collective',
      localities: [anPhuDistrict],
      localityCount: 14,
      localityNote: '14 xã, thị trấn',
      field: 'welfare',
      cover: photo('an-phu-nam-gao'),
      directives: [conclusion01],
      tags: [ref('tags', 'tu-thien'), ref('tags', 'an-sinh-xa-hoi')],
    },
  },
  {
    slug: 'doi-tu-thien-sua-chua-cau-duong',
    owningUnit,
    data: {
      name: 'Đội từ thiện sửa chữa cầu đường',
      summary:
        'Đội từ thiện lo việc sửa chữa cầu, đường ở xã Vĩnh Trường, huyện An Phú: một cách làm theo Bác bằng việc có ích cho lối đi chung.',
      practice: body(
        paragraph(
          'Đúng như tên gọi, đội ở xã Vĩnh Trường làm từ thiện bằng việc sửa chữa cầu đường, vì lối đi chung của bà con.',
        ),
        figure(photo('an-phu-sua-cau-duong')),
        readMore(),
      ),
      nature: 'collective',
      localities: [vinhTruong],
      localityNote: 'xã Vĩnh Trường',
      field: 'welfare',
      cover: photo('an-phu-sua-cau-duong'),
      directives: [conclusion01],
      tags: [ref('tags', 'tu-thien'), ref('tags', 'cau-duong-nong-thon')],
    },
  },
  {
    slug: 'xe-chuyen-benh-mien-phi-cho-nguoi-ngheo',
    owningUnit,
    data: {
      name: 'Xe chuyển bệnh miễn phí cho người nghèo',
      summary:
        'Chuyển bệnh miễn phí cho người nghèo, có ở 14 xã, thị trấn của huyện An Phú, để tiền xe không thành gánh nặng khi trong nhà có người đau ốm.',
      practice: body(
        paragraph(
          'Với người nghèo, có bệnh đã lo, tiền xe đến nơi chữa bệnh lại thêm một nỗi lo nữa. Mô hình “Xe chuyển bệnh miễn phí cho người nghèo” ở 14 xã, thị trấn của huyện An Phú đỡ cho họ phần đường ấy.',
        ),
        figure(photo('an-phu-xe-chuyen-benh')),
        readMore(),
      ),
      nature: 'collective',
      localities: [anPhuDistrict],
      localityCount: 14,
      localityNote: '14 xã, thị trấn',
      field: 'welfare',
      cover: photo('an-phu-xe-chuyen-benh'),
      directives: [conclusion01],
      tags: [ref('tags', 'tu-thien'), ref('tags', 'an-sinh-xa-hoi')],
    },
  },
]
