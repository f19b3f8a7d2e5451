import { collationKey } from '../../src/domain/collation.ts'
import { publishedCollection } from '../../src/publishing/collections.ts'
import { fields } from './fields.ts'
import { settleStatus } from './hooks.ts'
import { pickerName } from './picker-name.ts'

export const Models = publishedCollection({
  slug: 'models',
  title: 'name',
  sortKeyOf: collationKey,
  pickerName,
  placedAt: 'localities',
  labels: { singular: 'Mô hình', plural: 'Mô hình, cách làm hay' },
  admin: {
    group: 'Nội dung',
    description: 'Cách làm hay có thể nhân rộng, do một tổ chức hoặc cá nhân thực hiện ở một nơi.',
    defaultColumns: ['name', 'status', 'field', 'state', 'owningUnit', 'updatedAt'],
  },
  defaultSort: 'sortKey',
  defaultPopulate: {
    name: true,
    slug: true,
    status: true,
    field: true,
    summary: true,
    cover: true,
    organizations: true,
    localities: true,
  },
  indexes: [{ fields: ['_status', 'status'] }],
  hooks: { beforeChange: [settleStatus] },
  fields,
})
