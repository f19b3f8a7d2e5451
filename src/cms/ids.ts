/**
 * The id behind a relation as Payload gives it: the id itself, an ObjectId (MongoDB), or the populated document. Undefined for nothing.
 */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  if (isObjectId(value)) return value.toHexString()
  return 'id' in value ? idOf(value.id) : undefined
}

const isObjectId = (value: object): value is { toHexString: () => string } =>
  'toHexString' in value && typeof value.toHexString === 'function'

/** The ids behind a relation to one or to many. */
export const idsIn = (value: unknown): string[] => [value].flat().flatMap((one) => idOf(one) ?? [])

/** The same of what a document has at a path (`place.locality`). */
export const idsAt = (document: object | null | undefined, path: string): string[] => idsIn(valueAt(document, path))

export const valueAt = (document: object | null | undefined, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], document)
