import type { CollectionBeforeOperationHook, Field } from 'payload'

/**
 * A row that goes with its reference (`custom.dropsRow`) can only be judged when the reference was read. A `select` that picks or leaves
 * out single fields of such rows gets the rows whole. Populated documents pass here too: they are read by the same operation.
 */
export const selectWholeRows: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'read' || !('select' in args) || !args.select) return args
  const select: Record<string, unknown> = { ...args.select }
  const includes = Object.values(select).some((value) => value === true || typeof value === 'object')
  for (const name of rowsWithReferences(collection.fields)) {
    if (typeof select[name] !== 'object') continue
    if (isExclusion(select[name])) delete select[name]
    else if (includes) select[name] = true
  }
  return { ...args, select } as typeof args
}

const isExclusion = (value: unknown): boolean =>
  value === false || (typeof value === 'object' && value !== null && Object.values(value).every(isExclusion))

/** The names of the top-level lists whose rows stand or fall with a reference. */
const rowsWithReferences = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => rowsWithReferences(tab.fields))
    if (field.type === 'array') return holdsReference(field.fields) ? [field.name] : []
    if ('fields' in field && !('name' in field && field.name)) return rowsWithReferences(field.fields)
    return []
  })

const holdsReference = (fields: Field[]): boolean =>
  fields.some((field) => field.custom?.dropsRow === true || ('fields' in field && holdsReference(field.fields)))
