import type { RelationshipField } from 'payload'

type Link = { name: string; relationTo: 'directives' | 'themes' | 'movements'; label: string; description: string }

const links: Link[] = [
  {
    name: 'directives',
    relationTo: 'directives',
    label: 'Văn bản',
    description: 'Chỉ thị, kết luận, nghị quyết… mà nội dung này gắn với.',
  },
  {
    name: 'themes',
    relationTo: 'themes',
    label: 'Chuyên đề',
    description: 'Chuyên đề toàn khóa hoặc của năm, đúng địa phương ban hành.',
  },
  {
    name: 'movements',
    relationTo: 'movements',
    label: 'Phong trào, cuộc vận động',
    description: 'Phong trào mà người, tập thể hoặc mô hình này tham gia.',
  },
]

/** What a document is part of: the directives it carries out, the themes it follows, the movements it takes part in. */
export const campaignLinks = (): RelationshipField[] =>
  links.map(({ description, ...link }) => ({ ...link, type: 'relationship', hasMany: true, admin: { description } }))
