import type { Field } from 'payload'
import { administratorsOnly, nobody } from '../../src/cms/access.ts'

const noColumn = { disableBulkEdit: true, disableListColumn: true, disableListFilter: true } as const

/**
 * Payload's own fields of a key, closed to every request: keys are made and revoked at an address of ours (endpoints.ts), whose answer is the
 * only one that ever holds one. Closing them also takes away Payload's own form for them, which speaks English only.
 */
export const keyFields: Field[] = [
  {
    name: 'enableAPIKey',
    type: 'checkbox',
    label: 'Dùng khóa',
    access: { create: nobody, update: nobody },
    admin: noColumn,
  },
  {
    name: 'apiKey',
    type: 'text',
    label: 'Khóa',
    access: { create: nobody, read: nobody, update: nobody },
    admin: noColumn,
  },
  {
    name: 'hasAPIKey',
    type: 'checkbox',
    label: 'Đã có khóa',
    virtual: true,
    access: { read: administratorsOnly },
    admin: noColumn,
  },
  {
    name: 'keyIssuedAt',
    type: 'date',
    label: 'Cấp khóa lúc',
    access: { create: nobody, update: nobody },
    admin: {
      hidden: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
    },
  },
  {
    name: 'key',
    type: 'ui',
    label: 'Khóa truy cập',
    admin: { disableListColumn: true, components: { Field: '/src/admin/fields/SiteKey.tsx#SiteKey' } },
  },
]
