'use client'

import { ChevronIcon, ReactSelect, type ReactSelectOption } from '@payloadcms/ui'

export type Option = { value: string; label: string }

type Props = {
  disabled: boolean
  inputId: string
  options: Option[]
  value: Option | null | undefined
  /** the value chosen; empty when the choice is taken back */
  onChange: (value: string) => void
  onInputChange?: (typed: string) => void
  placeholder?: string
  filterOption?: () => boolean
}

/** One of a list, found by typing. */
export const Choice = ({ onChange, value, ...rest }: Props) => (
  <ReactSelect
    {...rest}
    components={{ DropdownIndicator: Arrow }}
    isClearable
    onChange={(option) => onChange(valueOf(option))}
    value={value ?? undefined}
  />
)

/** Payload's arrow is a button that is hidden from readers of the screen and still takes the keyboard's focus. */
const Arrow = () => (
  <span className="dropdown-indicator">
    <ChevronIcon className="dropdown-indicator__icon" />
  </span>
)

const valueOf = (option: ReactSelectOption | ReactSelectOption[] | null): string => {
  const value = Array.isArray(option) ? option[0]?.value : option?.value
  return typeof value === 'string' ? value : ''
}
