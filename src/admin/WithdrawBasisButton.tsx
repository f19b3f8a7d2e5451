'use client'

import { ConfirmationModal, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { MentionList } from './MentionList.tsx'
import { ReasonedButton } from './ReasonedButton.tsx'
import type { Answer } from './transition.ts'
import { useTransition } from './useTransition.ts'

type Data = { basis?: { withdrawn?: { at?: string | null } } }

/** The form still holds the basis that is none any more; saving it would write it back. */
const startAfresh = () => window.location.reload()

/** «Rút căn cứ» of a person's page; afterwards it tells where they are still named. */
export const WithdrawBasisButton = () => {
  const { data, id } = useDocumentInfo()
  const { openModal } = useModal()
  const { isAllowed, run } = useTransition('withdraw-basis', 'Đã rút căn cứ.')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const isWithdrawn = Boolean((data as Data | undefined)?.basis?.withdrawn?.at)
  if (!isAllowed || (isWithdrawn && !answer)) return null

  const modalSlug = `mentions-${String(id)}`
  const withdraw = async (reason: string) => {
    const given = await run({ reason })
    if (!given) return
    setAnswer(given)
    openModal(modalSlug)
  }
  return (
    <>
      <ReasonedButton
        heading="Rút căn cứ công bố"
        label="Rút căn cứ"
        name="withdraw-basis"
        onConfirm={withdraw}
        reasonLabel="Lý do rút căn cứ"
        runningLabel="Đang rút…"
      >
        <p>
          Dùng khi người này rút lại sự đồng ý hoặc phản đối việc công bố. Trang của họ được gỡ ngay, và mọi ảnh có họ
          không còn hiện ở bất cứ bài nào, cho đến khi có căn cứ mới và được xuất bản lại.
        </p>
        <p>
          Tên của họ trong lời văn của các bài khác thì máy không tự xóa được: sau khi rút sẽ hiện danh sách các bài.
        </p>
      </ReasonedButton>
      <ConfirmationModal
        body={<MentionList {...answer} />}
        cancelLabel="Đóng"
        confirmLabel="Đã hiểu"
        heading="Đã rút căn cứ"
        modalSlug={modalSlug}
        onCancel={startAfresh}
        onConfirm={startAfresh}
      />
    </>
  )
}
