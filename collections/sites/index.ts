import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/cms/access.ts'
import { webAddress } from '../../src/cms/fields/web-address.ts'
import { checkRequest, checkShapes } from '../../src/cms/hooks/check-shapes.ts'
import { normalizeFilter, normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { endpoints } from './endpoints.ts'
import { onlyActiveKeys } from './hooks.ts'
import { keyFields } from './key-fields.ts'

/**
 * Downstream sites, and the keys by which their programs say who they are (Payload's `Authorization: sites API-Key …`). A key opens nothing:
 * sites see what strangers see.
 */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: 'Trang tiếp nhận', plural: 'Trang tiếp nhận' },
  admin: {
    group: 'Trang tin',
    description: 'Các trang lấy nội dung từ hệ thống này, người liên hệ và khóa truy cập của từng trang.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'isActive', 'keyIssuedAt', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'administrator',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    ...accessTo('sites', false),
    admin: () => false,
    unlock: () => false,
  },
  endpoints,
  hooks: {
    beforeOperation: [checkRequest, normalizeFilter, onlyActiveKeys],
    beforeValidate: [normalizeText, checkShapes],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Tên trang', required: true, maxLength: 200 },
    webAddress({ name: 'url', label: 'Địa chỉ', required: true }),
    {
      name: 'contact',
      type: 'group',
      label: 'Người liên hệ',
      fields: [
        { name: 'name', type: 'text', label: 'Họ và tên', maxLength: 120 },
        {
          type: 'row',
          fields: [
            { name: 'email', type: 'email', label: 'Thư điện tử', admin: { width: '50%' } },
            { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 40, admin: { width: '50%' } },
          ],
        },
      ],
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú', maxLength: 1000 },
    {
      name: 'isActive',
      type: 'checkbox',
      label: 'Đang hoạt động',
      defaultValue: true,
      admin: { position: 'sidebar', description: 'Bỏ chọn thì khóa của trang không còn được nhận.' },
    },
    ...keyFields,
  ],
}
