import type { RelationshipField } from 'payload'
import { nobody } from '../access.ts'

/**
 * The localities to which a document belongs, then and now (src/publishing/areas.ts). For filters: the names of the places, as they were and
 * as they are, stand at the document's own localities, so an answer carries only ids here.
 */
export const areas = (): RelationshipField => ({
  name: 'areas',
  type: 'relationship',
  relationTo: 'localities',
  hasMany: true,
  index: true,
  label: 'Thuộc địa bàn (lúc đó và ngày nay)',
  maxDepth: 0,
  access: { create: nobody, update: nobody },
  custom: { derived: true },
  admin: {
    hidden: true,
    // «Bài của tỉnh An Giang»: the question that lists are asked most.
    disableListFilter: false,
    description: 'Tự tính từ địa phương của tài liệu: đơn vị ấy, các cấp trên lúc đó, và những đơn vị ngày nay.',
  },
})
