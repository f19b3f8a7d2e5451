import type { Field, TextField } from 'payload'
import { firstDay } from '../../domain/dates.ts'
import { dayInVietnam } from '../../domain/instants.ts'
import { nobody } from '../access.ts'
import { partialDate } from './partial-date.ts'
import { privateFile } from './pictures.ts'
import { ownUnitOnly } from './unit-only.ts'
import { webAddress } from './web-address.ts'

export const basisGrounds = {
  consent: 'Người được nêu đồng ý',
  press: 'Đã công bố trên báo chí',
  decision: 'Quyết định khen thưởng công khai',
  family: 'Thân nhân đồng ý (người đã mất)',
  other: 'Căn cứ khác',
} as const

/** The fields of a basis that was withdrawn, and of a withdrawal that was overcome by a new basis. */
export const noBasis = { ground: null, date: null, source: null, url: null, evidence: null, note: null }
export const noWithdrawal = { at: null, by: null, reason: null }

type Basis = { ground?: string | null; source?: string | null; evidence?: unknown }
type Rule = (value: unknown, basis: Basis) => true | string

/** What each ground needs beside itself. Like every rule of a field, asked on publication; drafts may lack it. */
const needsDate: Rule = (value, { ground }) => {
  const since = typeof value === 'string' ? firstDay(value) : null
  // A basis of a day to come is none yet; and it would outlast every withdrawal until then.
  if (since && since > (dayInVietnam(new Date()) ?? '')) return 'Căn cứ không thể đề ngày chưa tới.'
  if (value || (ground !== 'consent' && ground !== 'press')) return true
  return ground === 'consent' ? 'Chưa ghi ngày người được nêu đồng ý.' : 'Chưa ghi ngày đăng báo.'
}
const needsSource: Rule = (value, { evidence, ground }) => {
  if (ground === 'press') return Boolean(value) || 'Chưa ghi tên báo đã đăng.'
  if (ground !== 'consent') return true
  return Boolean(value) || Boolean(evidence) || 'Chưa có giấy đồng ý, cũng chưa ghi người xác nhận.'
}

/** A field whose own rule is followed by one of the basis. */
const ruled = (field: TextField, rule: Rule): Field => {
  const own = field.validate as ((value: unknown, options: object) => true | string) | undefined
  const validate = (value: unknown, options: { siblingData: Basis }) => {
    const problem = own?.(value, options) ?? true
    return problem === true ? rule(value, options.siblingData) : problem
  }
  return { ...field, validate }
}

const withdrawn: Field = {
  name: 'withdrawn',
  type: 'group',
  label: 'Căn cứ đã bị rút',
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    condition: (data: { basis?: { withdrawn?: { at?: unknown } } }) => Boolean(data.basis?.withdrawn?.at),
    description:
      'Trang và mọi ảnh có người này đang được đóng. Muốn xuất bản lại phải ghi căn cứ mới ở trên, đề ngày từ ngày rút trở đi. Căn cứ cũ còn trong các phiên bản trước.',
  },
  fields: [
    // Sought whenever a photograph is shown anew.
    { name: 'at', type: 'date', label: 'Lúc', index: true, admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } } },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người ghi nhận' },
    { name: 'reason', type: 'textarea', label: 'Lý do' },
  ],
}

/** On what ground a person is named (domain.md, "Rules"); never public. `withdrawn` is written by transitions alone. */
export const basis = (): Field => ({
  name: 'basis',
  type: 'group',
  label: 'Căn cứ công bố dữ liệu cá nhân',
  access: { read: ownUnitOnly },
  admin: {
    description:
      'Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) yêu cầu có căn cứ trước khi nêu một người còn sống. Người đã mất (có năm mất) thì có thể để trống. Không bao giờ hiện ra ngoài.',
  },
  fields: [
    {
      name: 'ground',
      type: 'select',
      label: 'Căn cứ',
      options: Object.entries(basisGrounds).map(([value, label]) => ({ value, label })),
      // Not `required`: GraphQL would then ask for the whole group on every update.
      validate: (value: unknown, { data }: { data: { deathYear?: number | null } }) =>
        Boolean(value) || Boolean(data.deathYear) || 'Người còn sống: chưa ghi căn cứ công bố dữ liệu cá nhân.',
    },
    ruled(partialDate({ name: 'date', label: 'Ngày đồng ý hoặc ngày đăng báo' }), needsDate),
    ruled(
      {
        name: 'source',
        type: 'text',
        label: 'Nguồn',
        maxLength: 300,
        admin: { placeholder: 'Tên báo, số quyết định, người xác nhận' },
      },
      needsSource,
    ),
    webAddress({ name: 'url', label: 'Địa chỉ nguồn' }),
    privateFile({
      name: 'evidence',
      label: 'Giấy đồng ý hoặc chứng cứ',
      description: 'Bản quét; chỉ người của đơn vị xem được.',
    }),
    { name: 'note', type: 'textarea', label: 'Ghi chú' },
    withdrawn,
  ],
})
