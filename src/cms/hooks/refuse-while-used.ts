import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { bodyBlocks } from '../blocks/index.ts'
import { WrongState } from '../errors.ts'
import { referencesOf } from '../references.ts'

type Args = {
  collection: SanitizedCollectionConfig
  id: string | number
  req: PayloadRequest
  /** the documents whose references count; all unless said otherwise */
  among?: Where
}

/** How many places refer to a document, those of settings included. What is computed (`custom.derived`) does not count. */
export const countUses = async ({ among = {}, collection, id, req }: Args): Promise<number> => {
  let uses = 0
  for (const { config } of Object.values(req.payload.collections)) {
    // Whoever has a document open on their screen does not refer to it.
    if (config.slug.startsWith('payload-')) continue
    for (const { isPolymorphic, path } of pathsTo(collection.slug, config.flattenedFields)) {
      const where: Where = isPolymorphic
        ? { and: [{ [`${path}.relationTo`]: { equals: collection.slug } }, { [`${path}.value`]: { equals: id } }] }
        : { [path]: { in: [id] } }
      // A category names itself in its own breadcrumbs.
      const others: Where = config.slug === collection.slug ? { id: { not_equals: id } } : {}
      uses += (await req.payload.db.count({ collection: config.slug, req, where: { and: [where, others, among] } }))
        .totalDocs
    }
  }
  for (const { fields, slug } of req.payload.config.globals) {
    const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug, req })
    const references = settings ? referencesOf(fields, settings, bodyBlocks) : []
    if (references.some((one) => one.collection === collection.slug && one.id === String(id))) uses += 1
  }
  return uses
}

/**
 * What others refer to is not deleted from under them, nor moved to the trash: a published award would lose its issuer, a person their
 * unit, a commune its district, the site its department. What lies in the trash itself counts too, so that it can come back whole. What is computed from other
 * references (`custom.derived`) follows them and does not count.
 */
export const assertUnused = async (args: Args): Promise<void> => {
  const uses = await countUses(args)
  if (uses > 0) throw new WrongState(`Chưa xóa được: còn ${uses} chỗ đang dùng mục này. Hãy đổi các chỗ đó trước.`)
}

export const refuseWhileUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  assertUnused({ collection, id, req })

type Path = { path: string; isPolymorphic: boolean }

/** Where documents of a collection name documents of another, outside rich text. */
export const pathsTo = (slug: string, fields: FlattenedField[], prefix = ''): Path[] =>
  fields.flatMap((field): Path[] => {
    const path = `${prefix}${field.name}`
    if (field.custom?.derived) return []
    if (field.type === 'relationship' || field.type === 'upload') {
      const isPolymorphic = Array.isArray(field.relationTo)
      return [field.relationTo].flat().includes(slug as CollectionSlug) ? [{ path, isPolymorphic }] : []
    }
    return 'flattenedFields' in field ? pathsTo(slug, field.flattenedFields, `${path}.`) : []
  })
