import type { Field, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { basis } from '../../src/cms/fields/basis.ts'
import { campaignLinks } from '../../src/cms/fields/campaign-links.ts'
import { categories, tags } from '../../src/cms/fields/filing.ts'
import { bodyEditor } from '../../src/cms/editor.ts'
import { metaTab } from '../../src/cms/fields/meta.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'
import { picture } from '../../src/cms/fields/pictures.ts'
import { datedPlace } from '../../src/cms/fields/dated-place.ts'
import { ownUnitOnly } from '../../src/cms/fields/unit-only.ts'
import { rowLabel } from '../../src/cms/fields/row-label.ts'
import { dayInVietnam } from '../../src/domain/instants.ts'

/** Of the dead no basis is asked (src/cms/fields/basis.ts), so nobody is by a slip of the finger. */
const diedInTheirTime: NumberFieldSingleValidation = async (value, options) => {
  const own = await number(value, options)
  if (own !== true || typeof value !== 'number') return own
  const { birthYear } = options.siblingData as { birthYear?: number | null }
  if (value > Number(dayInVietnam(new Date())?.slice(0, 4))) return 'Năm mất chưa tới.'
  return !birthYear || value >= birthYear || 'Năm mất không thể trước năm sinh.'
}

const who: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'honorific',
        type: 'text',
        label: 'Danh xưng',
        maxLength: 40,
        admin: { width: '30%', placeholder: 'ông, bà, cô giáo, Đại úy' },
      },
      {
        name: 'birthYear',
        type: 'number',
        label: 'Năm sinh',
        min: 1800,
        max: 2200,
        admin: { width: '35%', description: 'Chỉ năm; ngày sinh đầy đủ ghi ở thẻ «Hồ sơ riêng».' },
      },
      {
        name: 'deathYear',
        type: 'number',
        label: 'Năm mất',
        min: 1800,
        max: 2200,
        admin: { width: '35%' },
        validate: diedInTheirTime,
      },
    ],
  },
  {
    name: 'occupation',
    type: 'text',
    label: 'Nghề nghiệp, công việc',
    maxLength: 200,
    admin: { placeholder: 'Giáo viên, nông dân' },
  },
  {
    name: 'offices',
    type: 'array',
    label: 'Chức vụ',
    labels: { singular: 'Chức vụ', plural: 'Chức vụ' },
    admin: {
      description: 'Chức vụ đổi theo thời gian: mỗi chức vụ một dòng, kèm ngày nếu biết.',
      components: rowLabel(['title', 'from', 'to']),
    },
    fields: [
      { name: 'title', type: 'text', label: 'Chức vụ như đã ghi', required: true, maxLength: 250 },
      { name: 'organization', type: 'relationship', relationTo: 'organizations', label: 'Tổ chức' },
      {
        type: 'row',
        fields: [partialDate({ name: 'from', label: 'Từ' }), partialDate({ name: 'to', label: 'Đến' })],
      },
    ],
  },
  datedPlace(),
]

const story: Field[] = [
  {
    name: 'deeds',
    type: 'textarea',
    label: 'Việc làm tóm tắt',
    required: true,
    maxLength: 600,
    admin: { rows: 4, description: 'Một, hai câu: đã làm gì, cho ai. Hiện trong danh sách và trên thẻ giới thiệu.' },
  },
  picture({ name: 'portrait', label: 'Chân dung' }),
  { name: 'story', type: 'richText', label: 'Câu chuyện', editor: bodyEditor },
]

const joined: Field[] = [
  {
    name: 'awards',
    type: 'join',
    collection: 'awards',
    on: 'recipients.individual',
    label: 'Khen thưởng',
    admin: { defaultColumns: ['title', 'level', 'years'], allowCreate: false },
  },
  {
    name: 'models',
    type: 'join',
    collection: 'models',
    on: 'individuals',
    label: 'Mô hình',
    admin: { defaultColumns: ['name', 'status'], allowCreate: false },
  },
  {
    name: 'articles',
    type: 'join',
    collection: 'articles',
    on: 'individuals',
    label: 'Bài viết',
    defaultSort: '-publishedAt',
    admin: { defaultColumns: ['title', 'publishedAt'], allowCreate: false },
  },
]

const contact: Field = {
  name: 'contact',
  type: 'group',
  label: 'Liên hệ',
  access: { read: ownUnitOnly },
  admin: { description: 'Chỉ dùng trong đơn vị. Không bao giờ hiện ra ngoài.' },
  fields: [
    partialDate({ name: 'dateOfBirth', label: 'Ngày sinh' }),
    { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 40 },
    { name: 'homeAddress', type: 'textarea', label: 'Địa chỉ nhà' },
    { name: 'note', type: 'textarea', label: 'Ghi chú' },
  ],
}

export const fields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: 'Họ và tên',
    required: true,
    maxLength: 120,
    index: true,
    admin: { description: 'Không kèm danh xưng.' },
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Câu chuyện', fields: story },
      { label: 'Người', fields: who },
      { label: 'Liên kết', fields: [...campaignLinks(), ...joined] },
      { label: 'Hồ sơ riêng', description: 'Chỉ người đăng nhập thấy.', fields: [basis(), contact] },
      metaTab(),
    ],
  },
  categories(),
  tags(),
]
