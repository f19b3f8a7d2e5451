import type { Field } from 'payload'
import { nobody, staffOnly } from '../../src/cms/access.ts'
import { publishedCollections } from '../../src/cms/collection-kinds.ts'
import { remarkLimits, remarkStateLabels, remarkStates } from '../../src/domain/remarks.ts'
import { moderators } from './access.ts'

/** As the reader sent it: staff answer it or leave it out, they do not rewrite it. */
const asSent = { create: nobody, update: nobody }
const byHooks = { read: staffOnly, create: nobody, update: nobody }
const exactTime = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' } as const

const sent: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: 'Tên bạn đọc',
        required: true,
        maxLength: remarkLimits.name.most,
        access: asSent,
        admin: { readOnly: true, width: '50%', description: 'Tên bạn đọc tự chọn, hiện công khai cùng ý kiến.' },
      },
      {
        name: 'email',
        type: 'email',
        label: 'Thư điện tử',
        required: true,
        access: { ...asSent, read: staffOnly },
        admin: { readOnly: true, width: '50%', description: 'Chỉ tòa soạn thấy, không bao giờ công khai.' },
      },
    ],
  },
  {
    name: 'remark',
    type: 'textarea',
    label: 'Ý kiến',
    required: true,
    maxLength: remarkLimits.remark.most,
    access: asSent,
    admin: { readOnly: true, rows: 8 },
  },
  {
    name: 'document',
    type: 'relationship',
    relationTo: [...publishedCollections],
    label: 'Về bài, trang',
    required: true,
    index: true,
    access: asSent,
    admin: { readOnly: true, allowCreate: false },
  },
]

const decision: Field[] = [
  {
    name: 'state',
    type: 'select',
    label: 'Quyết định',
    required: true,
    defaultValue: 'new',
    index: true,
    options: remarkStates.map((value) => ({ value, label: remarkStateLabels[value] })),
    access: { read: staffOnly, create: nobody, update: moderators },
    admin: {
      position: 'sidebar',
      isClearable: false,
      description:
        'Chọn «Đăng» rồi lưu thì ý kiến, tên bạn đọc và trả lời hiện trên các trang. Ý kiến tự ẩn khi bài bị gỡ xuống.',
    },
  },
  {
    name: 'reason',
    type: 'textarea',
    label: 'Lý do không đăng',
    maxLength: 1000,
    access: { read: staffOnly, create: nobody, update: moderators },
    admin: {
      position: 'sidebar',
      description: 'Ghi cho người trong đơn vị, bạn đọc không thấy.',
      condition: (data) => data.state === 'rejected',
    },
  },
  {
    name: 'hasManyLinks',
    type: 'checkbox',
    label: 'Có nhiều liên kết, cần xem kỹ',
    defaultValue: false,
    access: byHooks,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.hasManyLinks) },
  },
  {
    name: 'moderatedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người quyết định',
    access: byHooks,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.moderatedBy) },
  },
  {
    name: 'moderatedAt',
    type: 'date',
    label: 'Quyết định lúc',
    access: byHooks,
    admin: { position: 'sidebar', readOnly: true, date: exactTime, condition: (data) => Boolean(data.moderatedAt) },
  },
  {
    name: 'owningUnit',
    type: 'relationship',
    relationTo: 'organizations',
    label: 'Đơn vị phụ trách',
    index: true,
    access: byHooks,
    admin: { position: 'sidebar', readOnly: true, description: 'Đơn vị phụ trách bài mà ý kiến nói tới.' },
  },
  // Set by hooks (hooks.ts, src/publishing/followers.ts).
  {
    name: 'isPublic',
    type: 'checkbox',
    label: 'Đang công khai',
    defaultValue: false,
    index: true,
    access: byHooks,
    admin: { hidden: true },
  },
]

const times: Field[] = [
  {
    name: 'createdAt',
    type: 'date',
    label: 'Nhận lúc',
    index: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, date: exactTime },
  },
  // When staff last touched it is their affair.
  { name: 'updatedAt', type: 'date', label: 'Sửa lúc', index: true, access: byHooks, admin: { hidden: true } },
]

export const fields: Field[] = [
  ...sent,
  {
    name: 'answer',
    type: 'textarea',
    label: 'Trả lời của tòa soạn',
    maxLength: 3000,
    access: { create: nobody },
    admin: {
      rows: 5,
      description: 'Không bắt buộc. Hiện dưới ý kiến khi ý kiến được đăng; khi đã đăng thì biên tập viên mới sửa được.',
    },
  },
  ...decision,
  ...times,
]
