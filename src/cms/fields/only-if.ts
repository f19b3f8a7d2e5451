import type { Field, FlattenedField } from 'payload'

type Data = Record<string, unknown>
/** By the document, and by the row or group in which the field stands. */
export type Rule = (data: Data, siblings: Data) => boolean

/**
 * A field that the value of another one excludes: hidden in the form then, and emptied when the document is saved (`clearExcluded`), so that
 * nothing that nobody sees is published, counted or found.
 */
export const onlyIf = <One extends Field>(rule: Rule, field: One): One => ({
  ...field,
  admin: { ...field.admin, condition: (data: Data, siblings: Data) => rule(data, siblings) },
  custom: { ...field.custom, onlyIf: rule },
})

export const ruleOf = (field: FlattenedField): Rule | undefined => field.custom?.onlyIf as Rule | undefined
