'use client'

import { ReactSelect, type ReactSelectOption, TextareaInput, TextInput } from '@payloadcms/ui'
import { type ChangeEvent, useEffect, useState } from 'react'
import { photoRights } from '../../domain/photo-rights.ts'
import { readVietnameseDate } from '../../domain/dates.ts'
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
        <ReactSelect
          disabled={disabled}
          inputId="common-rights"
          isClearable
          onChange={(option) => set({ rights: valueOf(option) })}
          options={rights}
          value={rights.find(({ value }) => value === common.rights)}
        />
      </Labelled>
      <TextInput {...words('rightsNote', 'Nguồn ảnh, giấy phép')} />
    </fieldset>
  )
}

const valueOf = (option: ReactSelectOption | ReactSelectOption[] | null): string => {
  const value = Array.isArray(option) ? option[0]?.value : option?.value
  return typeof value === 'string' ? value : ''
}

const Labelled = ({ children, id, label }: { children: React.ReactNode; id: string; label: string }) => (
  <div className="field-type">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {children}
  </div>
)

type PickerProps = {
  api: string
  disabled: boolean
  value: Common['locality']
  onChange: (locality: Common['locality']) => void
}
type Locality = { id: string; displayName?: string | null; name: string }

/** The unit at the time of the event, by its full name. */
const LocalityPicker = ({ api, disabled, onChange, value }: PickerProps) => {
  const [typed, setTyped] = useState('')
  const [options, setOptions] = useState<{ value: string; label: string }[]>([])

  useEffect(() => {
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '30', sort: 'sortKey' })
    if (typed.trim()) query.set('where[displayName][like]', typed.trim())
    // A pause in the typing; every letter would be a question of its own.
    const wait = setTimeout(() => {
      fetch(`${api}/localities?${query.toString()}`, { credentials: 'include', signal: stop.signal })
        .then(async (response) => (await response.json()) as { docs: Locality[] })
        .then(({ docs }) =>
          setOptions(docs.map(({ displayName, id, name }) => ({ value: id, label: displayName || name }))),
        )
        // An answer that nobody waits for any more, or none: the list stays as it was.
        .catch(() => undefined)
    }, 250)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [api, typed])

  return (
    <ReactSelect
      disabled={disabled}
      filterOption={() => true}
      inputId="common-locality"
      isClearable
      onChange={(option) => onChange(options.find((one) => one.value === valueOf(option)) ?? null)}
      onInputChange={setTyped}
      options={options}
      placeholder="Gõ tên xã, huyện, tỉnh"
      value={value ?? undefined}
    />
  )
}
