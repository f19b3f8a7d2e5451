import type { TextField } from 'payload'
import { isSlug } from '../../domain/slug.ts'

/**
 * The last part of a document's address. Filled and kept unique by the collection's claims (src/cms/hooks/claims.ts), which also
 * remember former slugs.
 */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Đường dẫn',
  index: true,
  maxLength: 120,
  validate: (value: unknown) =>
    !value || (typeof value === 'string' && isSlug(value)) || 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: 'Để trống để tự tạo. Đổi đường dẫn đã xuất bản thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
  },
})
