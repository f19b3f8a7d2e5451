import type { DateField } from 'payload'
import { nobody } from '../access.ts'
import { staffOf } from '../users.ts'

/** When a document was moved to the trash. Payload would add the field itself, and show it to everybody. */
export const deletedAt = (): DateField => ({
  name: 'deletedAt',
  type: 'date',
  label: 'Chuyển vào thùng rác lúc',
  index: true,
  access: {
    create: nobody,
    // Without a document it is a filter that asks; joins have one, for everybody.
    read: ({ doc, req }) => staffOf(req) !== null || !doc,
  },
  admin: { disableBulkEdit: true, hidden: true },
})
