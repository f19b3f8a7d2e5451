import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { officeOf, restOfPlace } from '../../src/domain/distinctions.ts'
import { displayName } from '../../src/domain/names.ts'

type Person = {
  name?: string | null
  honorific?: string | null
  occupation?: string | null
  offices?: { title?: string | null; to?: string | null }[] | null
  place?: { detail?: string | null; locality?: unknown } | null
}

/** Two people called Nguyễn Văn Sáng differ by what they do and where. */
export const pickerName: PickerName<Person> = async ({ honorific, name, occupation, offices, place }, placeName) => {
  const work = officeOf(offices) ?? occupation
  const where = [place?.detail, await placeName(place?.locality)].filter(Boolean).join(', ')
  return [displayName({ honorific, name: name ?? '' }), work, restOfPlace(where, work ?? '')]
}
