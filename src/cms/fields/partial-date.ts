import type { TextField } from 'payload'
import { isPartialDate, readVietnameseDate } from '../../domain/dates.ts'

type Options = { name: string; label: string; description?: string; required?: boolean; index?: boolean }

/**
 * A date as exact as the source gives it, stored as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (sortable text); the panel shows and takes
 * `19/05/2022`, `5/2022` or `2022`, and so does the API on writing.
 */
export const partialDate = ({ name, label, description, required = false, index = false }: Options): TextField => ({
  name,
  type: 'text',
  label,
  required,
  index,
  validate: (value: unknown, { required: needed }: { required?: boolean }) => {
    if (!value) return needed ? 'Chưa nhập ngày.' : true
    return isPartialDate(value) || 'Ngày không hợp lệ. Viết như 19/05/2022, 5/2022 hoặc 2022.'
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? (readVietnameseDate(value) ?? value) : value)],
  },
  admin: {
    description: description ?? 'Viết như 19/05/2022; chỉ biết tháng thì 5/2022, chỉ biết năm thì 2022.',
    components: {
      Field: '/src/admin/fields/PartialDateField.tsx#PartialDateField',
      Cell: '/src/admin/fields/PartialDateCell.tsx#PartialDateCell',
    },
  },
})
