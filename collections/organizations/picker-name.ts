import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { formatPartialDate } from '../../src/domain/dates.ts'
import { restOfPlace } from '../../src/domain/distinctions.ts'

type Organization = { name?: string | null; locality?: unknown; validTo?: string | null }

/** Every commune has a «Hội Cựu chiến binh»; and many an organization has ended, whose name its successor bears on. */
export const pickerName: PickerName<Organization> = async ({ locality, name, validTo }, placeName) => {
  const end = validTo ? ` (đến ${formatPartialDate(validTo)})` : ''
  return [`${name ?? ''}${end}`, restOfPlace(await placeName(locality), name ?? '')]
}
