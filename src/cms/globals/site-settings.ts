import { rowLabel } from '../fields/row-label.ts'
import { webAddress } from '../fields/web-address.ts'
import { publicGlobal } from './global.ts'

/** How the department names itself, how it is reached, and the sites that its pages link to. */
export const SiteSettings = publicGlobal({
  slug: 'site-settings',
  resource: 'settings',
  label: 'Thông tin trang',
  graphQL: { name: 'SiteSettings' },
  admin: {
    group: 'Trang tin',
    description: 'Tên và liên hệ của cơ quan, các trang liên kết. Mọi trang tiếp nhận đều đọc được.',
  },
  fields: [
    { name: 'name', type: 'text', label: 'Tên cơ quan', maxLength: 250 },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'organizations',
      label: 'Đơn vị',
      admin: { description: 'Mục của cơ quan trong danh mục tập thể, tổ chức.' },
    },
    { name: 'about', type: 'textarea', label: 'Giới thiệu', maxLength: 2000 },
    {
      name: 'contact',
      type: 'group',
      label: 'Liên hệ',
      admin: { description: 'Liên hệ của cơ quan, hiện công khai trên các trang.' },
      fields: [
        { name: 'address', type: 'text', label: 'Địa chỉ', maxLength: 300 },
        {
          type: 'row',
          fields: [
            { name: 'email', type: 'email', label: 'Thư điện tử', admin: { width: '50%' } },
            { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 40, admin: { width: '50%' } },
          ],
        },
      ],
    },
    {
      name: 'linkedSites',
      type: 'array',
      label: 'Trang liên kết',
      labels: { singular: 'Trang', plural: 'Trang' },
      maxRows: 50,
      admin: { components: rowLabel(['name']), description: 'Theo thứ tự hiện trên các trang.' },
      fields: [
        { name: 'name', type: 'text', label: 'Tên trang', required: true, maxLength: 200 },
        webAddress({ name: 'url', label: 'Địa chỉ', required: true }),
      ],
    },
  ],
})
