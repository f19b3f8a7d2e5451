import path from 'node:path'
import { nestedDocsPlugin } from '@payloadcms/plugin-nested-docs'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections/index.ts'
import { redirects } from './collections/redirects/index.ts'
import { admin } from './src/admin/config.ts'
import { vietnamese } from './src/admin/words.ts'
import { renderError } from './src/api/errors.ts'
import { payloadLog } from './src/api/payload-log.ts'
import { bodyEditor } from './src/cms/editor.ts'
import { globals } from './src/cms/globals/index.ts'
import { database } from './src/database/index.ts'
import { migrations } from './src/database/migrations/index.ts'
import { email } from './src/email.ts'
import { env, projectRoot } from './src/env.ts'
import { logger } from './src/logger.ts'
import { uploadLimits } from './src/media/limits.ts'
import { nameTheUnnamed } from './src/publishing/names.ts'

const { databaseUrl, payloadSecret, publicUrl, smtpUrl, trustedOrigins } = env()

export default buildConfig({
  admin,
  collections,
  cors: trustedOrigins,
  csrf: [publicUrl, ...trustedOrigins],
  db: database({ url: databaseUrl, migrations, migrationDir: path.join(projectRoot, 'src/database/migrations') }),
  defaultDepth: 1,
  editor: bodyEditor,
  email: email(smtpUrl),
  globals,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 5000 },
  hooks: { afterError: [renderError] },
  i18n: { fallbackLanguage: 'vi', supportedLanguages: { vi: vietnamese } },
  logger: payloadLog(logger()),
  maxDepth: 5,
  onInit: nameTheUnnamed,
  plugins: [
    // Its fields stand in a tab of ours (src/cms/fields/meta.ts); from the plugin itself come their words.
    seoPlugin({ collections: [] }),
    nestedDocsPlugin({
      collections: ['categories'],
      generateLabel: (_docs, doc) => String(doc.name),
      generateURL: (docs) => docs.map(({ slug }) => `/${String(slug)}`).join(''),
    }),
    redirectsPlugin(redirects),
  ],
  secret: payloadSecret,
  serverURL: publicUrl,
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(projectRoot, 'src/payload-types.ts') },
  upload: uploadLimits,
})
