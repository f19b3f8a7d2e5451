import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'
import { displayNameField, sortKeyField } from '../fields/names.ts'
import { idOf } from '../ids.ts'
import { nameThen } from '../places.ts'

type Data = Record<string, unknown>
type Part = string | null | undefined | false

/** Full name of a locality as it was, by its reference; null without one. */
export type PlaceName = (locality: unknown) => Promise<string | null>

/** The parts of a document's name in a picker, the title first; empty ones are left out. */
// A method's parameters may be narrower than `Data`, as a document's own fields are.
export type PickerName<Document = Data> = {
  compose(document: Document, placeName: PlaceName): Part[] | Promise<Part[]>
}['compose']

export type Naming = {
  /** the field that names a document */
  title: string
  /** makes the key by which lists sort from the title; without it a collection has no `sortKey` */
  sortKeyOf?: ((title: string) => string) | undefined
  /**
   * makes `displayName`; without it a picker shows the title. Of other documents only localities' names belong in it: when one is corrected,
   * `renewNames` names its documents anew
   */
  pickerName?: PickerName | undefined
}

const separator = ' · '

/** The fields that `keepNames` keeps. */
export const nameFields = ({ pickerName, sortKeyOf }: Naming): Field[] => [
  ...(pickerName ? [displayNameField()] : []),
  ...(sortKeyOf ? [sortKeyField()] : []),
]

/** Before each write, drafts and restored versions included. */
export const keepNames =
  (naming: Naming): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => ({
    ...data,
    ...(await namesOf(naming, { ...(originalDoc as Data | undefined), ...data }, req)),
  })

/** What `nameFields` hold for a document. */
export const namesOf = async (
  { pickerName, sortKeyOf, title }: Naming,
  document: Data,
  req: PayloadRequest,
): Promise<Data> => {
  const name = document[title]
  return {
    ...(sortKeyOf ? { sortKey: sortKeyOf(typeof name === 'string' ? name : '') } : {}),
    ...(pickerName ? { displayName: await composed(pickerName, document, req) } : {}),
  }
}

const composed = async (pickerName: PickerName, document: Data, req: PayloadRequest): Promise<string> => {
  const parts = await pickerName(document, async (locality) => {
    const id = idOf(locality)
    return id === undefined ? null : nameThen(req, id)
  })
  return parts.filter(Boolean).join(separator)
}
