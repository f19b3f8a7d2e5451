'use client'

import { Button, ConfirmationModal, TextInput, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'

type Answer = { key?: string; keyIssuedAt?: string | null; errors?: { message: string }[] }

const moment = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
})

const copy = (key = ''): Promise<void> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(key))
    .then(
      () => void toast.success('Đã chép khóa.'),
      // An old browser, or a panel that is not reached over https: the key still stands in its field.
      () => void toast.error('Trình duyệt không cho chép. Hãy bôi đen khóa rồi chép bằng tay.'),
    )

/** A site's key: made, shown once, replaced, revoked (collections/sites/endpoints.ts). */
export const SiteKey = () => {
  const { data, id } = useDocumentInfo()
  const { config } = useConfig()
  const { toggleModal } = useModal()
  const [changed, setChanged] = useState<Answer>()
  if (!id) return <p className="site-key">Lưu trang này rồi mới cấp được khóa truy cập.</p>

  const issuedAt = changed ? changed.keyIssuedAt : (data?.keyIssuedAt as string | null | undefined)
  const ask = async (method: 'POST' | 'DELETE', done: string): Promise<void> => {
    const response = await fetch(`${config.routes.api}/sites/${id}/key`, { method, credentials: 'include' })
    const answer = (await response.json()) as Answer
    if (!response.ok) {
      toast.error(answer.errors?.[0]?.message ?? 'Không thực hiện được. Hãy thử lại.')
      return
    }
    setChanged(answer)
    toast.success(done)
  }
  const [replacing, revoking] = [`replace-key-${id}`, `revoke-key-${id}`]

  return (
    <div className="field-type site-key">
      <h4>Khóa truy cập</h4>
      {changed?.key ? (
        <>
          <TextInput label="Khóa mới" path="siteKey" readOnly value={changed.key} />
          <p>
            <Button buttonStyle="secondary" id="copy-key" onClick={() => void copy(changed.key)} size="small">
              Chép khóa
            </Button>
          </p>
          <p>
            Hãy chép khóa ngay và gửi cho người phụ trách trang: rời màn hình này rồi thì không xem lại được. Chương
            trình của trang gửi kèm tiêu đề <code>Authorization: sites API-Key …</code>
          </p>
        </>
      ) : (
        <p>{issuedAt ? `Đã cấp lúc ${moment.format(new Date(issuedAt))}.` : 'Trang này chưa có khóa.'}</p>
      )}
      {issuedAt ? (
        <>
          <Button buttonStyle="secondary" id="replace-key" onClick={() => toggleModal(replacing)} size="small">
            Cấp khóa khác
          </Button>{' '}
          <Button buttonStyle="secondary" id="revoke-key" onClick={() => toggleModal(revoking)} size="small">
            Thu hồi khóa
          </Button>
        </>
      ) : (
        <Button buttonStyle="secondary" id="issue-key" onClick={() => void ask('POST', 'Đã cấp khóa.')} size="small">
          Cấp khóa
        </Button>
      )}
      <ConfirmationModal
        body="Khóa đang dùng thôi có hiệu lực ngay. Chương trình của trang phải được đổi sang khóa mới."
        confirmLabel="Cấp khóa khác"
        heading="Cấp khóa khác"
        modalSlug={replacing}
        onConfirm={() => ask('POST', 'Đã cấp khóa khác.')}
      />
      <ConfirmationModal
        body="Khóa đang dùng thôi có hiệu lực ngay."
        confirmLabel="Thu hồi"
        heading="Thu hồi khóa"
        modalSlug={revoking}
        onConfirm={() => ask('DELETE', 'Đã thu hồi khóa.')}
      />
    </div>
  )
}
