import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>

const labels: Record<string, string> = { rows: 'Số hàng', columns: 'Số cột' }

/** Payload's tables; their words are written into the code, in English (see src/admin/editor/TableFeature.tsx). */
export const tableFeature = (): Provider => {
  const stock = EXPERIMENTAL_TableFeature()
  const { feature } = stock
  if (typeof feature !== 'function')
    throw new Error('Tables are made otherwise in this version; their words would be English.')
  return {
    ...stock,
    feature: async (args) => {
      const table = await feature(args)
      return {
        ...table,
        ClientFeature: '/src/admin/editor/TableFeature.tsx#TableFeature',
        generateSchemaMap: (schemaArgs) => {
          const schema = table.generateSchemaMap?.(schemaArgs) ?? null
          const form = schema?.get('fields')
          if (form && 'fields' in form) {
            const fields = form.fields.map((field) =>
              'name' in field && labels[field.name] ? { ...field, label: labels[field.name] } : field,
            )
            schema?.set('fields', { ...form, fields })
          }
          return schema
        },
      }
    },
  }
}
