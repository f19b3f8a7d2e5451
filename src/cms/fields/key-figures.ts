import type { ArrayField } from 'payload'
import { quantity } from './quantity.ts'
import { rowLabel } from './row-label.ts'

type Options = { name: string; label: string; description?: string; required?: boolean }

/** Figures with the period, place and source that a figure belongs to (domain.md). */
export const keyFigures = ({ name, label, description, required = false }: Options): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: 'Số liệu', plural: 'Số liệu' },
  required,
  minRows: required ? 1 : 0,
  admin: { description, components: rowLabel(['label']) },
  fields: [
    { name: 'label', type: 'text', label: 'Chỉ tiêu', required: true, admin: { placeholder: 'Tỷ lệ hộ nghèo' } },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'text',
          label: 'Mức độ',
          maxLength: 30,
          admin: { placeholder: 'gần, hơn, khoảng', width: '22%' },
        },
        quantity({ name: 'value', label: 'Giá trị', required: true, admin: { width: '26%' } }),
        quantity({
          name: 'valueTo',
          label: 'Đến',
          admin: { width: '26%', description: 'Chỉ khi là một khoảng, ví dụ 95–98%.' },
        }),
        {
          name: 'unit',
          type: 'text',
          label: 'Đơn vị tính',
          maxLength: 60,
          admin: { placeholder: '%, m², tỷ đồng', width: '26%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'period',
          type: 'text',
          label: 'Thời kỳ',
          admin: { placeholder: '8 tháng đầu năm 2022', width: '50%' },
        },
        { name: 'source', type: 'text', label: 'Nguồn số liệu', admin: { width: '50%' } },
      ],
    },
    { name: 'locality', type: 'relationship', relationTo: 'localities', label: 'Của địa phương' },
  ],
})
