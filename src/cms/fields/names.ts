import type { TextField } from 'payload'
import { nobody, staffOnly } from '../access.ts'

/** What lists are sorted by, kept by `keepNames`: databases compare byte by byte, where «Đ» comes after «Z». Public, for sites to sort by. */
export const sortKeyField = (): TextField => ({
  name: 'sortKey',
  type: 'text',
  label: 'Khóa sắp xếp',
  index: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
})

/**
 * What a picker shows: the name with what tells it from its like («An Phú» is a commune, a town and a district). For staff only, since it
 * puts together what one by one may not be public.
 */
export const displayNameField = (): TextField => ({
  name: 'displayName',
  type: 'text',
  label: 'Tên đầy đủ',
  index: true,
  access: { read: staffOnly, create: nobody, update: nobody },
  admin: { hidden: true },
})
