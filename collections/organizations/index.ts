import { administratorsOnly, approvers } from '../../src/cms/access.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { picture } from '../../src/cms/fields/pictures.ts'
import { webAddress } from '../../src/cms/fields/web-address.ts'
import { collationKey } from '../../src/domain/collation.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'
import { pickerName } from './picker-name.ts'

export const organizationKinds = {
  'party-committee': 'Cấp ủy, đảng bộ',
  'party-cell': 'Chi bộ',
  'propaganda-department': 'Ban Tuyên giáo (và Dân vận)',
  'party-body': 'Cơ quan Đảng khác',
  'peoples-committee': 'Ủy ban nhân dân, chính quyền',
  'fatherland-front': 'Mặt trận Tổ quốc',
  'mass-organization': 'Đoàn thể (Đoàn, Phụ nữ, Nông dân, Cựu chiến binh…)',
  police: 'Công an',
  military: 'Quân đội, Biên phòng',
  school: 'Trường học',
  religious: 'Cơ sở tôn giáo',
  enterprise: 'Doanh nghiệp, hợp tác xã',
  press: 'Báo chí, hãng phim',
  'central-authority': 'Cơ quan, người có thẩm quyền ở trung ương',
  community: 'Thôn, tổ, câu lạc bộ, nhóm tự quản',
  other: 'Tổ chức khác',
} as const

// Who stands below or after whom decides whose documents a unit's people reach.
const decidesReach = { create: administratorsOnly, update: administratorsOnly }

export const Organizations = referenceCollection({
  slug: 'organizations',
  title: 'name',
  sortKeyOf: collationKey,
  pickerName,
  labels: { singular: 'Tập thể, tổ chức', plural: 'Tập thể, tổ chức' },
  admin: {
    group: 'Danh mục',
    description: 'Tập thể được khen thưởng, nơi thực hiện mô hình, nơi ban hành, và các đơn vị phụ trách nội dung.',
    defaultColumns: ['name', 'kind', 'locality', 'parent', 'validTo'],
    listSearchableFields: ['displayName', 'shortName', 'slug'],
  },
  defaultSort: 'sortKey',
  defaultPopulate: { name: true, shortName: true, slug: true, kind: true, locality: true },
  fields: [
    { name: 'name', type: 'text', label: 'Tên đầy đủ', required: true, maxLength: 250, index: true },
    {
      type: 'row',
      fields: [
        {
          name: 'shortName',
          type: 'text',
          label: 'Tên gọi tắt',
          maxLength: 80,
          admin: { width: '50%', placeholder: 'Hội CCB xã Thái Hòa' },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Loại',
          required: true,
          index: true,
          options: Object.entries(organizationKinds).map(([value, label]) => ({ value, label })),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'locality',
      type: 'relationship',
      relationTo: 'localities',
      label: 'Địa bàn',
      index: true,
      admin: { description: 'Nơi tổ chức hoạt động hoặc phụ trách. Cơ quan trung ương để trống.' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'organizations',
      label: 'Tổ chức cấp trên',
      index: true,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      access: decidesReach,
    },
    {
      name: 'predecessors',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: 'Kế thừa từ',
      access: decidesReach,
      admin: {
        description:
          'Tổ chức cũ mà tổ chức này tiếp nhận hồ sơ và bài viết, ví dụ ban tuyên giáo của huyện đã kết thúc.',
      },
    },
    {
      type: 'row',
      fields: [
        partialDate({ name: 'validFrom', label: 'Thành lập' }),
        partialDate({
          name: 'validTo',
          label: 'Kết thúc hoạt động',
          description: 'Để trống nếu đang hoạt động.',
          index: true,
        }),
      ],
    },
    { name: 'about', type: 'textarea', label: 'Giới thiệu', maxLength: 2000 },
    // It makes the photograph public at once, and only approvers make anything public.
    { ...picture({ name: 'logo', label: 'Biểu trưng hoặc ảnh' }), access: { create: approvers, update: approvers } },
    webAddress({ name: 'website', label: 'Trang thông tin' }),
    {
      name: 'models',
      type: 'join',
      collection: 'models',
      on: 'organizations',
      label: 'Mô hình thực hiện',
      admin: { allowCreate: false, defaultColumns: ['name', 'status'] },
    },
    {
      name: 'awards',
      type: 'join',
      collection: 'awards',
      on: 'recipients.organization',
      label: 'Khen thưởng',
      admin: { allowCreate: false, defaultColumns: ['title', 'level', 'years'] },
    },
  ],
})
