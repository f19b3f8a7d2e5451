import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Names for the toolbars' buttons (see src/admin/editor/ToolbarWords.tsx). */
export const toolbarWords = createServerFeature({
  feature: { ClientFeature: '/src/admin/editor/ToolbarWords.tsx#ToolbarWords' },
  key: 'toolbarWords',
})
