import type { CollectionConfig } from 'payload'
import { closed } from '../../src/cms/closed.ts'
import { mediaUsesSlug } from '../../src/publishing/media-exposure.ts'

/** See src/publishing/media-exposure.ts. Written by hooks only. */
export const MediaUses: CollectionConfig = {
  slug: mediaUsesSlug,
  ...closed,
  indexes: [{ fields: ['holderCollection', 'holder'] }],
  fields: [
    { name: 'media', type: 'text', required: true, index: true },
    { name: 'holderCollection', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    // Whether what the public sees shows it, and whether the newest version does.
    { name: 'live', type: 'checkbox', required: true, defaultValue: false, index: true },
    { name: 'newest', type: 'checkbox', required: true, defaultValue: false },
  ],
}
