import type { Field } from 'payload'
import { campaignLinks } from '../../src/cms/fields/campaign-links.ts'
import { categories, tags } from '../../src/cms/fields/filing.ts'
import { metaTab } from '../../src/cms/fields/meta.ts'
import { picture } from '../../src/cms/fields/pictures.ts'
import { rowLabel } from '../../src/cms/fields/row-label.ts'

const year = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  min: 1945,
  max: 2200,
  index: true,
  admin: { width: '50%' },
})

const book: Field[] = [
  {
    type: 'row',
    fields: [
      year('periodFrom', 'Từ năm'),
      {
        ...year('periodTo', 'Đến năm'),
        validate: (value: unknown, { data }: { data: Partial<{ periodFrom: number }> }) => {
          if (typeof value !== 'number') return 'Chưa ghi năm cuối của giai đoạn.'
          return value >= (data.periodFrom ?? 0) || 'Năm cuối phải bằng hoặc sau năm đầu.'
        },
      } as Field,
    ],
  },
  {
    name: 'locality',
    type: 'relationship',
    relationTo: 'localities',
    label: 'Địa phương',
    index: true,
    admin: { description: 'Đơn vị hành chính lúc biên soạn. Trang hiển thị cả tên lúc đó và tên ngày nay.' },
  },
  {
    name: 'compilers',
    type: 'relationship',
    relationTo: 'organizations',
    hasMany: true,
    label: 'Đơn vị biên soạn',
    required: true,
  },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Lời giới thiệu',
    required: true,
    maxLength: 2000,
    admin: { rows: 5, description: 'Hiện dưới tên kỷ yếu và trong danh sách.' },
  },
  picture({ name: 'cover', label: 'Ảnh bìa' }),
]

const entries: Field = {
  name: 'entries',
  type: 'array',
  label: 'Các mục trong kỷ yếu',
  labels: { singular: 'Mục', plural: 'Mục' },
  admin: {
    description: 'Theo thứ tự in. Mục chưa xuất bản thì bạn đọc chưa thấy.',
    components: rowLabel(['section', 'note']),
    initCollapsed: true,
  },
  fields: [
    {
      name: 'section',
      type: 'text',
      label: 'Phần, chương',
      maxLength: 200,
      admin: {
        placeholder: 'Phần thứ nhất: Gương cá nhân',
        description: 'Ghi ở mục đầu tiên của mỗi phần; các mục sau để trống.',
      },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['individuals', 'organizations', 'models'],
      label: 'Gương điển hình, tập thể hoặc mô hình',
      required: true,
      custom: { dropsRow: true },
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú riêng cho kỷ yếu', maxLength: 1000 },
  ],
}

export const fields: Field[] = [
  { name: 'title', type: 'text', label: 'Tên kỷ yếu', required: true, maxLength: 300, index: true },
  {
    type: 'tabs',
    tabs: [
      { label: 'Cuốn kỷ yếu', fields: book },
      { label: 'Mục lục', fields: [entries] },
      { label: 'Liên kết', description: 'Kỷ yếu gắn với văn bản, chuyên đề, phong trào nào.', fields: campaignLinks() },
      metaTab(),
    ],
  },
  categories(),
  tags(),
]
