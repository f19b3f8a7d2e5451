import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields'
import type { Tab } from 'payload'

/** The tab of Payload's SEO plugin, in Vietnamese. Empty fields mean what the document says itself; sites fall back to it. */
export const metaTab = (): Tab => ({
  label: 'Tìm kiếm, chia sẻ',
  description:
    'Cách nội dung hiện ra trên máy tìm kiếm và mạng xã hội. Để trống thì các trang dùng tên, tóm tắt và ảnh bìa.',
  fields: [
    {
      name: 'meta',
      type: 'group',
      label: false,
      fields: [
        MetaTitleField({ overrides: { label: 'Tiêu đề trên máy tìm kiếm', localized: false, maxLength: 250 } }),
        MetaDescriptionField({
          overrides: { label: 'Mô tả trên máy tìm kiếm', localized: false, maxLength: 600 },
        }),
        MetaImageField({
          relationTo: 'media',
          overrides: {
            label: 'Ảnh khi chia sẻ',
            localized: false,
            admin: { description: 'Để trống thì dùng ảnh bìa. Ảnh hiện theo khung 1.200 × 630.' },
          },
        }),
      ],
    },
  ],
})
