'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** «Mở hồ sơ»: asks for an address that is good for five minutes and goes there. */
export const OpenFile = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()

  const open = async (): Promise<void> => {
    const response = await fetch(`${config.routes.api}/private-files/${id}/link`, { credentials: 'include' })
    if (!response.ok) return void toast.error('Chưa mở được hồ sơ. Hãy tải lại trang rồi thử lại.')
    const { url } = (await response.json()) as { url: string }
    // The file comes as a download, so this page stays.
    window.location.assign(url)
  }

  return (
    <div className="field-type open-file">
      <Button buttonStyle="secondary" margin={false} onClick={() => void open()} size="medium">
        Mở hồ sơ
      </Button>
      <p className="field-description">Địa chỉ mở hồ sơ chỉ dùng được trong 5 phút.</p>
    </div>
  )
}
