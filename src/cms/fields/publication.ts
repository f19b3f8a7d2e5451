import type { Field } from 'payload'
import { stateLabels, states } from '../../domain/states.ts'
import { nobody, staffOnly } from '../access.ts'

const byTransitions = { read: staffOnly, create: nobody, update: nobody }

/** Where a document stands between writer and readers. Only transitions write these (src/publishing/transitions.ts). */
export const publication = (): Field[] => [
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Ngày đăng',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Để trống thì là lúc xuất bản. Các trang sắp xếp theo ngày này.',
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'dd/MM/yyyy HH:mm',
        timeFormat: 'HH:mm',
        overrides: { timeCaption: 'Giờ' },
      },
    },
  },
  {
    name: 'state',
    type: 'select',
    label: 'Tình trạng',
    defaultValue: 'draft',
    index: true,
    options: states.map((value) => ({ value, label: stateLabels[value] })),
    access: byTransitions,
    // Payload's own status knows no «gỡ xuống». Shown over the form (src/admin/Status.tsx), not in it.
    admin: {
      condition: () => false,
      disableListColumn: false,
      disableListFilter: false,
      components: { Cell: '/src/admin/StateCell.tsx#StateCell' },
    },
  },
  { name: 'firstPublishedAt', type: 'date', label: 'Xuất bản lần đầu', access: byTransitions, admin: { hidden: true } },
  {
    name: 'publishedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người duyệt',
    access: byTransitions,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.publishedBy) },
  },
  // Ids of users, see src/publishing/writers.ts.
  { name: 'sourceWriters', type: 'json', label: 'Người viết bản gốc', hidden: true, access: byTransitions },
  {
    name: 'withdrawal',
    type: 'group',
    label: 'Gỡ xuống',
    access: byTransitions,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.state === 'withdrawn' },
    fields: [
      { name: 'reason', type: 'textarea', label: 'Lý do' },
      { name: 'at', type: 'date', label: 'Lúc', admin: { date: { displayFormat: 'dd/MM/yyyy HH:mm' } } },
      { name: 'by', type: 'relationship', relationTo: 'users', label: 'Người gỡ' },
    ],
  },
]

/** What a copy must not take over from its source, nor a request set. */
export const unpublished = {
  state: 'draft',
  firstPublishedAt: null,
  publishedAt: null,
  publishedBy: null,
  sourceWriters: null,
  withdrawal: { reason: null, at: null, by: null },
}
