import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/cms/access.ts'
import { deletedAt } from '../../src/cms/fields/deleted-at.ts'
import { ownership } from '../../src/cms/fields/ownership.ts'
import { checkRequest, checkShapes } from '../../src/cms/hooks/check-shapes.ts'
import { normalizeFilter, normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { stampOwnership } from '../../src/cms/hooks/stamp-ownership.ts'
import { trashAtOnce, trashNothingElse } from '../../src/cms/hooks/trash.ts'
import { slugify } from '../../src/domain/slug.ts'
import { incomingDirectory, privateDirectory } from '../../src/media/directory.ts'
import { uploadEndpoints } from '../../src/media/endpoints.ts'
import { checkPrivateFile, privateFiles, privateFileTypes } from '../../src/media/private-files.ts'
import { fileEndpoint } from '../../src/media/serve.ts'
import { opens, signedLinkEndpoint } from '../../src/media/signed-address.ts'
import { fileHooks } from '../../src/media/upload-hooks.ts'
import { keepEvidence, refuseEvidence } from './hooks.ts'

const files = fileHooks(privateFiles)

const kinds = { decision: 'Bản quét quyết định', consent: 'Văn bản đồng ý', other: 'Khác' } as const

/** Scans of decisions, consent papers: for the unit's own people, never public at any address. */
export const PrivateFiles: CollectionConfig = {
  slug: 'private-files',
  labels: { singular: 'Hồ sơ lưu', plural: 'Hồ sơ lưu' },
  admin: {
    group: 'Tư liệu',
    description:
      'Bản quét quyết định, văn bản đồng ý. Chỉ người của đơn vị phụ trách mở được; không bao giờ công khai.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'owningUnit', 'createdAt'],
    listSearchableFields: ['title', 'note'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: accessTo('privateFiles', false),
  trash: true,
  upload: {
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    mimeTypes: [...privateFileTypes],
    pasteURL: false,
    // As in media.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    staticDir: incomingDirectory(),
  },
  endpoints: [
    ...uploadEndpoints('private-files', ({ file }) => (file ? checkPrivateFile(file) : Promise.resolve())),
    signedLinkEndpoint,
    fileEndpoint({
      collection: 'private-files',
      opens,
      directory: privateDirectory,
      nameFields: ['filename'],
      isPublic: () => false,
      downloadName: ({ title }, extension) => `${slugify(String(title)) || 'ho-so'}.${extension}`,
    }),
  ],
  hooks: {
    beforeOperation: [checkRequest, normalizeFilter, trashNothingElse, files.takeFile],
    beforeValidate: [normalizeText, checkShapes],
    beforeChange: [stampOwnership('privateFiles'), trashAtOnce(keepEvidence), files.storeFiles],
    afterChange: [files.settleFiles],
    beforeDelete: [refuseEvidence, files.noteFiles],
    afterDelete: [files.discardFiles],
  },
  fields: [
    { name: 'title', type: 'text', label: 'Tên hồ sơ', required: true, maxLength: 250 },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      defaultValue: 'decision',
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú', maxLength: 1000 },
    {
      name: 'openFile',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.id),
        components: { Field: '/src/admin/media/OpenFile.tsx#OpenFile' },
      },
    },
    ...ownership(),
    deletedAt(),
  ],
}
