import type { RelationshipField } from 'payload'
import { publicGlobal } from './global.ts'

const picked = (
  name: string,
  relationTo: 'articles' | 'individuals' | 'models',
  label: string,
  maxRows: number,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  maxRows,
  label,
  admin: { isSortable: true, description: `Theo thứ tự hiện, nhiều nhất ${maxRows}.` },
  filterOptions: { _status: { equals: 'published' } },
})

/** What the sites' front pages show first, picked by an editor. */
export const FrontPage = publicGlobal({
  slug: 'front-page',
  resource: 'frontPage',
  label: 'Trang nhất',
  graphQL: { name: 'FrontPage' },
  admin: {
    group: 'Trang tin',
    description: 'Bài đầu trang, các bài chọn lọc, gương điển hình và mô hình nổi bật. Lưu là các trang thấy ngay.',
  },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      label: 'Bài đầu trang',
      filterOptions: { _status: { equals: 'published' } },
      admin: { description: 'Chỉ chọn được bài đang xuất bản. Khi bài bị gỡ, các trang tự bỏ qua.' },
    },
    picked('stories', 'articles', 'Bài chọn lọc', 12),
    picked('individuals', 'individuals', 'Gương điển hình nổi bật', 8),
    picked('models', 'models', 'Mô hình nổi bật', 8),
  ],
})
