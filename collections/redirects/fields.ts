import type { Field, GroupField, RadioField, RelationshipField, TextField } from 'payload'
import { nobody, staffOnly } from '../../src/cms/access.ts'
import { isLinkAddress } from '../../src/cms/shapes/link-address.ts'
import { sitePath } from '../../src/domain/paths.ts'

/** No longer than a filter's value may be (src/delivery/query-values.ts): sites ask for a redirect by it. */
const longestPath = 200

const from: Partial<TextField> = {
  label: 'Từ địa chỉ',
  maxLength: longestPath,
  validate: (value: unknown) =>
    (typeof value === 'string' && value.length <= longestPath && sitePath(value) !== null) ||
    `Địa chỉ cũ phải bắt đầu bằng /, không kèm tên miền, dài nhất ${longestPath} ký tự.`,
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? (sitePath(value) ?? value) : value)] },
  admin: { placeholder: '/tin-tuc/bai-cu', description: 'Phần sau tên miền, bắt đầu bằng /.' },
}

const kind: Partial<RadioField> = {
  label: 'Chuyển tới',
  required: true,
  options: [
    { value: 'reference', label: 'Một nội dung của hệ thống' },
    { value: 'custom', label: 'Địa chỉ khác' },
  ],
}

const reference: Partial<RelationshipField> = {
  label: 'Nội dung',
  index: true,
  admin: {
    allowCreate: false,
    condition: (_data, siblings) => siblings?.type === 'reference',
    description: 'Nội dung chưa xuất bản hoặc đã gỡ thì các trang không thấy chuyển hướng này.',
  },
}

const url: Partial<TextField> = {
  label: 'Địa chỉ',
  maxLength: 2000,
  validate: (value: unknown, { siblingData }: { siblingData: { type?: string } }) =>
    siblingData.type !== 'custom' ||
    (typeof value === 'string' && isTarget(value)) ||
    'Địa chỉ phải bắt đầu bằng /, http:// hoặc https://.',
  admin: {
    condition: (_data, siblings) => siblings?.type === 'custom',
    placeholder: '/tin-tuc hoặc https://',
  },
}

const isTarget = (address: string): boolean => /^(\/|https?:)/i.test(address) && isLinkAddress(address)

const ours: Record<string, object> = { from, type: kind, reference, url }

const inVietnamese = (fields: Field[]): Field[] =>
  fields.map((field) => ('name' in field && field.name ? { ...field, ...ours[field.name] } : field))

/** The plugin's own fields in our words and with our rules, and whether strangers see the redirect. */
export const fields = ({ defaultFields }: { defaultFields: Field[] }): Field[] => {
  const [source, target, ...others] = defaultFields as [TextField, GroupField, ...Field[]]
  return [
    ...inVietnamese([source]),
    { ...target, label: 'Đích', fields: inVietnamese(target.fields) },
    ...others,
    // Set by hooks (hooks.ts, src/publishing/followers.ts).
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Đang công khai',
      defaultValue: false,
      index: true,
      access: { read: staffOnly, create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ]
}
