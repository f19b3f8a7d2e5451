'use client'

import { ConfirmationModal, PopupList, TextareaInput, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useTransition } from './useTransition.ts'

/** «Gỡ xuống», with the reason that the ledger keeps. */
export const WithdrawButton = () => {
  const { hasPublishedDoc, id } = useDocumentInfo()
  const { toggleModal } = useModal()
  const [reason, setReason] = useState('')
  const { isAllowed, run } = useTransition('withdraw', 'Đã gỡ xuống.')
  if (!isAllowed || !hasPublishedDoc) return null

  const modalSlug = `withdraw-${String(id)}`
  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => toggleModal(modalSlug)}>
        Gỡ xuống
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            <p>Nội dung sẽ không còn hiện trên các trang. Bản nháp và lịch sử vẫn được giữ.</p>
            <TextareaInput
              label="Lý do gỡ xuống"
              onChange={(event: { target: { value: string } }) => setReason(event.target.value)}
              path="withdrawReason"
              required
              rows={3}
              value={reason}
            />
          </>
        }
        confirmingLabel="Đang gỡ…"
        confirmLabel="Gỡ xuống"
        heading="Gỡ nội dung xuống"
        modalSlug={modalSlug}
        onConfirm={() => run({ reason })}
      />
    </>
  )
}
