import { body, card, figure, heading, link, paragraph } from '../../body.ts'
import { photo, polyRef, ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import { conclusion01 } from '../campaigns/refs.ts'
import { oneYearArticle, owningUnit, quocThai, report, reportDate, roadArticle } from './refs.ts'

export const individuals: SeedDocument[] = [
  {
    slug: 'nguyen-tuan-thanh',
    owningUnit,
    data: {
      name: 'Nguyễn Tuấn Thành',
      honorific: 'ông',
      deeds:
        'Góp tiền, góp ngày công và hiến 3.500 m² đất của mình để làm đường ra đồng, chung tay xây dựng nông thôn mới.',
      portrait: photo('an-phu-nguyen-tuan-thanh'),
      place: { locality: quocThai },
      story: body(
        paragraph(
          'Ông Nguyễn Tuấn Thành ở xã Quốc Thái, huyện An Phú, tỉnh An Giang được nêu gương làm theo Bác bằng một việc rất cụ thể: góp sức làm con đường ra đồng.',
        ),
        heading('Góp của, góp công và hiến đất'),
        paragraph(
          'Để có con đường ấy, ông góp tiền, góp ngày công và hiến 3.500 m² đất của mình. Đất nhường cho lối đi chung, tiền và công góp vào cùng một con đường; cả ba hướng về một mục tiêu là xây dựng nông thôn mới.',
        ),
        figure(photo('an-phu-duong-ra-dong')),
        heading('Một việc làm để noi theo'),
        paragraph(
          'Việc làm của ông được nêu trong bài ',
          link('Học Bác từ những việc gần dân ở An Phú', oneYearArticle),
          ', và được kể riêng trong bài ',
          link('Người hiến 3.500 m² đất mở đường ra đồng ở Quốc Thái', roadArticle),
          '. Cũng trên địa bàn huyện, tinh thần vì lối đi chung còn có ở một mô hình của xã Vĩnh Trường:',
        ),
        card(polyRef('models', 'doi-tu-thien-sua-chua-cau-duong')),
      ),
      directives: [conclusion01],
      tags: [ref('tags', 'hien-dat-lam-duong'), ref('tags', 'neu-guong'), ref('tags', 'nong-thon-moi')],
      categories: [ref('categories', 'guong-dien-hinh'), ref('categories', 'nong-thon-moi')],
      basis: {
        ground: 'press',
        date: reportDate,
        source: report,
        note: 'Nguồn chỉ nêu họ tên, danh xưng, xã và việc làm. Không bổ sung tuổi, nghề nghiệp, địa chỉ khi chưa có căn cứ.',
      },
    },
  },
]
