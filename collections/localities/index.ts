import { displayNameField } from '../../src/cms/fields/names.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { nameNow, nameThen } from '../../src/cms/places.ts'
import { collationKey } from '../../src/domain/collation.ts'
import { localityKinds } from '../../src/domain/localities.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'
import { checkLocality, leaveNeighbours, nameForPickers, renewAreasOfNeighbours } from './hooks.ts'

export const Localities = referenceCollection({
  slug: 'localities',
  title: 'name',
  sortKeyOf: collationKey,
  labels: { singular: 'Địa phương', plural: 'Địa phương' },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'displayName',
    description:
      'Đơn vị hành chính theo từng thời kỳ. Khi một đơn vị đổi tên, đổi cấp hoặc sáp nhập, hãy ghi ngày kết thúc và lập đơn vị mới, không sửa tên cũ.',
    defaultColumns: ['name', 'kind', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['displayName', 'code', 'slug'],
  },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, kind: true, slug: true, fullName: true, presentName: true, validTo: true },
  hooks: {
    beforeChange: [checkLocality],
    afterChange: [nameForPickers, renewAreasOfNeighbours],
    beforeDelete: [leaveNeighbours],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Tên',
          required: true,
          maxLength: 120,
          index: true,
          admin: { width: '50%', description: 'Không kèm cấp: «Quốc Thái», không phải «xã Quốc Thái».' },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Cấp, loại',
          required: true,
          index: true,
          options: localityKinds.map(({ value, label }) => ({ value, label })),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'localities',
      label: 'Thuộc',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: {
        description: 'Đơn vị cấp trên trực tiếp trong cùng thời kỳ. Tỉnh và thành phố trực thuộc trung ương để trống.',
      },
    },
    {
      type: 'row',
      fields: [
        partialDate({ name: 'validFrom', label: 'Có từ ngày', index: true }),
        partialDate({ name: 'validTo', label: 'Đến hết ngày', description: 'Để trống nếu nay vẫn còn.', index: true }),
      ],
    },
    {
      name: 'code',
      type: 'text',
      label: 'Mã hành chính',
      index: true,
      maxLength: 20,
      admin: { description: 'Mã số đơn vị hành chính do Nhà nước ban hành; không rõ thì để trống.' },
    },
    {
      name: 'predecessors',
      type: 'relationship',
      relationTo: 'localities',
      hasMany: true,
      label: 'Hình thành từ',
      admin: { description: 'Các đơn vị cũ đã nhập lại, chia ra hoặc đổi tên thành đơn vị này.' },
    },
    {
      name: 'successors',
      type: 'join',
      collection: 'localities',
      on: 'predecessors',
      label: 'Đã trở thành',
      admin: { allowCreate: false, defaultColumns: ['name', 'kind', 'validFrom'] },
    },
    {
      name: 'fullName',
      type: 'text',
      label: 'Tên đầy đủ lúc đó',
      virtual: true,
      hooks: { afterRead: [({ data, req }) => (data?.id ? nameThen(req, String(data.id)) : null)] },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.id) },
    },
    {
      name: 'presentName',
      type: 'text',
      label: 'Nay là',
      virtual: true,
      hooks: { afterRead: [({ data, req }) => (data?.id ? nameNow(req, String(data.id)) : null)] },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.presentName) },
    },
    // Kept by the hook: a unit's name contains those of the units above.
    displayNameField(),
  ],
})
