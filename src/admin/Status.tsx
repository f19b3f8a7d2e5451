'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { idOf } from '../cms/ids.ts'
import { stateLabels } from '../domain/states.ts'

type Reader = { id: string; unit?: unknown }

/** Where the document stands, in words, and why somebody only reads it. */
export const Status = () => {
  const { data, hasPublishedDoc, hasSavePermission, id, unpublishedVersionCount } = useDocumentInfo()
  const { user } = useAuth<Reader>()
  const state = hasPublishedDoc ? 'published' : data?.state === 'withdrawn' ? 'withdrawn' : 'draft'
  const hasEdits = hasPublishedDoc && unpublishedVersionCount > 0
  return (
    <>
      <p className={`state state--${state}`}>
        {stateLabels[state]}
        {hasEdits ? ' · có sửa đổi chưa duyệt' : ''}
      </p>
      {id && hasSavePermission === false ? <p className="state-note">{whyReadOnly(data, user?.unit)}</p> : null}
    </>
  )
}

const whyReadOnly = (data: Record<string, unknown> | undefined, unit: unknown): string => {
  if (data?.deletedAt) return 'Đang ở thùng rác: khôi phục rồi mới sửa được.'
  const own = idOf(unit)
  return own !== undefined && idOf(data?.owningUnit) === own
    ? 'Bạn chỉ xem: bài của người khác hoặc đã đăng, biên tập viên của đơn vị mới sửa được.'
    : 'Bạn chỉ xem: nội dung của đơn vị khác.'
}
