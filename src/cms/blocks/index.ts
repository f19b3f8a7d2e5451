import type { Block, Field } from 'payload'
import { keyFigures } from '../fields/key-figures.ts'
import { personText } from '../fields/person-text.ts'
import { picture } from '../fields/pictures.ts'
import { webAddress } from '../fields/web-address.ts'

const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  fields: [
    picture({ name: 'image', label: 'Ảnh', required: true, custom: { dropsRow: true } }),
    {
      name: 'caption',
      type: 'textarea',
      label: 'Chú thích',
      admin: { description: 'Để trống thì dùng chú thích của ảnh.' },
    },
  ],
}

const gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: { singular: 'Chùm ảnh', plural: 'Chùm ảnh' },
  fields: [
    { name: 'title', type: 'text', label: 'Tên chùm ảnh' },
    {
      name: 'images',
      type: 'array',
      label: 'Các ảnh',
      labels: { singular: 'Ảnh', plural: 'Ảnh' },
      required: true,
      minRows: 2,
      fields: [
        picture({ name: 'image', label: 'Ảnh', required: true, custom: { dropsRow: true } }),
        {
          name: 'caption',
          type: 'textarea',
          label: 'Chú thích',
          admin: { description: 'Để trống thì dùng chú thích của ảnh.' },
        },
      ],
    },
  ],
}

const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: { singular: 'Trích lời', plural: 'Trích lời' },
  fields: [
    { name: 'text', type: 'textarea', label: 'Lời nói hoặc ý kiến', required: true },
    {
      name: 'isReported',
      type: 'checkbox',
      label: 'Thuật lại ý, không phải nguyên văn',
      defaultValue: false,
      admin: { description: 'Khi không có nguyên văn, trang hiển thị không đặt trong ngoặc kép.' },
    },
    ...personText({ required: true }),
  ],
}

const figures: Block = {
  slug: 'keyFigures',
  interfaceName: 'KeyFiguresBlock',
  labels: { singular: 'Số liệu nổi bật', plural: 'Số liệu nổi bật' },
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề' },
    keyFigures({ name: 'figures', label: 'Các số liệu', required: true }),
  ],
}

const film: Block = {
  slug: 'film',
  interfaceName: 'FilmBlock',
  labels: { singular: 'Phim, video', plural: 'Phim, video' },
  fields: [
    { name: 'title', type: 'text', label: 'Tên phim hoặc video', required: true },
    webAddress({
      name: 'url',
      label: 'Địa chỉ xem',
      description: 'Chỉ dẫn tới nơi đăng; hệ thống không lưu tệp phim.',
    }),
    {
      type: 'row',
      fields: [
        { name: 'producer', type: 'text', label: 'Đơn vị sản xuất', admin: { width: '70%' } },
        { name: 'year', type: 'number', label: 'Năm', min: 1890, max: 2200, admin: { width: '30%' } },
      ],
    },
    picture({ name: 'poster', label: 'Ảnh đại diện' }),
    { name: 'caption', type: 'textarea', label: 'Chú thích' },
  ],
}

const card: Block = {
  slug: 'card',
  interfaceName: 'CardBlock',
  labels: { singular: 'Thẻ giới thiệu', plural: 'Thẻ giới thiệu' },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['individuals', 'models', 'awards'],
      label: 'Gương điển hình, mô hình hoặc khen thưởng',
      required: true,
      custom: { dropsRow: true },
    },
    { name: 'note', type: 'textarea', label: 'Lời giới thiệu' },
  ],
}

const keptAtOnce: Field = {
  name: 'keepBlock',
  type: 'ui',
  admin: { components: { Field: '/src/admin/fields/KeepBlock.tsx#KeepBlock' } },
}

/** The blocks of every rich body; the reference walker reads their fields too. */
export const bodyBlocks: Block[] = [figure, gallery, quotation, figures, film, card].map((block) => ({
  ...block,
  fields: [...block.fields, keptAtOnce],
  // A block's kind says enough; a second, inner title only puzzles.
  admin: { disableBlockName: true },
}))
