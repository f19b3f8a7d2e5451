import type { Field } from 'payload'
import { articleKinds } from '../../src/domain/article-kinds.ts'
import { campaignLinks } from '../../src/cms/fields/campaign-links.ts'
import { categories, tags } from '../../src/cms/fields/filing.ts'
import { bodyEditor } from '../../src/cms/editor.ts'
import { metaTab } from '../../src/cms/fields/meta.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { picture } from '../../src/cms/fields/pictures.ts'
import { webAddress } from '../../src/cms/fields/web-address.ts'
import { rowLabel } from '../../src/cms/fields/row-label.ts'

const writing: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Sapô',
    required: true,
    maxLength: 600,
    admin: { rows: 4, description: 'Hai, ba câu mở đầu, hiện dưới tít và trong danh sách bài.' },
  },
  { name: 'body', type: 'richText', label: 'Nội dung', required: true, editor: bodyEditor },
]

const pictureAndSource: Field[] = [
  picture({ name: 'cover', label: 'Ảnh bìa', description: 'Ảnh hiện đầu bài và trong danh sách bài.' }),
  {
    name: 'coverCaption',
    type: 'textarea',
    label: 'Chú thích ảnh bìa',
    admin: { description: 'Để trống thì dùng chú thích của ảnh.', condition: (data) => Boolean(data.cover) },
  },
  {
    name: 'bylines',
    type: 'array',
    label: 'Tác giả',
    labels: { singular: 'Tác giả', plural: 'Tác giả' },
    admin: { components: rowLabel(['name', 'role']) },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: 'Tên hoặc bút danh', required: true, admin: { width: '60%' } },
          { name: 'role', type: 'text', label: 'Vai trò', admin: { width: '40%', placeholder: 'Ảnh, Thực hiện' } },
        ],
      },
    ],
  },
  {
    name: 'source',
    type: 'group',
    label: 'Nguồn gốc bài',
    admin: { description: 'Khi bài đăng lại từ báo hoặc trang khác. Để trống nếu bài do đơn vị viết.' },
    fields: [
      { name: 'name', type: 'text', label: 'Tên báo hoặc trang', maxLength: 200 },
      partialDate({ name: 'date', label: 'Ngày đăng gốc' }),
      webAddress({ name: 'url', label: 'Địa chỉ bài gốc' }),
    ],
  },
]

const links: Field[] = [
  {
    name: 'localities',
    type: 'relationship',
    relationTo: 'localities',
    hasMany: true,
    label: 'Địa phương',
    admin: { description: 'Chọn đơn vị hành chính đúng vào lúc sự việc xảy ra, kể cả đơn vị nay không còn.' },
  },
  {
    name: 'individuals',
    type: 'relationship',
    relationTo: 'individuals',
    hasMany: true,
    label: 'Gương điển hình trong bài',
  },
  {
    name: 'organizations',
    type: 'relationship',
    relationTo: 'organizations',
    hasMany: true,
    label: 'Tập thể, tổ chức trong bài',
  },
  { name: 'models', type: 'relationship', relationTo: 'models', hasMany: true, label: 'Mô hình trong bài' },
  { name: 'awards', type: 'relationship', relationTo: 'awards', hasMany: true, label: 'Khen thưởng trong bài' },
  ...campaignLinks(),
  {
    name: 'relatedArticles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    label: 'Bài liên quan',
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
]

const remarks: Field[] = [
  {
    name: 'remarks',
    type: 'join',
    collection: 'reader-feedback',
    on: 'document',
    label: 'Ý kiến về bài này',
    defaultSort: '-createdAt',
    admin: { allowCreate: false, defaultColumns: ['name', 'remark', 'state', 'createdAt'] },
  },
]

export const fields: Field[] = [
  { name: 'title', type: 'text', label: 'Tít bài', required: true, maxLength: 250, index: true },
  {
    type: 'tabs',
    tabs: [
      { label: 'Bài viết', fields: writing },
      { label: 'Ảnh bìa và nguồn', fields: pictureAndSource },
      { label: 'Liên kết', description: 'Bài nói về ai, nơi nào, mô hình và khen thưởng nào.', fields: links },
      { label: 'Ý kiến bạn đọc', fields: remarks },
      metaTab(),
    ],
  },
  {
    name: 'kind',
    type: 'select',
    label: 'Thể loại',
    required: true,
    defaultValue: 'news',
    index: true,
    options: Object.entries(articleKinds).map(([value, label]) => ({ value, label })),
    admin: { position: 'sidebar' },
  },
  categories(),
  tags(),
]
