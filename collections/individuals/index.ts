import { keepBasis } from '../../src/cms/hooks/keep-basis.ts'
import { nameSortKey } from '../../src/domain/names.ts'
import { publishedCollection } from '../../src/publishing/collections.ts'
import { keepWhilePictured, nameInNewPictures } from '../../src/publishing/people-in-pictures.ts'
import { fields } from './fields.ts'
import { pickerName } from './picker-name.ts'

export const Individuals = publishedCollection({
  slug: 'individuals',
  title: 'name',
  sortKeyOf: nameSortKey,
  pickerName,
  placedAt: 'place.locality',
  labels: { singular: 'Gương điển hình', plural: 'Gương điển hình' },
  admin: {
    group: 'Nội dung',
    description:
      'Cá nhân được biểu dương hoặc nêu gương. Người chỉ phát biểu trong bài thì ghi ở khối «Trích lời», không lập ở đây.',
    defaultColumns: ['name', 'honorific', 'occupation', 'state', 'owningUnit', 'updatedAt'],
    listSearchableFields: ['displayName', 'occupation', 'slug'],
    components: { edit: { editMenuItems: ['/src/admin/WithdrawBasisButton.tsx#WithdrawBasisButton'] } },
  },
  // A second page of one person, with their private data in it, helps nobody.
  disableDuplicate: true,
  defaultSort: 'sortKey',
  // Whether the private fields may be read depends on it (src/cms/fields/unit-only.ts), whatever else was selected.
  forceSelect: { owningUnit: true },
  defaultPopulate: {
    honorific: true,
    name: true,
    slug: true,
    portrait: true,
    occupation: true,
    deeds: true,
    place: true,
  },
  indexes: [{ fields: ['_status', 'sortKey'] }],
  hooks: {
    beforeChange: [keepBasis],
    afterChange: [nameInNewPictures],
    beforeDelete: [keepWhilePictured],
  },
  fields,
})
