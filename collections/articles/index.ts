import { publishedCollection } from '../../src/publishing/collections.ts'
import { fields } from './fields.ts'

export const Articles = publishedCollection({
  slug: 'articles',
  title: 'title',
  placedAt: 'localities',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  admin: {
    group: 'Nội dung',
    description:
      'Tin, phóng sự, phỏng vấn, xã luận. Bản nháp chỉ người của đơn vị thấy; bài hiện trên các trang sau khi được duyệt.',
    defaultColumns: ['title', 'kind', 'state', 'publishedAt', 'owningUnit', 'updatedAt'],
  },
  defaultSort: '-updatedAt',
  defaultPopulate: {
    title: true,
    slug: true,
    kind: true,
    summary: true,
    cover: true,
    coverCaption: true,
    publishedAt: true,
  },
  indexes: [{ fields: ['_status', 'publishedAt'] }],
  fields,
})
