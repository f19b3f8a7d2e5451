import type { Field, Where } from 'payload'
import { isPublished, isReference } from './collection-kinds.ts'

/** What lies in the trash is there for nobody but those who may take it out again. */
export const notTrashed: Where = { deletedAt: { exists: false } }

/** Whether the data of an update asks to move the document to the trash. */
export const isTrashing = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'deletedAt' in data && Boolean(data.deletedAt)

/** The same fields, whose joins leave out what lies in the trash; Payload would list it, as nothing (null). */
export const joiningNoTrash = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'join') {
      // Readers' remarks have no trash: they go with their document.
      const hasTrash = [field.collection].flat().every((slug) => isPublished(slug) || isReference(slug))
      if (!hasTrash) return field
      return { ...field, where: field.where ? { and: [field.where, notTrashed] } : notTrashed }
    }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: joiningNoTrash(tab.fields) })) }
    }
    return 'fields' in field ? { ...field, fields: joiningNoTrash(field.fields) } : field
  })
