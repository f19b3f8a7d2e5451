import { publishedCollection } from '../../src/publishing/collections.ts'
import { fields } from './fields.ts'
import { composeTitle, identityKey, normalizeNumber } from './hooks.ts'
import { pickerName } from './picker-name.ts'

export const Awards = publishedCollection({
  slug: 'awards',
  title: 'title',
  pickerName,
  labels: { singular: 'Khen thưởng', plural: 'Khen thưởng' },
  admin: {
    group: 'Nội dung',
    description:
      'Sổ khen thưởng: ai được khen gì, của cấp nào, theo quyết định nào, vì sao. Khen thưởng bị hủy vẫn giữ trong sổ.',
    defaultColumns: ['title', 'level', 'years', 'validity', 'state', 'owningUnit'],
    listSearchableFields: ['displayName', 'name', 'decision.number', 'slug'],
  },
  // An honour is given once; a copy would be a made-up entry.
  disableDuplicate: true,
  defaultSort: '-updatedAt',
  defaultPopulate: {
    title: true,
    slug: true,
    category: true,
    form: true,
    name: true,
    level: true,
    issuer: true,
    years: true,
  },
  // A revoked award stays in the ledger, marked, and leaves what the public sees (domain.md).
  publicWhere: { and: [{ _status: { equals: 'published' } }, { validity: { not_equals: 'revoked' } }] },
  claims: {
    keyOf: identityKey,
    field: 'decision.number',
    conflict: (holder) =>
      `Đã có mục khen thưởng cùng số quyết định, nơi ban hành, ngày và hình thức: «${holder}». Nếu một quyết định khen nhiều người, hãy thêm người nhận vào mục đó.`,
  },
  indexes: [{ fields: ['_status', 'level'] }],
  hooks: { beforeValidate: [normalizeNumber, composeTitle] },
  fields,
})
