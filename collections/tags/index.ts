import { collationKey } from '../../src/domain/collation.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'

export const Tags = referenceCollection({
  slug: 'tags',
  title: 'name',
  sortKeyOf: collationKey,
  labels: { singular: 'Thẻ', plural: 'Thẻ' },
  admin: { group: 'Danh mục', description: 'Từ khóa tự do để gom bài.', defaultColumns: ['name', 'slug'] },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, slug: true },
  fields: [{ name: 'name', type: 'text', label: 'Tên thẻ', required: true, maxLength: 80, index: true }],
})
