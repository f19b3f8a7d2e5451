import * as build from '../../seeds/body.ts'
import { photo, polyRef, ref } from '../../seeds/ref.ts'

/** A body with everything that the editor offers; refers to `individuals/a`, `models/a`, `localities/a`, `media/a` and `media/b`. */
export const everything = build.body(
  build.heading('Mục ', build.italic('nghiêng')),
  build.subheading('Mục nhỏ'),
  build.paragraph(
    'Chữ ',
    build.bold('đậm'),
    build.link('người', ref('individuals', 'a')),
    build.link('trang', 'https://bao.example/'),
  ),
  build.list(['một', ['hai ', build.bold('ba')]]),
  build.numbered(['một', 'hai']),
  build.table([
    ['Chỉ tiêu', 'Đạt'],
    ['Thu', '59,14%'],
  ]),
  build.quotation({ text: 'Ý kiến.', isReported: true, name: 'Tên', office: 'Chức vụ' }),
  build.keyFigures({
    title: 'Số liệu',
    figures: [{ label: 'Thu', value: 59.14, unit: '%', locality: ref('localities', 'a') }],
  }),
  build.figure(photo('a'), 'Chú thích'),
  build.gallery({ title: 'Chùm ảnh', images: [{ image: photo('a') }, { image: photo('b'), caption: 'Hai' }] }),
  build.card(polyRef('models', 'a'), 'Lời giới thiệu'),
  build.film({ title: 'Phim', url: 'https://bao.example/phim', poster: photo('a') }),
)
