import path from 'node:path'
import type { Config } from 'payload'
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
  components: {
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
