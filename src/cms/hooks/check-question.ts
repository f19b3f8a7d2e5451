import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { isReference } from '../collection-kinds.ts'
import { collectionsOf, type Condition, isPair, mapConditions, ordersOf, placeOf } from '../conditions.ts'
import { BadInput } from '../errors.ts'
import { segmentsOf } from '../query-path.ts'

/** What the database cannot compare: Payload would hand the question on, and it would come back as a 500. */
const incomparable = ['blocks', 'join', 'json', 'richText']
/** Comparisons with several values at once. */
const withLists = ['all', 'in', 'not_in']
/** Comparisons with places on a map, which no field is. */
const withPlaces = ['intersects', 'near', 'within']

/** Comparisons that hold for a list with nothing in it. */
const negative = ['exists', 'not_equals', 'not_in', 'not_like']
/**
 * Every list that a filter goes through is a table to join. Where all have to match, each leaves a row; where any may, or none must, the
 * rows of a document multiply by the lengths of its lists: with twelve, four seconds for two dozen stories.
 */
const mostLoose = 3

/** Refuses what no filter can ask, whoever asks it. Strangers are asked for more by src/delivery/query-guard.ts. */
export const checkQuestion: CollectionBeforeOperationHook = ({ args: given, collection, overrideAccess, req }) => {
  if (overrideAccess) return given
  const args = { ...given } as typeof given & Record<string, unknown>
  // The panel keeps what an address once said among a person's preferences, and would open their list never again.
  const isPanel = req.payloadAPI === 'local'
  for (const name of ['depth', 'limit', 'page'] as const) {
    const number = args[name]
    if (number === undefined || number === null || (Number.isSafeInteger(number) && Number(number) >= 0)) continue
    if (!isPanel) throw new BadInput(`Tham số «${name}» phải là số nguyên không âm.`, name)
    delete args[name]
  }
  if (isPanel && !ordersOf({ sort: args.sort }, collection, req).every((order) => isOrder(order, req))) delete args.sort
  for (const order of ordersOf(args, collection, req)) {
    if (!isOrder(order, req)) throw new BadInput(`Không sắp xếp được theo «${order.path}».`, 'sort')
  }
  // Payload holds a filter through a relation to what its asker may read, but not when it looks among drafts.
  const asksDrafts = (args as { draft?: unknown }).draft === true
  const loose = new Set<string>()
  return mapConditions(args, collection, req, (condition) => {
    const isLoose = condition.isAlternative || negative.includes(condition.operator)
    for (const list of isLoose ? condition.lists : []) loose.add(list)
    if (loose.size > mostLoose)
      throw new BadInput(
        `Phép «or» và phép phủ định chỉ đi qua nhiều nhất ${mostLoose} danh sách; ở đây là ${[...loose].map((list) => `«${list}»`).join(', ')}.`,
        condition.path,
      )
    if (asksDrafts && !condition.through.every(isReference))
      throw new BadInput(`Khi hỏi cả bản nháp, không lọc được qua liên kết «${condition.path}».`, condition.path)
    return comparable(condition)
  })
}

/** A filter through a relation asks only of what its asker may read; an order does not, and would compare other units' papers. */
const isOrder = ({ fields, path }: ReturnType<typeof ordersOf>[number], req: PayloadRequest): boolean => {
  const segments = segmentsOf(path)
  return segments.every((_name, index) => {
    const { field } = placeOf(segments.slice(0, index + 1), fields, req)
    const goesOn = index < segments.length - 1 && segments.slice(index + 1).join('.') !== 'id'
    return !goesOn || collectionsOf(field).every(isReference)
  })
}

const comparable = ({ field, operator, path, value }: Condition): unknown => {
  const isWhole = path === 'version' || (field !== undefined && incomparable.includes(field.type))
  if (isWhole) throw new BadInput(`Không lọc được theo «${path}».`, path)
  if (withPlaces.includes(operator)) throw new BadInput(`Không có phép so sánh «${operator}» cho «${path}».`, path)
  const isList = withLists.includes(operator)
  if (isPolymorphic(field)) {
    const isBare = segmentsOf(path).at(-1) !== 'value'
    if (isBare && !(operator === 'equals' && isPair(value) && collectionsOf(field).includes(value.relationTo)))
      throw new BadInput(
        `«${path}» trỏ tới nhiều loại tài liệu: hỏi bằng equals với relationTo và value, hoặc theo «${path}.value».`,
        path,
      )
    // Payload divides a list that comes as one text, but not here.
    if (isBare || isList) return isList && typeof value === 'string' ? value.split(',') : value
  }
  if (['like', 'not_like', 'contains'].includes(operator) && typeof value !== 'string')
    throw new BadInput(`Phép so sánh «${operator}» của «${path}» cần chữ.`, path)
  if (isList || isScalar(value)) return value
  throw new BadInput(`Phép so sánh «${operator}» của «${path}» cần một giá trị đơn.`, path)
}

const isPolymorphic = (field: FlattenedField | undefined): boolean =>
  (field?.type === 'relationship' || field?.type === 'upload') && Array.isArray(field.relationTo)

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || value instanceof Date || typeof value !== 'object'
