import { createBreadcrumbsField, createParentField } from '@payloadcms/plugin-nested-docs'
import { collationKey } from '../../src/domain/collation.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'

/** Nested by Payload's nested-docs plugin (payload.config.ts), which keeps `breadcrumbs`. */
export const Categories = referenceCollection({
  slug: 'categories',
  title: 'name',
  sortKeyOf: collationKey,
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  admin: {
    group: 'Danh mục',
    description: 'Các mục của trang tin, có thể lồng nhau. Quản trị viên sắp xếp.',
    defaultColumns: ['name', 'parent', 'order'],
  },
  defaultSort: ['order', 'sortKey'],
  defaultPopulate: { name: true, slug: true },
  fields: [
    { name: 'name', type: 'text', label: 'Tên chuyên mục', required: true, maxLength: 120, index: true },
    { name: 'description', type: 'textarea', label: 'Giới thiệu', maxLength: 600 },
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 100,
      index: true,
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
    createParentField('categories', { label: 'Nằm trong', admin: { position: 'sidebar' } }),
    createBreadcrumbsField('categories', { label: 'Đường dẫn mục', admin: { hidden: true } }),
  ],
})
