import type { CollectionConfig } from 'payload'
import { deletedAt } from '../../src/cms/fields/deleted-at.ts'
import { checkRequest, checkShapes } from '../../src/cms/hooks/check-shapes.ts'
import { hideUnpublished } from '../../src/cms/hooks/hide-unpublished.ts'
import { normalizeFilter, normalizeText } from '../../src/cms/hooks/normalize-text.ts'
import { stampOwnership } from '../../src/cms/hooks/stamp-ownership.ts'
import { trashAtOnce, trashNothingElse } from '../../src/cms/hooks/trash.ts'
import { photoTypes } from '../../src/media/develop.ts'
import { incomingDirectory, photosDirectory } from '../../src/media/directory.ts'
import { duplicatesEndpoint } from '../../src/media/duplicates.ts'
import { uploadEndpoints } from '../../src/media/endpoints.ts'
import { photos, preparePhoto } from '../../src/media/photos.ts'
import { fileEndpoint } from '../../src/media/serve.ts'
import { imageSizes } from '../../src/media/sizes.ts'
import { rememberUploadKey } from '../../src/media/upload-key.ts'
import { fileHooks } from '../../src/media/upload-hooks.ts'
import { mediaUsesEndpoint } from '../../src/publishing/media-uses.ts'
import { keepWithdrawnNamed, settlePeople } from '../../src/publishing/people-in-pictures.ts'
import { access, changesWhatIsNotShown } from './access.ts'
import { fields } from './fields.ts'
import { keepWhatIsShown, refuseWhileUsed } from './hooks.ts'

const files = fileHooks(photos)

/** Photographs. Public while a live document shows them (src/publishing/media-exposure.ts). */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh', plural: 'Thư viện ảnh' },
  admin: {
    group: 'Tư liệu',
    description: 'Ảnh có chú thích, người trong ảnh, người chụp. Ảnh chỉ công khai khi có bài đang xuất bản dùng đến.',
    components: { beforeListTable: ['/src/admin/batch-upload/Links.tsx#AboveList'] },
    useAsTitle: 'caption',
    defaultColumns: ['filename', 'caption', 'photographer', 'eventDate', 'owningUnit'],
    listSearchableFields: ['caption', 'alt', 'otherPeople', 'place', 'photographer', 'filename'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { ...access, update: changesWhatIsNotShown },
  trash: true,
  // Payload makes `url` from it, and would answer null to whoever selects the address alone.
  forceSelect: { filename: true },
  upload: {
    adminThumbnail: 'thumbnail',
    // The names carry a hash already.
    cacheTags: false,
    // The screen for many photographs does it with one caption, place and date for all (src/admin/batch-upload).
    bulkUpload: false,
    crop: false,
    displayPreview: true,
    focalPoint: true,
    imageSizes,
    mimeTypes: [...photoTypes],
    pasteURL: false,
    // Files are this project's own affair (src/media/upload-hooks.ts). Payload would still delete from `staticDir`; none of them is there.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    staticDir: incomingDirectory(),
  },
  endpoints: [
    duplicatesEndpoint,
    mediaUsesEndpoint,
    ...uploadEndpoints('media', preparePhoto),
    fileEndpoint({
      collection: 'media',
      directory: photosDirectory,
      nameFields: ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)],
      isPublic: ({ isPublic }) => isPublic === true,
    }),
  ],
  hooks: {
    beforeOperation: [checkRequest, normalizeFilter, trashNothingElse, files.takeFile],
    beforeValidate: [normalizeText, checkShapes],
    beforeChange: [stampOwnership('media'), trashAtOnce(keepWhatIsShown), keepWithdrawnNamed, files.storeFiles],
    afterChange: [files.settleFiles, rememberUploadKey, settlePeople],
    beforeDelete: [refuseWhileUsed, files.noteFiles],
    afterDelete: [files.discardFiles],
    beforeRead: [hideUnpublished],
  },
  fields: [...fields, deletedAt()],
}
