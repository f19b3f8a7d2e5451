import type { GroupField } from 'payload'

type Options = { name?: string; label?: string; description?: string }

/**
 * A place as it was called when a thing happened. The locality carries both names, `fullName` then and `presentName` today, so nothing is
 * stored twice; hamlets and villages are text, not units.
 */
export const datedPlace = ({
  name = 'place',
  label = 'Nơi ở, nơi công tác',
  description,
}: Options = {}): GroupField => ({
  name,
  type: 'group',
  label,
  admin: { description },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'detail', type: 'text', label: 'Thôn, ấp, khu phố, cơ quan', maxLength: 200, admin: { width: '50%' } },
        {
          name: 'locality',
          type: 'relationship',
          relationTo: 'localities',
          label: 'Đơn vị hành chính lúc đó',
          admin: { width: '50%', description: 'Trang hiển thị cả tên lúc đó và tên ngày nay.' },
        },
      ],
    },
  ],
})
