import type { GlobalBeforeOperationHook, GlobalBeforeReadHook, GlobalBeforeValidateHook, GlobalConfig } from 'payload'
import { within } from '../access.ts'
import { bodyBlocks } from '../blocks/index.ts'
import { forgetRestoringOfGlobal } from '../hooks/forget-restoring.ts'
import { normalized } from '../hooks/normalize-text.ts'
import { assertNewest } from '../hooks/refuse-stale.ts'
import { mapReferences, referencesOf } from '../references.ts'
import { shapedFields } from '../shapes/fields.ts'
import { givenTo, plainData } from '../shapes/plain-data.ts'
import { staffOf } from '../users.ts'
import { keyOf, visibleTo } from '../visibility.ts'
import type { Resource } from '../../domain/roles.ts'

/** As `hideUnpublished` of collections: strangers find no trace of what is not published. */
const hideUnpublished: GlobalBeforeReadHook = async ({ doc, global, req }) => {
  if (staffOf(req) || !doc) return doc
  const references = referencesOf(global.fields, doc, bodyBlocks)
  if (references.length === 0) return doc
  const visible = await visibleTo(req, references)
  return mapReferences(global.fields, doc, (reference) => visible.get(keyOf(reference)) === true, bodyBlocks)
}

/** As `refuseStale` of collections. */
const refuseStale: GlobalBeforeOperationHook = async ({ args, global, operation, overrideAccess, req }) => {
  const { data = req.data } = args as { data?: Record<string, unknown> }
  if (operation !== 'update' || overrideAccess) return args
  assertNewest(data?.updatedAt, await req.payload.db.findGlobal({ slug: global.slug, req }))
  return args
}

/** An object with values of their fields' kinds, before Payload looks into it: nothing at all would be a 500. */
const checkRequest: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  // Payload's own to write.
  const { createdAt: _c, id: _i, updatedAt: _u, ...given } = plainData(givenTo(args, req))
  return { ...args, data: shapedFields(global.fields, given) }
}

/** The same for a restored version; text as it is stored. */
const checkData: GlobalBeforeValidateHook = ({ data, global }) =>
  normalized(shapedFields(global.fields, plainData(data))) as typeof data

type Options = Pick<GlobalConfig, 'slug' | 'label' | 'admin' | 'fields' | 'graphQL'> & {
  resource: Extract<Resource, 'frontPage' | 'settings'>
}

/** One document that every site reads and that stands for the whole installation; earlier versions are kept. */
export const publicGlobal = ({ resource, ...config }: Options): GlobalConfig => ({
  ...config,
  admin: { hideAPIURL: true, ...config.admin },
  access: {
    read: () => true,
    readVersions: async ({ req }) => (await within(req, resource, 'update')) === true,
    update: async ({ req }) => (await within(req, resource, 'update')) === true,
  },
  versions: { max: 100 },
  hooks: {
    beforeOperation: [forgetRestoringOfGlobal, refuseStale, checkRequest],
    beforeValidate: [checkData],
    beforeRead: [hideUnpublished],
  },
})
