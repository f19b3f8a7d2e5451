import type { RelationshipField, RelationshipFieldValidation, Where } from 'payload'
import { relationship } from 'payload/shared'
import { idsIn } from '../ids.ts'
import { publicGlobal } from './global.ts'

const published: Where = { _status: { equals: 'published' } }

/**
 * Of what is picked anew. What was picked while it was published stays, and readers do not see it: Payload's own rule would let nobody save
 * the page from the day on which one of its stories was taken down.
 */
const pickedWhilePublished: RelationshipFieldValidation = async (value, { filterOptions: _, ...options }) => {
  const own = await relationship(value, options)
  if (own !== true || options.event === 'onChange' || typeof options.relationTo !== 'string') return own
  const kept = idsIn(options.previousValue)
  const added = [...new Set(idsIn(value))].filter((id) => !kept.includes(id))
  if (added.length === 0) return true
  const { totalDocs } = await options.req.payload.db.count({
    collection: options.relationTo,
    req: options.req,
    where: { and: [{ id: { in: added } }, published] },
  })
  return totalDocs === added.length || 'Chỉ chọn được nội dung đang xuất bản.'
}

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
  filterOptions: published,
  validate: pickedWhilePublished,
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
      filterOptions: published,
      validate: pickedWhilePublished,
      admin: { description: 'Chỉ chọn được bài đang xuất bản. Khi bài bị gỡ, các trang tự bỏ qua.' },
    },
    picked('stories', 'articles', 'Bài chọn lọc', 12),
    picked('individuals', 'individuals', 'Gương điển hình nổi bật', 8),
    picked('models', 'models', 'Mô hình nổi bật', 8),
  ],
})
