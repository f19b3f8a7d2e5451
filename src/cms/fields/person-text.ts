import type { Field } from 'payload'

/** A person named in text only, as they stood then: form of address apart from the name, office as it was (domain.md). */
export const personText = ({ required = false }: { required?: boolean } = {}): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'honorific',
        type: 'text',
        label: 'Danh xưng',
        maxLength: 40,
        admin: { placeholder: 'ông, bà, đồng chí', width: '25%' },
      },
      { name: 'name', type: 'text', label: 'Họ và tên', required, maxLength: 120, admin: { width: '75%' } },
    ],
  },
  {
    name: 'office',
    type: 'text',
    label: 'Chức vụ khi đó',
    maxLength: 250,
    admin: { placeholder: 'Bí thư Huyện ủy An Phú' },
  },
]
