import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/cms/access.ts'
import { checkRequest, checkShapes } from '../../src/cms/hooks/check-shapes.ts'
import { hideUnpublished } from '../../src/cms/hooks/hide-unpublished.ts'
import { normalizeFilter, normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { answersOrModerates } from './access.ts'
import { fields } from './fields.ts'
import { settleDecision, tidyAnswer } from './hooks.ts'
import { endpoints } from './receive.ts'

/** Readers' remarks under what is published. They come in at `POST /api/reader-feedback` alone and are shown once somebody has read them. */
export const ReaderFeedback: CollectionConfig = {
  slug: 'reader-feedback',
  labels: { singular: 'Ý kiến bạn đọc', plural: 'Ý kiến bạn đọc' },
  admin: {
    group: 'Bạn đọc',
    description:
      'Ý kiến gửi từ các trang về những bài của đơn vị bạn, mới nhất ở trên cùng. Bạn đọc chỉ thấy ý kiến đã được đăng. Danh sách trống là chưa có ai gửi.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'remark', 'document', 'state', 'createdAt'],
    listSearchableFields: ['name', 'email', 'remark'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: {
    ...accessTo('remarks', { isPublic: { equals: true } }),
    create: () => false,
    update: answersOrModerates,
  },
  endpoints,
  hooks: {
    beforeOperation: [checkRequest, normalizeFilter],
    beforeValidate: [normalizeText, checkShapes],
    beforeChange: [tidyAnswer, settleDecision],
    beforeRead: [hideUnpublished],
  },
  fields,
}
