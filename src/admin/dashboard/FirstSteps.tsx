import { Link } from '@payloadcms/ui'
import type { Role } from '../../domain/roles.ts'

type Step = { to: string; does: string; why: string }

const settingUp: Step[] = [
  {
    to: '/collections/organizations/create',
    does: 'Ghi cơ quan của bạn',
    why: 'Đơn vị phụ trách quyết định ai sửa được bài nào.',
  },
  {
    to: '/collections/users/create',
    does: 'Mở tài khoản cho đồng nghiệp',
    why: 'Người viết và người duyệt là hai người.',
  },
  { to: '/globals/site-settings', does: 'Ghi tên và liên hệ của trang', why: 'Mọi trang tiếp nhận đều đọc được.' },
]

const writing: Step[] = [
  {
    to: '/collections/articles/create',
    does: 'Viết bài đầu tiên',
    why: 'Lưu là bản nháp, chỉ người của đơn vị thấy cho tới khi được duyệt.',
  },
  { to: '/tai-nhieu-anh', does: 'Tải ảnh lên', why: 'Cả buổi lễ một lần, chú thích chung cho mọi ảnh.' },
  {
    to: '/collections/individuals/create',
    does: 'Lập trang cho một gương điển hình',
    why: 'Bài viết, khen thưởng, mô hình của người ấy tự về một chỗ.',
  },
]

/** What to begin with while there is nothing to show. */
export const FirstSteps = ({ admin, role }: { admin: string; role: Role }) => (
  <section aria-labelledby="desk-first" className="desk">
    <h2 id="desk-first">Bắt đầu từ đâu</h2>
    <ol>
      {(role === 'administrator' ? [...settingUp, ...writing] : writing).map(({ does, to, why }) => (
        <li key={to}>
          <Link href={`${admin}${to}`}>{does}</Link>
          <span>{why}</span>
        </li>
      ))}
    </ol>
  </section>
)
