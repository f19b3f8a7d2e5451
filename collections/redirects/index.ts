import type { RedirectsPluginConfig } from '@payloadcms/plugin-redirects/types'
import { accessTo } from '../../src/cms/access.ts'
import { checkRequest, checkShapes } from '../../src/cms/hooks/check-shapes.ts'
import { hideUnpublished } from '../../src/cms/hooks/hide-unpublished.ts'
import { normalizeFilter, normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { bulkEndpoints } from '../../src/cms/bulk.ts'
import { forgetRestoring } from '../../src/cms/hooks/forget-restoring.ts'
import { questionHooks } from '../../src/cms/hooks/questions.ts'
import { linkedCollections } from '../../src/cms/shapes/link.ts'
import { fields } from './fields.ts'
import { keepOneTarget, refuseLoops, refuseSecondHolder, settleExposure } from './hooks.ts'

/**
 * Where old addresses of the sites lead now, by Payload's redirects plugin (payload.config.ts). Former slugs of our own documents need none:
 * claims remember them. A redirect whose target strangers cannot read is not there for them (src/publishing/followers.ts).
 */
export const redirects: RedirectsPluginConfig = {
  collections: linkedCollections,
  redirectTypes: ['301', '302'],
  redirectTypeFieldOverride: {
    label: 'Kiểu chuyển',
    defaultValue: '301',
    options: [
      { value: '301', label: 'Chuyển hẳn (301)' },
      { value: '302', label: 'Chuyển tạm thời (302)' },
    ],
    admin: { description: 'Chuyển hẳn thì máy tìm kiếm thay địa chỉ cũ bằng địa chỉ mới.' },
  },
  overrides: {
    labels: { singular: 'Chuyển hướng', plural: 'Chuyển hướng' },
    admin: {
      group: 'Trang tin',
      description: 'Địa chỉ cũ trên các trang nay dẫn về đâu. Đổi đường dẫn của một bài thì không cần ghi ở đây.',
      useAsTitle: 'from',
      defaultColumns: ['from', 'to.reference', 'to.url', 'type', 'updatedAt'],
      listSearchableFields: ['from', 'to.url'],
      hideAPIURL: true,
    },
    defaultSort: 'from',
    disableDuplicate: true,
    endpoints: bulkEndpoints({ slug: 'redirects' }),
    access: accessTo('structure', { isPublic: { equals: true } }),
    hooks: {
      beforeOperation: [forgetRestoring, ...questionHooks, checkRequest, normalizeFilter],
      beforeValidate: [normalizeText, checkShapes],
      beforeChange: [keepOneTarget, refuseSecondHolder, refuseLoops, settleExposure],
      beforeRead: [hideUnpublished],
    },
    fields,
  },
}
