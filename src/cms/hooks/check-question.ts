import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'
import { type Condition, isPair, mapConditions } from '../conditions.ts'
import { BadInput } from '../errors.ts'
import { segmentsOf } from '../query-path.ts'

/** What the database cannot compare: Payload would hand the question on, and it would come back as a 500. */
const incomparable = ['blocks', 'join', 'json', 'richText']
/** Comparisons with several values at once, and those with places on a map. */
const withLists = ['all', 'in', 'intersects', 'near', 'not_in', 'within']

/** Refuses what no filter can ask, whoever asks it. Strangers are asked for more by src/delivery/query-guard.ts. */
export const checkQuestion: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args
  for (const name of ['depth', 'limit', 'page'] as const) {
    const number = (args as Record<string, unknown>)[name]
    if (number !== undefined && number !== null && !(Number.isSafeInteger(number) && Number(number) >= 0))
      throw new BadInput(`Tham số «${name}» phải là số nguyên không âm.`, name)
  }
  return mapConditions(args, collection, req, comparable)
}

const comparable = ({ field, operator, path, value }: Condition): unknown => {
  const isWhole = path === 'version' || (field !== undefined && incomparable.includes(field.type))
  if (isWhole) throw new BadInput(`Không lọc được theo «${path}».`, path)
  const isList = withLists.includes(operator)
  if (isPolymorphic(field)) {
    const isBare = segmentsOf(path).at(-1) !== 'value'
    if (isBare && !(operator === 'equals' && isPair(value)))
      throw new BadInput(
        `«${path}» trỏ tới nhiều loại tài liệu: hỏi bằng equals với relationTo và value, hoặc theo «${path}.value».`,
        path,
      )
    // Payload divides a list that comes as one text, but not here.
    if (isBare || isList) return isList && typeof value === 'string' ? value.split(',') : value
  }
  if (isList || isScalar(value)) return value
  throw new BadInput(`Phép so sánh «${operator}» của «${path}» cần một giá trị đơn.`, path)
}

const isPolymorphic = (field: FlattenedField | undefined): boolean =>
  (field?.type === 'relationship' || field?.type === 'upload') && Array.isArray(field.relationTo)

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || value instanceof Date || typeof value !== 'object'
