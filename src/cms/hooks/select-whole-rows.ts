import type {
  CollectionBeforeOperationHook,
  Field,
  FlattenedArrayField,
  FlattenedField,
  SelectIncludeType,
  SelectType,
} from 'payload'
import { getSelectMode } from 'payload/shared'

/**
 * A row that goes with its reference (`custom.dropsRow`) can only be judged when the reference was read. A `select` that picks or leaves
 * out single fields of such rows, or of the document, gets the rows whole. Populated documents pass here too: they are read by the same
 * operation.
 */
export const selectWholeRows: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'read' || !('select' in args) || !args.select) return args
  const select: Record<string, unknown> = { ...args.select }
  const includes = getSelectMode(args.select) === 'include'
  for (const rows of rowsWithReferences(collection.flattenedFields)) {
    if (includes && select[rows.name]) select[rows.name] = everyField(rows)
    if (!includes && select[rows.name] !== false) select[rows.name] = noFieldLess
  }
  return { ...args, select } as typeof args
}

// Field by field, since a mere `true` (and silence, when others are left out) makes Payload's SQLite adapter forget references to several
// collections.
const everyField = (rows: FlattenedArrayField): SelectIncludeType =>
  Object.fromEntries(
    rows.flattenedFields.map((field) => [field.name, field.type === 'array' ? everyField(field) : true]),
  )
const noFieldLess: SelectType = { 'no-such-field': false }

/** The top-level lists whose rows stand or fall with a reference. */
const rowsWithReferences = (fields: FlattenedField[]): FlattenedArrayField[] =>
  fields.filter((field) => field.type === 'array').filter(({ fields: inner }) => holdsReference(inner))

const holdsReference = (fields: Field[]): boolean =>
  fields.some((field) => field.custom?.dropsRow === true || ('fields' in field && holdsReference(field.fields)))
