'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { ReasonedButton } from './ReasonedButton.tsx'
import { useTransition } from './useTransition.ts'

/** «Gỡ xuống», with the reason that the ledger keeps. */
export const WithdrawButton = () => {
  const { hasPublishedDoc } = useDocumentInfo()
  const { isAllowed, run } = useTransition('withdraw', 'Đã gỡ xuống.')
  if (!isAllowed || !hasPublishedDoc) return null
  return (
    <ReasonedButton
      heading="Gỡ nội dung xuống"
      label="Gỡ xuống"
      name="withdraw"
      onConfirm={(reason) => run({ reason })}
      reasonLabel="Lý do gỡ xuống"
      runningLabel="Đang gỡ…"
    >
      <p>Nội dung sẽ không còn hiện trên các trang. Bản nháp và lịch sử vẫn được giữ.</p>
    </ReasonedButton>
  )
}
