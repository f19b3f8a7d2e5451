'use client'

import { FormSubmit, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useTransition } from './useTransition.ts'

/** «Xuất bản»: for approvers, on what is saved; the rules are the server's (src/publishing/transitions.ts). */
export const PublishButton = () => {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const { isAllowed, isRunning, run } = useTransition('publish', 'Đã xuất bản.')
  if (!isAllowed) return null

  const isUpToDate = hasPublishedDoc && unpublishedVersionCount === 0
  const hint = isModified ? 'Hãy lưu bản nháp trước.' : isUpToDate ? 'Bản mới nhất đã được xuất bản.' : undefined
  return (
    <FormSubmit
      buttonId="action-publish"
      disabled={isModified || isUpToDate || isRunning}
      onClick={() => void run()}
      size="medium"
      tooltip={hint}
      type="button"
    >
      Xuất bản
    </FormSubmit>
  )
}
