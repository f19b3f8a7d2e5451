import path from 'node:path'
import type { Config } from 'payload'
import { publishedCollections } from '../cms/collection-kinds.ts'
import { projectRoot } from '../env.ts'

/** The panel: Vietnamese, in the product's own dress. */
export const admin: Config['admin'] = {
  user: 'users',
  theme: 'all',
  dateFormat: 'dd/MM/yyyy HH:mm',
  timezones: {
    defaultTimezone: 'Asia/Ho_Chi_Minh',
    supportedTimezones: [{ label: 'Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
  },
  meta: {
    titleSuffix: ' · Lan Tỏa',
    title: 'Lan Tỏa',
    description: 'Quản trị nội dung gương điển hình và khen thưởng',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
  },
  avatar: 'default',
  livePreview: {
    collections: [...publishedCollections],
    breakpoints: [
      { name: 'desktop', label: 'Máy tính', width: 1440, height: 900 },
      { name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
    ],
    // A document that was never saved has no page yet.
    url: ({ collectionConfig, data }) =>
      data.id ? `/admin/preview/${collectionConfig?.slug ?? ''}/${String(data.id)}` : null,
  },
  components: {
    beforeDashboard: ['/src/admin/dashboard/Desk.tsx#Desk'],
    afterNavLinks: ['/src/admin/batch-upload/Links.tsx#NavLink'],
    views: {
      batchUpload: { Component: '/src/admin/batch-upload/View.tsx#BatchUploadView', path: '/tai-nhieu-anh' },
    },
    graphics: {
      Icon: '/src/admin/brand/Icon.tsx#Icon',
      Logo: '/src/admin/brand/Logo.tsx#Logo',
    },
  },
  importMap: {
    baseDir: projectRoot,
    importMapFile: path.join(projectRoot, 'src/app/(payload)/admin/importMap.js'),
  },
}
