import type { PickerName } from '../../src/cms/hooks/keep-names.ts'

type Theme = {
  title?: string | null
  scope?: string | null
  years?: number[] | null
  term?: string | null
  locality?: unknown
}

/** Two provinces' themes of one year differ, and a title may come back. */
export const pickerName: PickerName<Theme> = async ({ locality, scope, term, title, years }, placeName) => {
  const when =
    scope === 'term'
      ? ['toàn khóa', term?.replace(/^khóa\s+/iu, '')].filter(Boolean).join(' ')
      : years?.length && `năm ${years.join(', ')}`
  return [title, when || null, await placeName(locality)]
}
