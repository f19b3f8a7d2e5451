'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { stateLabels } from '../domain/states.ts'

/** Where the document stands, in words. */
export const Status = () => {
  const { data, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const state = hasPublishedDoc ? 'published' : data?.state === 'withdrawn' ? 'withdrawn' : 'draft'
  const hasEdits = hasPublishedDoc && unpublishedVersionCount > 0
  return (
    <p className={`state state--${state}`}>
      {stateLabels[state]}
      {hasEdits ? ' · có sửa đổi chưa duyệt' : ''}
    </p>
  )
}
