'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type ChangeEvent, useState } from 'react'
import { formatPartialDate, readVietnameseDate } from '../../domain/dates.ts'

/** A text box for a date as exact as it is known: shows `19/05/2022`, keeps `2022-05-19`. */
export const PartialDateField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value } = useField<string | null>({ path })
  // While somebody types, the box shows their own words; a half-written date is not yet a value that reads back.
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value ? formatPartialDate(value) || value : '')

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value)
    setValue(target.value.trim() === '' ? null : (readVietnameseDate(target.value) ?? target.value))
  }

  return (
    <div className="field-type" onBlur={() => setTyped(null)}>
      <TextInput
        description={field.admin?.description}
        label={field.label}
        onChange={onChange}
        path={path}
        placeholder="19/05/2022"
        readOnly={Boolean(readOnly)}
        required={Boolean(field.required)}
        showError={showError}
        value={shown}
      />
    </div>
  )
}
