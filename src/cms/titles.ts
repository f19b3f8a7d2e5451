import type { SanitizedCollectionConfig } from 'payload'

/** What people call a document of a collection: «Bài viết». */
export const kindOfDocument = ({ labels, slug }: SanitizedCollectionConfig): string =>
  typeof labels.singular === 'string' ? labels.singular : slug

/** What a document is called wherever it is only named, as in a picker; '' while it has no name. */
export const titleOf = ({ admin }: SanitizedCollectionConfig, document: object | null | undefined): string => {
  const title = (document as Record<string, unknown> | null | undefined)?.[admin.useAsTitle ?? 'id']
  return typeof title === 'string' ? title : ''
}

/** What people call a field. */
export const labelOfField = (field: { name: string }): string => {
  const { label } = field as { label?: unknown }
  return typeof label === 'string' ? label : field.name
}
