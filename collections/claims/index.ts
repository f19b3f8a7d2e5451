import type { CollectionConfig } from 'payload'
import { claimsSlug } from '../../src/cms/claims.ts'
import { closed } from '../../src/cms/closed.ts'

/** See src/cms/claims.ts. Written by hooks only. */
export const Claims: CollectionConfig = {
  slug: claimsSlug,
  ...closed,
  indexes: [{ fields: ['holderCollection', 'holder'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'holderCollection', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'wasPublic', type: 'checkbox', defaultValue: false },
  ],
}
