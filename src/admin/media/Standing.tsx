'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { MediaUses } from '../../publishing/media-uses.ts'

type Twin = { id: string; caption: string }
type Found = MediaUses & { twins: Twin[] }

const getJson = async <T,>(address: string): Promise<T> => {
  const response = await fetch(address, { credentials: 'include' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as T
}

/** Beside a photograph: where it stands, and whether the same file is in the library under another name. */
export const Standing = () => {
  const { hasSavePermission, id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [found, setFound] = useState<Found | 'failed' | undefined>()
  const { api, admin } = config.routes
  const hash = savedDocumentData?.contentHash as string | undefined

  useEffect(() => {
    if (!id) return
    const twins = hash
      ? getJson<{ docs: Twin[] }>(`${api}/media/duplicates?hash=${hash}`).then(({ docs }) => docs)
      : Promise.resolve([])
    Promise.all([getJson<MediaUses>(`${api}/media/${id}/uses`), twins]).then(
      ([uses, docs]) => setFound({ ...uses, twins: docs.filter((twin) => twin.id !== id) }),
      // The rest of the page is there; only this corner says that it could not look.
      () => setFound('failed'),
    )
  }, [api, hash, id])

  if (!found) return null
  if (found === 'failed') return <p className="standing">Chưa xem được ảnh đang dùng ở đâu.</p>
  const { others, twins, uses } = found
  const to = (collection: string, document: string) => `${admin}/collections/${collection}/${document}`
  return (
    <section className="standing field-type" aria-labelledby="standing-uses">
      <h3 id="standing-uses">Đang dùng ở</h3>
      {uses.length + others === 0 && <p>Chưa nội dung nào dùng ảnh này.</p>}
      <ul>
        {uses.map(({ collection, id: document, isTrashed, kind, live, newest, title }) => (
          <li key={`${collection}/${document}`}>
            <Link href={to(isTrashed ? `${collection}/trash` : collection, document)}>{title}</Link>
            <span>
              {kind}, {live ? 'đang xuất bản' : isTrashed ? 'trong thùng rác' : 'bản nháp'}
              {live && !newest ? '; bản nháp mới đã bỏ ảnh' : ''}
            </span>
          </li>
        ))}
        {others > 0 && <li>{others} nội dung của đơn vị khác</li>}
      </ul>
      {hasSavePermission === false && uses.some(({ live }) => live) && (
        <p>Ảnh đang ở trang công khai: chú thích và tệp chỉ người duyệt sửa được.</p>
      )}
      {twins.length > 0 && (
        <>
          <h3>Ảnh này đã có</h3>
          <ul>
            {twins.map(({ caption, id: twin }) => (
              <li key={twin}>
                <Link href={to('media', twin)}>{caption || 'Ảnh chưa có chú thích'}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
