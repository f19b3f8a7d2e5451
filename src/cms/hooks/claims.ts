import type {
  CollectionAfterChangeHook,
  CollectionSlug,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { isSlug, slugify } from '../../domain/slug.ts'
import { claim, claimsHeldBy, findClaim, release, slugKey } from '../claims.ts'
import { idOf } from '../ids.ts'
import { AlreadyTaken, BadInput } from '../errors.ts'
import { hasDrafts } from '../drafts.ts'

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
  const where = { id: { equals: id } }
  const holder = (await req.payload.db.findOne({ collection, req, where })) as Data | null
  return text(holder?.[title]) || id
}

/**
 * After the write: records what the document now claims. A slug that was never public is released when the document takes another;
 * one that was public stays claimed, so that its address can redirect.
 */
export const recordClaims =
  ({ other }: Options): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const id = String(doc.id)
    const wanted = new Set<string>()
    if (doc.slug) wanted.add(slugKey(collection.slug, doc.slug))
    const key = other?.keyOf(doc)
    if (key) wanted.add(`${collection.slug}/${key}`)
    const held = await claimsHeldBy(req, collection.slug, id)
    for (const newKey of wanted) {
      if (!held.some((claimed) => claimed.key === newKey)) await claim(req, newKey, collection.slug, id)
    }
    const live = (await req.payload.db.findOne({
      collection: collection.slug,
      req,
      where: { id: { equals: id } },
    })) as Data
    const wasPublic = !hasDrafts(collection) || Boolean(live.firstPublishedAt)
    const liveKeys = [
      slugKey(collection.slug, text(live.slug)),
      ...(other ? [`${collection.slug}/${other.keyOf(live)}`] : []),
    ]
    const slugs = slugKey(collection.slug, '')
    const obsolete = held.filter(
      (claimed) =>
        !wanted.has(claimed.key) && !(wasPublic && (claimed.key.startsWith(slugs) || liveKeys.includes(claimed.key))),
    )
    await release(req, obsolete)
    return doc
  }

export const releaseClaims: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await release(req, await claimsHeldBy(req, collection.slug, String(id)))
}
