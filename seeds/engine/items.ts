import { type EntryCollection, isPhotoRef, isRef, type SeedCollection } from '../ref.ts'
import type { SeedDocument, SeedEntry, SeedGlobal, SeedMedia, SeedSet } from '../types.ts'

export type DocumentItem = { key: string; collection: SeedCollection; document: SeedDocument }
export type MediaItem = { key: string; collection: 'media'; media: SeedMedia }

export type EntryItem = { key: string; collection: EntryCollection; entry: SeedEntry }

export type GlobalItem = { key: string; collection: 'globals'; global: SeedGlobal }

/** What is to be seeded; `key` is `articles/<slug>`, `media/<key>`, `redirects/<key>` or `globals/<slug>`. */
export type Item = DocumentItem | MediaItem | EntryItem | GlobalItem

/** In the order in which people would enter them; references decide where it matters. */
const collections = [
  'localities',
  'organizations',
  'directives',
  'themes',
  'movements',
  'categories',
  'tags',
  'individuals',
  'models',
  'awards',
  'articles',
  'yearbooks',
] as const satisfies SeedCollection[]

const entryCollections = ['reader-feedback', 'redirects', 'sites'] as const satisfies EntryCollection[]

const mediaItem = (media: SeedMedia): MediaItem => ({ key: `media/${media.key}`, collection: 'media', media })

const entryItem = (collection: EntryCollection, entry: SeedEntry): EntryItem => ({
  key: `${collection}/${entry.key}`,
  collection,
  entry,
})

const globalItem = (global: SeedGlobal): GlobalItem => ({
  key: `globals/${global.slug}`,
  collection: 'globals',
  global,
})

const documentItem = (collection: SeedCollection, document: SeedDocument): DocumentItem => ({
  key: `${collection}/${document.slug}`,
  collection,
  document,
})

/** Everything in the sets, one list. Throws when two of them have the same key. */
export const itemsOf = (sets: SeedSet[]): Item[] => {
  const items: Item[] = [
    ...collections.flatMap((collection) =>
      sets.flatMap((set) => (set[collection] ?? []).map((document) => documentItem(collection, document))),
    ),
    ...sets.flatMap(({ media = [] }) => media.map(mediaItem)),
    ...entryCollections.flatMap((collection) =>
      sets.flatMap((set) => (set[collection] ?? []).map((entry) => entryItem(collection, entry))),
    ),
    ...sets.flatMap(({ globals = [] }) => globals.map(globalItem)),
  ]
  const seen = new Set<string>()
  const twice = items.filter(({ key }) => seen.size === seen.add(key).size).map(({ key }) => key)
  if (twice.length > 0) throw new Error(`Seeded twice: ${twice.join(', ')}`)
  return items
}

/** What Payload stores of an item, references still unresolved. */
export const dataOf = (item: Item): Record<string, unknown> => {
  if (item.collection === 'media') {
    const { key: _key, scene: _scene, fileName: _fileName, ...data } = item.media
    return data
  }
  if (item.collection === 'globals') return item.global.data
  if ('entry' in item) return item.entry.data
  const { data, owningUnit, slug } = item.document
  return { ...data, slug, ...(owningUnit ? { owningUnit } : {}) }
}

/** The keys of all items to which a value refers, at any depth. */
export const keysIn = (value: unknown): string[] => {
  if (isRef(value)) return [value.ref.join('/')]
  if (isPhotoRef(value)) return [`media/${value.photo}`]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysIn) : []
}

/** A copy with the ids of `ids` in place of references. */
export const resolved = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (isRef(value) || isPhotoRef(value)) return ids.get(keysIn(value)[0] ?? '')
  if (Array.isArray(value)) return value.map((item) => resolved(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner, ids)]))
}
