import { polyRef } from '../ref.ts'
import type { SeedSet } from '../types.ts'
import { modelsArticle } from './an-phu/refs.ts'

/**
 * Sites that stand for those which read from here, and old addresses of theirs that lead elsewhere now. No site has a key: a secret that is
 * seeded is none, so that an administrator issues one in the panel, which shows it once.
 */
export const receivingSites: SeedSet = {
  sites: [
    {
      key: 'dang-bo',
      data: {
        name: 'Trang mẫu: trang thông tin của Đảng bộ',
        url: 'https://dang-bo.example',
        contact: { name: 'Bộ phận kỹ thuật', email: 'ky-thuat@example.com' },
        note: 'Lấy bài, gương điển hình và khen thưởng. Chưa cấp khóa: bấm «Cấp khóa» để có một khóa cho trang này.',
      },
    },
    {
      key: 'bao-dia-phuong',
      data: {
        name: 'Trang mẫu: báo địa phương',
        url: 'https://bao-dia-phuong.example',
        contact: { name: 'Thư ký tòa soạn', email: 'toa-soan@example.com' },
        note: 'Chỉ lấy bài và ảnh kèm chú thích; không cần khóa để đọc những gì đã công khai.',
      },
    },
  ],
  redirects: [
    {
      key: 'ba-mo-hinh-an-phu',
      data: {
        from: '/tin-tuc/ba-mo-hinh-an-phu.html',
        to: { type: 'reference', reference: polyRef(...modelsArticle.ref) },
        type: '301',
      },
    },
    {
      key: 'chuyen-muc-guong-sang',
      data: {
        from: '/chuyen-muc/guong-sang',
        to: { type: 'reference', reference: polyRef('categories', 'guong-dien-hinh') },
        type: '301',
      },
    },
    {
      key: 'trang-ho-chi-minh',
      data: { from: '/lien-ket/ho-chi-minh', to: { type: 'custom', url: 'https://hochiminh.vn' }, type: '302' },
    },
  ],
}
