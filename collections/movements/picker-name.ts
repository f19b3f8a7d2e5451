import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { fewPlaces } from '../../src/domain/distinctions.ts'

type Movement = { name?: string | null; localities?: unknown[] | null }

/** Neighbouring districts run movements of one name. */
export const pickerName: PickerName<Movement> = async ({ localities, name }, placeName) => [
  name,
  fewPlaces(await Promise.all((localities ?? []).map(placeName))),
]
