'use client'

import { Button, Dropzone, Link, SetStepNav, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { CommonFields } from './CommonFields.tsx'
import { PhotoRow } from './PhotoRow.tsx'
import { altOf, captionOf, nothingCommon } from './types.ts'
import { useBatch } from './useBatch.ts'

const accepted = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif'

/** A ceremony's photographs in one go: what they share is said once, each tells how far it is, and what failed is sent again. */
export const BatchUpload = () => {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const [common, setCommon] = useState(nothingCommon)
  const { add, change, isRunning, items, remove, send } = useBatch(api, common)
  const picker = useRef<HTMLInputElement>(null)

  const count = (...stages: string[]) => items.filter(({ stage }) => stages.includes(stage)).length
  const [saved, failed, open] = [count('saved'), count('failed'), count('waiting', 'failed')]
  const lacking = items.filter(
    (item) => item.stage !== 'saved' && (!captionOf(item, common).trim() || !altOf(item, common).trim()),
  ).length
  const isDone = items.length > 0 && saved === items.length

  return (
    <div className="batch">
      <SetStepNav nav={[{ label: 'Thư viện ảnh', url: `${admin}/collections/media` }, { label: 'Tải nhiều ảnh' }]} />
      <h1>Tải nhiều ảnh</h1>
      <p>Chọn tất cả ảnh của một buổi lễ, ghi một lần điều chung, sửa riêng ảnh nào cần khác, rồi tải lên.</p>

      <Dropzone className="batch__drop" multipleFiles onChange={(files) => add(files)}>
        <Button buttonStyle="secondary" onClick={() => picker.current?.click()} size="medium">
          Chọn ảnh
        </Button>
        <span>hoặc kéo ảnh vào đây. JPEG, PNG, WebP, HEIC; mỗi ảnh tối đa 30 MB.</span>
        <input
          accept={accepted}
          aria-label="Chọn các ảnh để tải lên"
          className="batch__picker"
          multiple
          onChange={({ target }) => {
            add(target.files ?? [])
            // The same file may be chosen again after it was taken out.
            target.value = ''
          }}
          ref={picker}
          tabIndex={-1}
          type="file"
        />
      </Dropzone>

      <CommonFields api={api} common={common} disabled={isRunning} onChange={setCommon} />

      {items.length > 0 && (
        <>
          <h2>Từng ảnh</h2>
          <ol className="batch__list">
            {items.map((item, index) => (
              <PhotoRow
                common={common}
                item={item}
                key={item.key}
                number={index + 1}
                onChange={(changes) => change(item.key, changes)}
                onRemove={() => remove(item.key)}
                onRetry={() => void send(item.key)}
                to={item.id ? `${admin}/collections/media/${item.id}` : undefined}
              />
            ))}
          </ol>
        </>
      )}

      <div className="batch__actions">
        <Button disabled={isRunning || open === 0 || lacking > 0} onClick={() => void send()} size="medium">
          {failed > 0 ? `Tải lại ${open} ảnh` : `Tải lên ${open} ảnh`}
        </Button>
        <p aria-live="polite" role="status">
          {lacking > 0 && `${lacking} ảnh còn thiếu chú thích hoặc mô tả. `}
          {items.length > 0 && `${saved}/${items.length} ảnh đã lưu`}
          {failed > 0 && `, ${failed} ảnh chưa lưu được`}
          {isDone && '. '}
          {isDone && <Link href={`${admin}/collections/media`}>Xem trong thư viện ảnh</Link>}
        </p>
      </div>
    </div>
  )
}
