import type { Field } from 'payload'
import { nobody, staffOnly } from '../../src/cms/access.ts'
import { ownership } from '../../src/cms/fields/ownership.ts'
import { photoRights } from '../../src/domain/photo-rights.ts'
import { partialDate } from '../../src/cms/fields/partial-date.ts'

const byHooks = { read: staffOnly, create: nobody, update: nobody }

const what: Field[] = [
  {
    name: 'caption',
    type: 'textarea',
    label: 'Chú thích',
    required: true,
    maxLength: 1000,
    admin: { rows: 3, description: 'Ai, làm gì, ở đâu, khi nào. Các trang đăng ảnh kèm nguyên văn chú thích này.' },
  },
  {
    name: 'alt',
    type: 'text',
    label: 'Mô tả cho người không nhìn thấy ảnh',
    required: true,
    maxLength: 250,
    admin: { description: 'Tả điều nhìn thấy trong ảnh bằng một câu, không lặp lại chú thích.' },
  },
  {
    name: 'people',
    type: 'relationship',
    relationTo: 'individuals',
    hasMany: true,
    label: 'Gương điển hình trong ảnh',
    index: true,
    admin: { description: 'Chỉ những người có trang gương điển hình. Người khác ghi ở ô dưới.' },
  },
  {
    name: 'otherPeople',
    type: 'text',
    label: 'Người khác trong ảnh',
    maxLength: 500,
    admin: {
      placeholder: 'đồng chí Ngô Công Thức, Bí thư Huyện ủy; …',
      description: 'Ghi cả danh xưng và chức vụ lúc chụp.',
    },
  },
]

const where: Field[] = [
  partialDate({ name: 'eventDate', label: 'Ngày của sự kiện', index: true }),
  {
    name: 'place',
    type: 'text',
    label: 'Địa điểm',
    maxLength: 250,
    admin: { placeholder: 'Hội trường Huyện ủy', disableBulkEdit: false },
  },
  {
    name: 'locality',
    type: 'relationship',
    relationTo: 'localities',
    label: 'Địa phương',
    index: true,
    admin: { description: 'Đơn vị hành chính lúc chụp. Trang hiển thị cả tên lúc đó và tên ngày nay.' },
  },
]

const source: Field[] = [
  {
    name: 'photographer',
    type: 'text',
    label: 'Người chụp',
    maxLength: 120,
    // One of many photographs of an event.
    admin: { disableBulkEdit: false },
  },
  {
    name: 'rights',
    type: 'select',
    label: 'Quyền sử dụng',
    options: Object.entries(photoRights).map(([value, label]) => ({ value, label })),
    admin: { description: 'Chưa rõ thì để trống, và hỏi rõ trước khi đăng.' },
  },
  {
    name: 'rightsNote',
    type: 'text',
    label: 'Nguồn ảnh, giấy phép',
    maxLength: 300,
    admin: { placeholder: 'Báo An Giang, 16/08/2022', description: 'Các trang đăng kèm ảnh.', disableBulkEdit: false },
  },
]

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Trong ảnh', fields: what },
      { label: 'Khi nào, ở đâu', fields: where },
      { label: 'Nguồn và quyền', fields: source },
    ],
  },
  {
    name: 'takenAt',
    type: 'date',
    label: 'Thời điểm chụp (máy ảnh ghi)',
    access: byHooks,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.takenAt),
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
    },
  },
  {
    name: 'standing',
    type: 'ui',
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.id),
      components: { Field: '/src/admin/media/Standing.tsx#Standing' },
    },
  },
  // Of the bytes as they came: tells the same photograph sent twice.
  { name: 'contentHash', type: 'text', label: 'Mã nội dung', index: true, access: byHooks, admin: { hidden: true } },
  // Both set by src/publishing/media-exposure.ts, never by a request. A shown photograph is not public while something speaks against it.
  {
    name: 'isShown',
    type: 'checkbox',
    label: 'Có trong nội dung đang xuất bản',
    defaultValue: false,
    access: byHooks,
    admin: { hidden: true },
  },
  {
    name: 'isPublic',
    type: 'checkbox',
    label: 'Đang công khai',
    defaultValue: false,
    index: true,
    access: byHooks,
    admin: { hidden: true },
  },
  ...ownership(),
]
