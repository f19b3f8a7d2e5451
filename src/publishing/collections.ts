import type { CollectionConfig, Where } from 'payload'
import {
  accessTo,
  createsWithinUnit,
  deletesWhatIsNotLive,
  publishedOrWithinUnit,
  updatesWithinUnit,
  versionsWithinUnit,
} from '../cms/access.ts'
import { WrongState } from '../cms/errors.ts'
import { type PublishedCollection, type ReferenceCollection, referenceResources } from '../cms/collection-kinds.ts'
import { areas } from '../cms/fields/areas.ts'
import { deletedAt } from '../cms/fields/deleted-at.ts'
import { ownership } from '../cms/fields/ownership.ts'
import { publication } from '../cms/fields/publication.ts'
import { slugField } from '../cms/fields/slug.ts'
import { askOneDocument } from '../cms/hooks/ask-one-document.ts'
import { checkRequest, checkShapes } from '../cms/hooks/check-shapes.ts'
import { clearExcluded } from '../cms/hooks/clear-excluded.ts'
import { type OtherClaim, recordClaims, releaseClaims, takeClaims } from '../cms/hooks/claims.ts'
import { hideUnpublished } from '../cms/hooks/hide-unpublished.ts'
import { keepBookkeeping } from '../cms/hooks/keep-bookkeeping.ts'
import { keepNames, nameFields, type Naming } from '../cms/hooks/keep-names.ts'
import { normalizeFilter, normalizeText } from '../cms/hooks/normalize-text.ts'
import { onlyTransitionsPublish } from '../cms/hooks/only-transitions-publish.ts'
import { stampOwnership } from '../cms/hooks/stamp-ownership.ts'
import { refuseCycles } from '../cms/hooks/refuse-cycles.ts'
import { assertUnused, refuseWhileUsed } from '../cms/hooks/refuse-while-used.ts'
import { selectWholeRows } from '../cms/hooks/select-whole-rows.ts'
import { type RefuseTrash, trashAtOnce, trashNothingElse } from '../cms/hooks/trash.ts'
import { joiningNoTrash, notTrashed } from '../cms/trash.ts'
import { settleAreas } from './areas.ts'
import { bySlugEndpoint } from './by-slug.ts'
import { dropFollowers, settleFollowers } from './followers.ts'
import { trackMedia, untrackMedia } from './media-exposure.ts'
import { movePapers, refuseUnreadablePapers } from './papers.ts'
import { transitionEndpoint } from './transitions.ts'
import { noteSourceWriters, rememberSource } from './writers.ts'

type Shared = Pick<
  CollectionConfig,
  | 'labels'
  | 'fields'
  | 'admin'
  | 'defaultSort'
  | 'defaultPopulate'
  | 'disableDuplicate'
  | 'forceSelect'
  | 'indexes'
  | 'hooks'
> &
  // `title` is also what a slug is made from.
  Naming

/** How people find a document: by what they see of it in pickers and by its slug. */
const findable = ({ pickerName, title }: Naming): CollectionConfig['admin'] => {
  const useAsTitle = pickerName ? 'displayName' : title
  return { useAsTitle, listSearchableFields: [useAsTitle, 'slug'] }
}

export type PublishedConfig = Shared & {
  slug: PublishedCollection
  /** what strangers may read; all that is published unless said otherwise */
  publicWhere?: Where
  /** a second unique key beside the slug */
  claims?: OtherClaim
  /** the path of the localities where it happened or stands; such documents have `areas` */
  placedAt?: string
}

const onlyPublished: Where = { _status: { equals: 'published' } }

const refuseLive: RefuseTrash = ({ live }) => {
  if (live._status !== 'published') return
  throw new WrongState('Nội dung đang xuất bản. Hãy gỡ xuống trước, rồi mới chuyển vào thùng rác.')
}

/** A collection whose documents are drafted, approved by somebody else and published: versions, ownership, slug, transitions. */
export const publishedCollection = ({
  title,
  pickerName,
  sortKeyOf,
  publicWhere = onlyPublished,
  claims,
  placedAt,
  ...config
}: PublishedConfig): CollectionConfig => {
  const naming = { pickerName, sortKeyOf, title }
  const claimed = { slugFrom: title, title, ...(claims ? { other: claims } : {}) }
  return {
    ...config,
    admin: {
      ...findable(naming),
      ...config.admin,
      components: {
        ...config.admin?.components,
        edit: {
          ...config.admin?.components?.edit,
          beforeDocumentControls: ['/src/admin/preview/WidthWords.tsx#WidthWords'],
          PublishButton: '/src/admin/PublishButton.tsx#PublishButton',
          UnpublishButton: '/src/admin/WithdrawButton.tsx#WithdrawButton',
          Status: '/src/admin/Status.tsx#Status',
        },
      },
    },
    access: {
      read: publishedOrWithinUnit(publicWhere),
      readVersions: versionsWithinUnit,
      create: createsWithinUnit,
      update: updatesWithinUnit,
      delete: deletesWhatIsNotLive,
    },
    custom: { naming, placedAt },
    versions: { drafts: true, maxPerDoc: 0 },
    trash: true,
    endpoints: [bySlugEndpoint(config.slug), transitionEndpoint(config.slug)],
    hooks: {
      beforeOperation: [
        checkRequest,
        normalizeFilter,
        askOneDocument,
        selectWholeRows,
        onlyTransitionsPublish,
        rememberSource,
        trashNothingElse,
      ],
      beforeValidate: [normalizeText, checkShapes, ...(config.hooks?.beforeValidate ?? [])],
      beforeChange: [
        keepBookkeeping,
        stampOwnership('published'),
        noteSourceWriters,
        refuseUnreadablePapers,
        clearExcluded,
        trashAtOnce(refuseLive),
        ...(config.hooks?.beforeChange ?? []),
        keepNames(naming),
        ...(placedAt ? [settleAreas(placedAt)] : []),
        takeClaims(claimed),
      ],
      afterChange: [
        recordClaims(claimed),
        trackMedia(publicWhere),
        settleFollowers,
        movePapers,
        ...(config.hooks?.afterChange ?? []),
      ],
      beforeDelete: [...(config.hooks?.beforeDelete ?? []), dropFollowers],
      afterDelete: [releaseClaims, untrackMedia],
      beforeRead: [hideUnpublished],
    },
    fields: [
      ...joiningNoTrash(config.fields),
      ...nameFields(naming),
      ...(placedAt ? [areas()] : []),
      slugField(),
      ...publication(),
      ...ownership(),
      deletedAt(),
    ],
  }
}

export type ReferenceConfig = Shared & {
  slug: ReferenceCollection
  /** a second unique key beside the slug */
  claims?: OtherClaim
}

/** A collection that others refer to and that is public once an editor has saved it. */
export const referenceCollection = ({
  title,
  pickerName,
  sortKeyOf,
  claims,
  ...config
}: ReferenceConfig): CollectionConfig => {
  const naming = { pickerName, sortKeyOf, title }
  const resource = referenceResources[config.slug]
  const claimed = { slugFrom: title, title, ...(claims ? { other: claims } : {}) }
  return {
    ...config,
    admin: { ...findable(naming), ...config.admin },
    access: accessTo(resource, notTrashed),
    custom: { naming },
    trash: true,
    endpoints: [bySlugEndpoint(config.slug)],
    hooks: {
      beforeOperation: [checkRequest, normalizeFilter, askOneDocument, trashNothingElse],
      beforeValidate: [normalizeText, checkShapes, ...(config.hooks?.beforeValidate ?? [])],
      beforeChange: [
        refuseCycles,
        stampOwnership(resource),
        trashAtOnce(({ collection, live, req }) => assertUnused({ collection, id: live.id, req })),
        clearExcluded,
        ...(config.hooks?.beforeChange ?? []),
        keepNames(naming),
        takeClaims(claimed),
      ],
      afterChange: [...(config.hooks?.afterChange ?? []), recordClaims(claimed), trackMedia(notTrashed)],
      beforeDelete: [refuseWhileUsed, ...(config.hooks?.beforeDelete ?? [])],
      afterDelete: [releaseClaims, untrackMedia],
      beforeRead: [hideUnpublished],
    },
    fields: [...joiningNoTrash(config.fields), ...nameFields(naming), slugField(), ...ownership(), deletedAt()],
  }
}
