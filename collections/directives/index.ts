import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { webAddress } from '../../src/cms/fields/web-address.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'
import { pickerName } from './picker-name.ts'
import { directiveIdentity, composeTitle, directiveKinds, normalizeNumber } from './hooks.ts'

export const Directives = referenceCollection({
  slug: 'directives',
  title: 'title',
  pickerName,
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: {
    group: 'Chủ trương, phong trào',
    description: 'Chỉ thị, kết luận, nghị quyết, quy định… mà bài viết, mô hình và khen thưởng gắn với.',
    defaultColumns: ['title', 'kind', 'date', 'issuer'],
    listSearchableFields: ['displayName', 'number', 'subject', 'slug'],
  },
  defaultSort: '-date',
  defaultPopulate: { title: true, slug: true, kind: true, number: true, date: true, issuer: true, subject: true },
  claims: {
    keyOf: directiveIdentity,
    field: 'number',
    conflict: (holder) => `Đã có văn bản cùng số, nơi ban hành và ngày: «${holder}».`,
  },
  hooks: { beforeValidate: [normalizeNumber, composeTitle] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên gọi',
      required: true,
      maxLength: 300,
      index: true,
      admin: {
        placeholder: 'Kết luận 01-KL/TW; Nghị quyết Trung ương 4 khóa XII',
        description: 'Tên thường dùng trong bài. Để trống thì tự ghép từ loại và số.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          index: true,
          options: Object.entries(directiveKinds).map(([value, label]) => ({ value, label })),
          admin: { width: '34%' },
        },
        {
          name: 'number',
          type: 'text',
          label: 'Số, ký hiệu',
          maxLength: 60,
          index: true,
          admin: { width: '33%', placeholder: '01-KL/TW' },
        },
        partialDate({ name: 'date', label: 'Ngày ban hành', index: true }),
      ],
    },
    {
      name: 'issuer',
      type: 'relationship',
      relationTo: 'organizations',
      label: 'Nơi ban hành',
      index: true,
      admin: { description: 'Cơ quan ban hành, đúng tên vào lúc ban hành.' },
    },
    {
      name: 'term',
      type: 'text',
      label: 'Khóa, nhiệm kỳ',
      maxLength: 80,
      admin: { placeholder: 'khóa XIII', description: 'Của cơ quan ban hành, khi văn bản hay được gọi theo khóa.' },
    },
    {
      name: 'subject',
      type: 'textarea',
      label: 'Trích yếu',
      maxLength: 1000,
      admin: { rows: 3, placeholder: 'về tiếp tục thực hiện Chỉ thị số 05-CT/TW…' },
    },
    {
      name: 'continues',
      type: 'relationship',
      relationTo: 'directives',
      hasMany: true,
      label: 'Tiếp tục, thay thế hoặc cụ thể hóa',
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: { description: 'Các văn bản mà văn bản này tiếp nối.' },
    },
    webAddress({ name: 'url', label: 'Địa chỉ toàn văn' }),
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'directives',
      label: 'Bài viết',
      defaultSort: '-publishedAt',
      admin: { allowCreate: false, defaultColumns: ['title', 'publishedAt'] },
    },
  ],
})
