import type { RelationshipField } from 'payload'

/** The sections under which sites show a document. */
export const categories = (): RelationshipField => ({
  name: 'categories',
  type: 'relationship',
  relationTo: 'categories',
  hasMany: true,
  label: 'Chuyên mục',
  admin: { position: 'sidebar', allowCreate: false },
})

/** Free keywords. */
export const tags = (): RelationshipField => ({
  name: 'tags',
  type: 'relationship',
  relationTo: 'tags',
  hasMany: true,
  label: 'Thẻ',
  admin: { position: 'sidebar' },
})
