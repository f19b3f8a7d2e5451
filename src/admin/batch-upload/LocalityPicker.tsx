'use client'

import { useEffect, useState } from 'react'
import { Choice, type Option } from './Choice.tsx'
import type { Common } from './types.ts'

type Props = {
  api: string
  disabled: boolean
  value: Common['locality']
  onChange: (locality: Common['locality']) => void
}
type Locality = { id: string; displayName?: string | null; name: string }

/** The unit at the time of the event, by its full name. */
export const LocalityPicker = ({ api, disabled, onChange, value }: Props) => {
  const [typed, setTyped] = useState('')
  const [options, setOptions] = useState<Option[]>([])

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
    <Choice
      disabled={disabled}
      filterOption={() => true}
      inputId="common-locality"
      onChange={(id) => onChange(options.find(({ value }) => value === id) ?? null)}
      onInputChange={setTyped}
      options={options}
      placeholder="Gõ tên xã, huyện, tỉnh"
      value={value}
    />
  )
}
