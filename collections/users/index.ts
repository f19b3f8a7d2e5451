import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '../../src/cms/access.ts'
import { closedEndpoints } from '../../src/cms/closed.ts'
import { checkRequest } from '../../src/cms/hooks/check-shapes.ts'
import { normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { staffOf } from '../../src/cms/users.ts'
import { env } from '../../src/env.ts'
import { roleLabels } from '../../src/domain/roles.ts'
import { countAttempts, forgiveAttempts } from './attempts.ts'
import { checkCredentials, passwordIsNotEmail } from './credentials.ts'
import { forgotPassword } from './forgot-password.ts'
import { endSessions, keepLastAdministrator, keepWhoWrote, keepOneAdministrator, requireUnit } from './hooks.ts'
import { resetLetter } from './letters.ts'
import { administrators, ownAccountOrAdministrator, ownFieldOrAdministrator } from './access.ts'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  admin: {
    useAsTitle: 'name',
    group: 'Quản trị',
    description: 'Người dùng của hệ thống. Vai trò quyết định ai được làm gì.',
    defaultColumns: ['name', 'email', 'role', 'unit'],
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'administrator',
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, role: true },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // No lock on the account, with which anybody could keep a colleague out: see attempts.ts.
    maxLoginAttempts: 0,
    // An interval would make Payload write outside its own open transaction, which one writer can only end with a 503.
    forgotPassword: { minRequestInterval: 0, ...resetLetter },
    cookies: { sameSite: 'Lax', secure: env().publicUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => staffOf(req) !== null,
    read: ({ req }) => staffOf(req) !== null,
    create: administrators,
    update: ownAccountOrAdministrator,
    delete: administrators,
    unlock: administrators,
  },
  disableDuplicate: true,
  // Nobody confirms an address here: an administrator writes it.
  endpoints: [forgotPassword, ...closedEndpoints([['post', '/verify/:id']])],
  hooks: {
    beforeOperation: [checkRequest, checkCredentials, countAttempts],
    beforeValidate: [normalizeText, passwordIsNotEmail],
    beforeChange: [requireUnit, keepOneAdministrator, endSessions],
    beforeDelete: [keepLastAdministrator, keepWhoWrote],
    afterLogin: [forgiveAttempts],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ và tên', required: true, maxLength: 120 },
    {
      name: 'email',
      type: 'email',
      label: 'Thư điện tử',
      required: true,
      unique: true,
      access: { read: ownFieldOrAdministrator, update: administratorsOnly },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Vai trò',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      options: Object.entries(roleLabels).map(([value, label]) => ({ value, label })),
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        disableBulkEdit: true,
        description:
          'Cộng tác viên viết bản nháp của mình; biên tập viên sửa mọi nội dung của đơn vị; người duyệt xuất bản và gỡ xuống; quản trị viên giữ tài khoản, chuyên mục và thông tin trang.',
      },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'organizations',
      label: 'Đơn vị',
      maxDepth: 0,
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        allowCreate: false,
        description:
          'Cộng tác viên và biên tập viên làm việc với nội dung của đơn vị này, các đơn vị cấp dưới và các đơn vị mà nó kế thừa. Người duyệt không có đơn vị thì duyệt của mọi đơn vị.',
      },
    },
  ],
}
