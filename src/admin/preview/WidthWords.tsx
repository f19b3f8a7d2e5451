'use client'

import { useLivePreviewContext } from '@payloadcms/ui'

/**
 * Gives the width that Payload adds to ours its Vietnamese word: it says «Responsive» in every language and takes no setting for it. Stands
 * before the preview in the page, so that the word is there when the menu is first drawn.
 */
export const WidthWords = () => {
  const { breakpoints } = useLivePreviewContext()
  const added = breakpoints?.find(({ name }) => name === 'responsive')
  if (added) Object.assign(added, { label: 'Vừa khung' })
  return null
}
