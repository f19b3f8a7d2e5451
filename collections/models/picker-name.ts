import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { fewPlaces } from '../../src/domain/distinctions.ts'

type Model = {
  name?: string | null
  localities?: unknown[] | null
  localityCount?: number | null
  localityNote?: string | null
}

/** «Nắm gạo tình thương» is done in many places, each its own entry. */
export const pickerName: PickerName<Model> = async ({ localities, localityCount, localityNote, name }, placeName) => {
  const places = fewPlaces(await Promise.all((localities ?? []).map(placeName)))
  const count = localityCount ? `${localityCount} nơi` : null
  return [name, places ?? localityNote ?? count]
}
