import type { Field } from 'payload'
import { nobody, staffOnly } from '../access.ts'

const byHooks = { read: staffOnly, create: nobody, update: nobody }
const shownWhenSet = (name: 'createdBy' | 'updatedBy') =>
  ({ position: 'sidebar', readOnly: true, condition: (data: Record<string, unknown>) => Boolean(data[name]) }) as const

/** Whose a document is and who wrote it; filled by `stampOwnership`. None of it is public. */
export const ownership = (): Field[] => [
  {
    name: 'owningUnit',
    type: 'relationship',
    relationTo: 'organizations',
    label: 'Đơn vị phụ trách',
    index: true,
    access: { read: staffOnly },
    // A copy belongs to whoever made it.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: 'Để trống thì là đơn vị của bạn. Quyết định ai được sửa.',
      allowCreate: false,
    },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người tạo',
    index: true,
    access: byHooks,
    admin: shownWhenSet('createdBy'),
  },
  {
    name: 'updatedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người sửa cuối',
    access: byHooks,
    admin: shownWhenSet('updatedBy'),
  },
]
