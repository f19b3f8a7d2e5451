'use client'

import { TextInput, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientComponent } from 'payload'
import { type ChangeEvent, useState } from 'react'
import { formatNumber, readVietnameseNumber } from '../../domain/numbers.ts'

/** A text box for a quantity: shows `54,56`, keeps 54.56. What it cannot read is kept as typed, and refused when it is saved. */
export const QuantityField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { setValue, showError, value } = useField<number | string | null>({ path })
  // While somebody types, the box shows their own words.
  const [typed, setTyped] = useState<string | null>(null)
  const stored = typeof value === 'number' ? formatNumber(value) : (value ?? '')

  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value)
    setValue(target.value.trim() === '' ? null : (readVietnameseNumber(target.value) ?? target.value))
  }

  return (
    <div className="field-type" onBlur={() => setTyped(null)} style={mergeFieldStyles(field)}>
      <TextInput
        description={field.admin?.description}
        label={field.label}
        onChange={onChange}
        path={path}
        placeholder="3.500 hoặc 54,56"
        readOnly={Boolean(readOnly)}
        required={Boolean(field.required)}
        showError={showError}
        value={typed ?? stored}
      />
    </div>
  )
}
