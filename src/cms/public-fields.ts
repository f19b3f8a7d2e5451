import type { Field, FlattenedField, PayloadRequest } from 'payload'

const stranger = { context: {}, user: null } as unknown as PayloadRequest

/**
 * Whether strangers read a field: its rule, asked as one of them. A rule that has to look something up before it answers (it gives a
 * promise) is one for staff.
 */
export const isPublicField = (field: Field | FlattenedField): boolean => {
  if ('hidden' in field && field.hidden) return false
  const rule = 'access' in field ? field.access?.read : undefined
  return rule === undefined || rule({ doc: {}, req: stranger }) === true
}
