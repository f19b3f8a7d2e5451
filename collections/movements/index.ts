import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { collationKey } from '../../src/domain/collation.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'
import { pickerName } from './picker-name.ts'

/** Emulation movements and campaigns, with the bodies that lead them. */
export const Movements = referenceCollection({
  slug: 'movements',
  title: 'name',
  sortKeyOf: collationKey,
  pickerName,
  labels: { singular: 'Phong trào', plural: 'Phong trào, cuộc vận động' },
  admin: {
    group: 'Chủ trương, phong trào',
    description: 'Phong trào thi đua và cuộc vận động, kèm tổ chức chủ trì.',
    defaultColumns: ['name', 'kind', 'leaders', 'localities'],
  },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, slug: true, kind: true, leaders: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên phong trào',
      required: true,
      maxLength: 300,
      index: true,
      admin: { description: 'Đúng nguyên văn, không kèm chữ «phong trào» và ngoặc kép.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      defaultValue: 'movement',
      index: true,
      options: [
        { value: 'movement', label: 'Phong trào' },
        { value: 'campaign', label: 'Cuộc vận động' },
      ],
    },
    {
      name: 'leaders',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: 'Tổ chức chủ trì',
      admin: { description: 'Nơi phát động hoặc chủ trì ở địa phương.' },
    },
    {
      name: 'localities',
      type: 'relationship',
      relationTo: 'localities',
      hasMany: true,
      label: 'Địa phương',
      admin: { description: 'Đơn vị hành chính lúc đó. Để trống khi là phong trào của cả nước.' },
    },
    {
      type: 'row',
      fields: [
        partialDate({ name: 'since', label: 'Bắt đầu từ', index: true }),
        partialDate({ name: 'until', label: 'Kết thúc' }),
      ],
    },
    { name: 'about', type: 'textarea', label: 'Giới thiệu', maxLength: 2000 },
    {
      name: 'directives',
      type: 'relationship',
      relationTo: 'directives',
      hasMany: true,
      label: 'Gắn với văn bản',
    },
    {
      name: 'models',
      type: 'join',
      collection: 'models',
      on: 'movements',
      label: 'Mô hình',
      admin: { allowCreate: false, defaultColumns: ['name', 'status'] },
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'movements',
      label: 'Bài viết',
      defaultSort: '-publishedAt',
      admin: { allowCreate: false, defaultColumns: ['title', 'publishedAt'] },
    },
  ],
})
