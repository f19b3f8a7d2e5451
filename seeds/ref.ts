import type { SeedSet } from './types.ts'

/** Collections whose documents have no slug, and to which nothing refers. */
export type EntryCollection = 'reader-feedback' | 'redirects' | 'sites'

/** Collections whose documents seeds name by slug. */
export type SeedCollection = Exclude<keyof SeedSet, EntryCollection | 'media' | 'globals'>

/** Another document, by its slug; the engine puts its id here. */
export type Ref = { readonly ref: readonly [collection: SeedCollection, slug: string] }

/** A photograph, by the `key` of its `SeedMedia`; the engine puts its id here. */
export type PhotoRef = { readonly photo: string }

/** The value of a relation that can point into several collections. */
export type PolyRef = { readonly relationTo: SeedCollection; readonly value: Ref }

export const ref = (collection: SeedCollection, slug: string): Ref => ({ ref: [collection, slug] })

export const photo = (key: string): PhotoRef => ({ photo: key })

export const polyRef = (collection: SeedCollection, slug: string): PolyRef => ({
  relationTo: collection,
  value: ref(collection, slug),
})

const hasOnly = (value: object, key: string): boolean => Object.keys(value).length === 1 && key in value

export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && hasOnly(value, 'ref') && Array.isArray((value as Ref).ref)

export const isPhotoRef = (value: unknown): value is PhotoRef =>
  typeof value === 'object' &&
  value !== null &&
  hasOnly(value, 'photo') &&
  typeof (value as PhotoRef).photo === 'string'
