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
