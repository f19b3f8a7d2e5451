'use client'

import { TextareaInput, TextInput } from '@payloadcms/ui'
import type { ChangeEvent } from 'react'
import { photoRights } from '../../domain/photo-rights.ts'
import { readVietnameseDate } from '../../domain/dates.ts'
import { Choice } from './Choice.tsx'
import { LocalityPicker } from './LocalityPicker.tsx'
import type { Common } from './types.ts'

type Props = { api: string; common: Common; disabled: boolean; onChange: (common: Common) => void }
type Words = 'caption' | 'alt' | 'place' | 'eventDate' | 'photographer' | 'rightsNote'

/** What all photographs of a batch have in common. */
export const CommonFields = ({ api, common, disabled, onChange }: Props) => {
  const set = (changes: Partial<Common>) => onChange({ ...common, ...changes })
  const words = (name: Words, label: string, description?: string) => ({
    description,
    label,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set({ [name]: target.value }),
    path: `common-${name}`,
    readOnly: disabled,
    value: common[name],
  })
  const badDate = common.eventDate.trim() !== '' && readVietnameseDate(common.eventDate) === null
  const rights = Object.entries(photoRights).map(([value, label]) => ({ value, label }))

  return (
    <fieldset className="batch__common">
      <legend>Chung cho mọi ảnh</legend>
      <TextareaInput
        {...words('caption', 'Chú thích', 'Ai, làm gì, ở đâu, khi nào. Sửa riêng được ở từng ảnh.')}
        rows={3}
      />
      <TextareaInput
        {...words('alt', 'Mô tả cho người không nhìn thấy ảnh', 'Tả điều nhìn thấy trong ảnh bằng một câu.')}
        rows={3}
      />
      <TextInput
        {...words('eventDate', 'Ngày của sự kiện', badDate ? 'Viết như 19/05/2022, 5/2022 hoặc 2022.' : undefined)}
        showError={badDate}
      />
      <TextInput {...words('place', 'Địa điểm')} />
      <Labelled id="common-locality" label="Địa phương">
        <LocalityPicker
          api={api}
          disabled={disabled}
          onChange={(locality) => set({ locality })}
          value={common.locality}
        />
      </Labelled>
      <TextInput {...words('photographer', 'Người chụp')} />
      <Labelled id="common-rights" label="Quyền sử dụng">
        <Choice
          disabled={disabled}
          inputId="common-rights"
          onChange={(value) => set({ rights: value })}
          options={rights}
          value={rights.find(({ value }) => value === common.rights)}
        />
      </Labelled>
      <TextInput {...words('rightsNote', 'Nguồn ảnh, giấy phép')} />
    </fieldset>
  )
}

const Labelled = ({ children, id, label }: { children: React.ReactNode; id: string; label: string }) => (
  <div className="field-type">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {children}
  </div>
)
