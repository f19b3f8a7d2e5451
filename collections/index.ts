import type { CollectionConfig } from 'payload'
import { bulkEndpoints } from '../src/cms/bulk.ts'
import { forgetRestoring } from '../src/cms/hooks/forget-restoring.ts'
import { questionHooks } from '../src/cms/hooks/questions.ts'
import { refuseForbidden } from '../src/cms/hooks/refuse-forbidden.ts'
import { refuseStale } from '../src/cms/hooks/refuse-stale.ts'
import { panelFields } from '../src/cms/panel-fields.ts'
import { Articles } from './articles/index.ts'
import { Awards } from './awards/index.ts'
import { Categories } from './categories/index.ts'
import { Claims } from './claims/index.ts'
import { Directives } from './directives/index.ts'
import { Individuals } from './individuals/index.ts'
import { Localities } from './localities/index.ts'
import { Media } from './media/index.ts'
import { MediaUses } from './media-uses/index.ts'
import { Models } from './models/index.ts'
import { Movements } from './movements/index.ts'
import { Organizations } from './organizations/index.ts'
import { PrivateFiles } from './private-files/index.ts'
import { ReaderFeedback } from './reader-feedback/index.ts'
import { Sites } from './sites/index.ts'
import { Tags } from './tags/index.ts'
import { Themes } from './themes/index.ts'
import { Users } from './users/index.ts'
import { Yearbooks } from './yearbooks/index.ts'

/** In the panel's order; what all have in common is added here. The tab that shows programmers the API only puzzles an editor. */
export const collections: CollectionConfig[] = [
  Articles,
  Individuals,
  Models,
  Awards,
  Yearbooks,
  Media,
  PrivateFiles,
  ReaderFeedback,
  Sites,
  Directives,
  Themes,
  Movements,
  Organizations,
  Localities,
  Categories,
  Tags,
  Users,
  Claims,
  MediaUses,
].map((collection) => ({
  ...collection,
  admin: { pagination: { defaultLimit: 25 }, ...collection.admin, hideAPIURL: true },
  endpoints: [...(collection.endpoints || []), ...bulkEndpoints(collection)],
  fields: panelFields(collection.fields),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      forgetRestoring,
      ...questionHooks,
      refuseStale,
      ...(collection.hooks?.beforeOperation ?? []),
      refuseForbidden,
    ],
  },
}))
