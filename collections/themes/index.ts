import type { NumberField } from 'payload'
import { collationKey } from '../../src/domain/collation.ts'
import { onlyIf } from '../../src/cms/fields/only-if.ts'
import { referenceCollection } from '../../src/publishing/collections.ts'
import { pickerName } from './picker-name.ts'

const years: NumberField = onlyIf(({ scope }) => scope === 'year', {
  name: 'years',
  type: 'number',
  hasMany: true,
  label: 'Năm',
  index: true,
  min: 1945,
  max: 2200,
  admin: {
    width: '50%',
    description: 'Năm của chuyên đề; gõ rồi nhấn Enter.',
    components: { Cell: '/src/admin/fields/NumbersCell.tsx#NumbersCell' },
  },
  validate: (value: unknown, { data }: { data: Partial<{ scope: string }> }) =>
    data.scope !== 'year' || (Array.isArray(value) && value.length > 0) || 'Chuyên đề của năm cần ghi năm.',
})

/** The themes under which a term or a year is lived; two provinces' themes of one year differ (domain.md). */
export const Themes = referenceCollection({
  slug: 'themes',
  title: 'title',
  sortKeyOf: collationKey,
  pickerName,
  labels: { singular: 'Chuyên đề', plural: 'Chuyên đề' },
  admin: {
    group: 'Chủ trương, phong trào',
    description: 'Chuyên đề toàn khóa hoặc của từng năm, đúng nguyên văn, đúng nơi ban hành.',
    defaultColumns: ['title', 'scope', 'years', 'locality'],
  },
  defaultSort: 'sortKey',
  defaultPopulate: { title: true, slug: true, scope: true, years: true, term: true, locality: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên chuyên đề',
      required: true,
      maxLength: 500,
      index: true,
      admin: { description: 'Đúng nguyên văn, không kèm chữ «chuyên đề» và ngoặc kép.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'scope',
          type: 'select',
          label: 'Thời gian',
          required: true,
          defaultValue: 'year',
          index: true,
          options: [
            { value: 'term', label: 'Toàn khóa' },
            { value: 'year', label: 'Của năm' },
          ],
          admin: { width: '50%' },
        },
        years,
        onlyIf(({ scope }) => scope === 'term', {
          name: 'term',
          type: 'text',
          label: 'Khóa, nhiệm kỳ',
          maxLength: 80,
          admin: { width: '50%', placeholder: 'khóa XIII' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issuer',
          type: 'relationship',
          relationTo: 'organizations',
          label: 'Nơi ban hành',
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'locality',
          type: 'relationship',
          relationTo: 'localities',
          label: 'Địa phương thực hiện',
          index: true,
          admin: { width: '50%', description: 'Để trống khi là chuyên đề chung của cả nước.' },
        },
      ],
    },
    {
      name: 'directives',
      type: 'relationship',
      relationTo: 'directives',
      hasMany: true,
      label: 'Gắn với văn bản',
    },
    {
      name: 'articles',
      type: 'join',
      collection: 'articles',
      on: 'themes',
      label: 'Bài viết',
      defaultSort: '-publishedAt',
      admin: { allowCreate: false, defaultColumns: ['title', 'publishedAt'] },
    },
  ],
})
