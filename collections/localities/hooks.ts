import type { CollectionBeforeChangeHook } from 'payload'
import { BadInput } from '../../src/cms/errors.ts'
import { placesAround, toPlace } from '../../src/cms/places.ts'
import { localityProblems } from '../../src/domain/localities.ts'

/** Refuses periods and parents that cannot be, with the first problem in words. */
export const checkLocality: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data, id: originalDoc?.id ?? 'new' }
  const place = toPlace(merged)
  const find = await placesAround(req, [...(place.parent ? [place.parent] : []), ...(place.predecessors ?? [])])
  const [problem] = localityProblems(place, find)
  if (problem) throw new BadInput(problem, 'validTo')
  return data
}
