import { publishedCollection } from '../../src/publishing/collections.ts'
import { fields } from './fields.ts'

/** A book of exemplary individuals, collectives and models for a period and a locality: what it holds, in order. */
export const Yearbooks = publishedCollection({
  slug: 'yearbooks',
  title: 'title',
  placedAt: 'locality',
  labels: { singular: 'Kỷ yếu', plural: 'Kỷ yếu' },
  admin: {
    group: 'Nội dung',
    description:
      'Kỷ yếu gương điển hình của một giai đoạn và một địa phương: gồm những ai, mô hình nào, theo thứ tự nào.',
    defaultColumns: ['title', 'locality', 'periodFrom', 'periodTo', 'state', 'updatedAt'],
  },
  defaultSort: '-periodTo',
  defaultPopulate: {
    title: true,
    slug: true,
    periodFrom: true,
    periodTo: true,
    locality: true,
    compilers: true,
    summary: true,
    cover: true,
  },
  indexes: [{ fields: ['_status', 'periodTo'] }],
  fields,
})
