import type { Field } from 'payload'
import { nobody } from '../../src/cms/access.ts'
import { modelFields, modelStatuses } from '../../src/domain/model-words.ts'
import { campaignLinks } from '../../src/cms/fields/campaign-links.ts'
import { tags } from '../../src/cms/fields/filing.ts'
import { bodyEditor } from '../../src/cms/editor.ts'
import { keyFigures } from '../../src/cms/fields/key-figures.ts'
import { metaTab } from '../../src/cms/fields/meta.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { picture, pictures } from '../../src/cms/fields/pictures.ts'
import { quantity } from '../../src/cms/fields/quantity.ts'
import { rowLabel } from '../../src/cms/fields/row-label.ts'

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }))

const practice: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt',
    required: true,
    maxLength: 600,
    admin: {
      rows: 4,
      description: 'Mô hình làm gì, cho ai, kết quả chính. Hiện trong danh sách và trên thẻ giới thiệu.',
    },
  },
  { name: 'practice', type: 'richText', label: 'Cách làm', editor: bodyEditor },
  keyFigures({ name: 'results', label: 'Kết quả bằng số liệu' }),
  picture({ name: 'cover', label: 'Ảnh bìa' }),
  pictures({ name: 'photos', label: 'Ảnh khác' }),
]

const whoAndWhere: Field[] = [
  {
    name: 'nature',
    type: 'select',
    label: 'Tập thể hay cá nhân',
    required: true,
    defaultValue: 'collective',
    index: true,
    options: options({ collective: 'Mô hình tập thể', individual: 'Mô hình cá nhân' }),
  },
  {
    name: 'organizations',
    type: 'relationship',
    relationTo: 'organizations',
    hasMany: true,
    label: 'Tổ chức thực hiện',
  },
  {
    name: 'individuals',
    type: 'relationship',
    relationTo: 'individuals',
    hasMany: true,
    label: 'Cá nhân thực hiện',
    admin: { description: 'Chỉ người được nêu gương.' },
  },
  {
    name: 'localities',
    type: 'relationship',
    relationTo: 'localities',
    hasMany: true,
    label: 'Nơi thực hiện',
    admin: { description: 'Đơn vị hành chính đúng vào lúc thực hiện.' },
  },
  {
    type: 'row',
    fields: [
      quantity({
        name: 'localityCount',
        label: 'Số nơi',
        min: 1,
        admin: { width: '30%', description: 'Khi chỉ biết số lượng.' },
      }),
      {
        name: 'localityNote',
        type: 'text',
        label: 'Ghi như',
        admin: { width: '70%', placeholder: '14 xã, thị trấn', description: 'Như nguồn đã viết.' },
      },
    ],
  },
]

const life: Field[] = [
  partialDate({ name: 'since', label: 'Bắt đầu từ', index: true }),
  {
    name: 'stages',
    type: 'array',
    label: 'Các bước phát triển',
    labels: { singular: 'Bước', plural: 'Bước' },
    admin: {
      description: 'Mỗi lần chuyển bước ghi một dòng, cũ trước mới sau.',
      components: rowLabel(['status', 'date'], modelStatuses),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'status',
            type: 'select',
            label: 'Bước',
            required: true,
            options: options(modelStatuses),
            admin: { width: '50%' },
          },
          partialDate({ name: 'date', label: 'Ngày' }),
        ],
      },
      { name: 'note', type: 'text', label: 'Ghi chú', admin: { placeholder: 'Số quyết định, nơi nhân rộng' } },
    ],
  },
  {
    name: 'replicatedFrom',
    type: 'relationship',
    relationTo: 'models',
    label: 'Nhân rộng từ mô hình',
    admin: { description: 'Mô hình gốc, khi nơi này làm theo nơi khác.' },
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  },
]

const joined: Field[] = [
  {
    name: 'replicas',
    type: 'join',
    collection: 'models',
    on: 'replicatedFrom',
    label: 'Đã nhân rộng thành',
    admin: { allowCreate: false, defaultColumns: ['name', 'status'] },
  },
  {
    name: 'awards',
    type: 'join',
    collection: 'awards',
    on: 'recipients.model',
    label: 'Khen thưởng',
    admin: { allowCreate: false, defaultColumns: ['title', 'level', 'years'] },
  },
  {
    name: 'articles',
    type: 'join',
    collection: 'articles',
    on: 'models',
    label: 'Bài viết',
    defaultSort: '-publishedAt',
    admin: { allowCreate: false, defaultColumns: ['title', 'publishedAt'] },
  },
]

export const fields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: 'Tên mô hình',
    required: true,
    maxLength: 300,
    index: true,
    admin: { description: 'Đúng như tên gọi, không kèm chữ «mô hình» và ngoặc kép.' },
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Cách làm và kết quả', fields: practice },
      { label: 'Ai làm, ở đâu', fields: whoAndWhere },
      { label: 'Quá trình', fields: life },
      { label: 'Liên kết', fields: [...campaignLinks(), ...joined] },
      metaTab(),
    ],
  },
  {
    name: 'status',
    type: 'select',
    label: 'Đang ở bước',
    index: true,
    options: options(modelStatuses),
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.status),
      description: 'Theo dòng mới nhất trong «Các bước phát triển», thẻ «Quá trình».',
    },
  },
  {
    name: 'field',
    type: 'select',
    label: 'Lĩnh vực',
    required: true,
    index: true,
    options: options(modelFields),
    admin: { position: 'sidebar' },
  },
  tags(),
]
