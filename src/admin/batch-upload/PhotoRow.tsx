'use client'

import { Button, Link, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'
import { altOf, captionOf, type Common, type Item } from './types.ts'

type Props = {
  item: Item
  common: Common
  number: number
  onChange: (changes: Partial<Item>) => void
  onRemove: () => void
  onRetry: () => void
  /** the page of the photograph, once it is stored */
  to: string | undefined
}

const megabytes = (bytes: number): string =>
  `${(bytes / 1_048_576).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`

const stageWords = ({ progress, stage }: Item): string => {
  if (stage === 'saved') return 'Đã lưu'
  if (stage === 'failed') return 'Chưa lưu được'
  if (stage === 'waiting') return 'Chưa tải lên'
  return progress < 1 ? `Đang tải lên, ${Math.round(progress * 100)}%` : 'Đang xử lý ảnh…'
}

/** One photograph: what it shows, its own words, how far it is. */
export const PhotoRow = ({ common, item, number, onChange, onRemove, onRetry, to }: Props) => {
  const { file, key, preview, problem, progress, stage, twins } = item
  const [hasPreview, setPreview] = useState(true)
  const isFixed = stage === 'sending' || stage === 'saved'
  return (
    <li className={`batch__photo batch__photo--${stage}`}>
      {hasPreview ? (
        <img alt="" onError={() => setPreview(false)} src={preview} />
      ) : (
        <span className="batch__blank">{file.name.split('.').at(-1)?.toUpperCase()}</span>
      )}
      <fieldset>
        <legend>
          {number}. {file.name} <small>({megabytes(file.size)})</small>
        </legend>
        <TextareaInput
          label="Chú thích"
          onChange={({ target }: { target: { value: string } }) => onChange({ caption: target.value })}
          path={`caption-${key}`}
          readOnly={isFixed}
          rows={2}
          value={captionOf(item, common)}
        />
        <TextareaInput
          label="Mô tả cho người không nhìn thấy ảnh"
          onChange={({ target }: { target: { value: string } }) => onChange({ alt: target.value })}
          path={`alt-${key}`}
          readOnly={isFixed}
          rows={2}
          value={altOf(item, common)}
        />
        {twins.length > 0 && stage !== 'saved' && (
          <p className="batch__twins">Thư viện đã có ảnh này: «{twins[0]}». Vẫn tải lên được nếu cần chú thích khác.</p>
        )}
        <div className="batch__state">
          {stage === 'sending' && <progress aria-label={`Tiến độ của ${file.name}`} max={1} value={progress} />}
          <span>{stageWords(item)}</span>
          {to && <Link href={to}>Mở ảnh</Link>}
          {stage === 'failed' && (
            <Button buttonStyle="secondary" margin={false} onClick={onRetry} size="small">
              Thử lại
            </Button>
          )}
          {(stage === 'waiting' || stage === 'failed') && (
            <Button aria-label={`Bỏ ${file.name}`} buttonStyle="none" margin={false} onClick={onRemove} size="small">
              Bỏ
            </Button>
          )}
        </div>
        {problem && <p role="alert">{problem}</p>}
      </fieldset>
    </li>
  )
}
