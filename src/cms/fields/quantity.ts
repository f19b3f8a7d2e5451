import type { NumberField } from 'payload'

type Options = Omit<NumberField, 'hasMany' | 'maxRows' | 'minRows' | 'type' | 'validate'> & {
  validate?: NumberField['validate']
}

/**
 * A number that people count or measure, typed and shown as Vietnamese write it (`3.500`, `54,56`). A browser's own box for numbers reads by its
 * own language, and drops a comma without a word. Years are no quantities.
 */
export const quantity = (field: Options): NumberField =>
  ({
    ...field,
    type: 'number',
    admin: { ...field.admin, components: { Field: '/src/admin/fields/QuantityField.tsx#QuantityField' } },
  }) as NumberField
