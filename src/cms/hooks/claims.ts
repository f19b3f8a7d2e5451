import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  getLatestCollectionVersion,
  type PayloadRequest,
} from 'payload'
import { isSlug, slugify } from '../../domain/slug.ts'
import { claim, claimsHeldBy, findClaim, markPublic, release, slugKey } from '../claims.ts'
import { idOf } from '../ids.ts'
import { AlreadyTaken, BadInput } from '../errors.ts'
import { hasDrafts } from '../drafts.ts'
import { keyOf, visibleTo } from '../visibility.ts'

type Data = Record<string, unknown>

/** One more key that a document claims besides its slug, e.g. the identity of an award; null claims nothing. */
export type OtherClaim = {
  keyOf: (data: Data) => string | null
  field: string
  conflict: (holderTitle: string) => string
}

type Options = { slugFrom: string; title: string; other?: OtherClaim }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Before the write: gives the document a free slug, and refuses one (or another claimed key) that a different document holds or held,
 * naming that document.
 */
export const takeClaims =
  ({ slugFrom, title, other }: Options): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    // On a duplicate `originalDoc` is the source, which is another document.
    const original = operation === 'update' ? (originalDoc as Data | undefined) : undefined
    const id = idOf(original)
    const isPublic = Boolean(original) && (!hasDrafts(collection) || Boolean(original?.firstPublishedAt))
    const slug = await slugFor({ req, collection: collection.slug, slugFrom, data, original, id, isPublic })
    // What the public sees has an address; «   » and «!!!» make none.
    if (!slug && (!hasDrafts(collection) || data._status === 'published'))
      throw new BadInput('Cần ít nhất một chữ cái (a–z) hoặc chữ số, để làm đường dẫn.', title)
    const key = other?.keyOf({ ...original, ...data })
    if (other && key) {
      const held = await findClaim(req, `${collection.slug}/${key}`)
      if (held && held.holder !== id) {
        throw new AlreadyTaken(other.conflict(await titleOf(req, collection.slug, held.holder, title)), other.field)
      }
    }
    return { ...data, slug }
  }

type SlugRequest = {
  req: PayloadRequest
  collection: string
  slugFrom: string
  data: Data
  original: Data | undefined
  id: string | undefined
  isPublic: boolean
}

const slugFor = async ({
  req,
  collection,
  slugFrom,
  data,
  original,
  id,
  isPublic,
}: SlugRequest): Promise<string | undefined> => {
  const isFree = async (slug: string): Promise<boolean> => {
    const held = await findClaim(req, slugKey(collection, slug))
    return !held || held.holder === id
  }
  const given = text(data.slug)
  const former = text(original?.slug)
  if (given && given !== former) {
    // Drafts skip field validation, and a slug stands in addresses from its first save on.
    if (!isSlug(given)) throw new BadInput('Đường dẫn chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.', 'slug')
    if (await isFree(given)) return given
    throw new AlreadyTaken(`Đường dẫn «${given}» đã được dùng cho một tài liệu khác.`, 'slug')
  }
  if (former && isPublic) return former
  // Until a document is public, a slug that came from the title follows the title; one that an editor wrote stays.
  const base = slugify(text(data[slugFrom]) || text(original?.[slugFrom]))
  if (former && !madeFrom(slugify(text(original?.[slugFrom])), former)) return former
  if (former && madeFrom(base, former)) return former
  if (!base) return undefined
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? base : `${base}-${n}`
    if (await isFree(candidate)) return candidate
  }
}

/** Whether a slug is `base`, or `base` with the number that made it free. */
const madeFrom = (base: string, slug: string): boolean =>
  slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))

const titleOf = async (req: PayloadRequest, collection: CollectionSlug, id: string, title: string): Promise<string> => {
  const holding = { collection, id }
  // Another unit's draft is nobody else's affair, though its number is taken.
  if (req.user && !(await visibleTo(req, [holding])).get(keyOf(holding))) return 'mục của đơn vị khác'
  const where = { id: { equals: id } }
  const holder = (await req.payload.db.findOne({ collection, req, where })) as Data | null
  return text(holder?.[title]) || id
}

/**
 * After the write: records what the document now claims, as the database has it (`doc` holds only what the request selected). A slug that
 * was never public is released when the document takes another; one that was stays claimed, so that its address can redirect.
 */
export const recordClaims =
  ({ other }: Options): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const id = String(doc.id)
    const query = { collection: collection.slug, req, where: { id: { equals: id } } }
    const newest = (await getLatestCollectionVersion({
      id,
      config: collection,
      payload: req.payload,
      query,
      req,
    })) as Data
    const live: Data = (await req.payload.db.findOne<Data & { id: string }>(query)) ?? {}
    const keysOf = (data: Data): string[] => [
      ...(text(data.slug) ? [slugKey(collection.slug, text(data.slug))] : []),
      ...(other?.keyOf(data) ? [`${collection.slug}/${other.keyOf(data)}`] : []),
    ]
    const isPublic = !hasDrafts(collection) || live._status === 'published'
    const publicKeys = isPublic ? keysOf(live) : []
    const wanted = new Set([...keysOf(newest), ...(live.firstPublishedAt ? keysOf(live) : [])])
    const held = await claimsHeldBy(req, collection.slug, id)
    for (const key of wanted) {
      const current = held.find((claimed) => claimed.key === key)
      if (!current) {
        await claim(req, { key, holderCollection: collection.slug, holder: id, wasPublic: publicKeys.includes(key) })
      }
      if (current && publicKeys.includes(key) && !current.wasPublic) await markPublic(req, current)
    }
    const slugs = slugKey(collection.slug, '')
    await release(
      req,
      held.filter(({ key, wasPublic }) => !wanted.has(key) && !(wasPublic && key.startsWith(slugs))),
    )
    return doc
  }

/** A deleted document frees what it claimed, except addresses that the public knew: they stay taken, and gone. */
export const releaseClaims: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const held = await claimsHeldBy(req, collection.slug, String(id))
  const slugs = slugKey(collection.slug, '')
  await release(
    req,
    held.filter(({ key, wasPublic }) => !(wasPublic && key.startsWith(slugs))),
  )
}
