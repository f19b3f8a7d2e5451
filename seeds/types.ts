import type { SceneName } from './pictures/index.ts'
import type { Ref } from './ref.ts'

/** A photograph: drawn by `pictures/`, stored as an upload. `key` is its name among the seeds and never changes. */
export type SeedMedia = {
  key: string
  scene: SceneName
  /** The name of the uploaded file, e.g. `le-bieu-duong-an-phu.jpg`. */
  fileName: string
  caption: string
  alt: string
  photographer?: string
  /** As a partial date: `2022`, `2022-08` or `2022-08-16`. */
  eventDate?: string
  /** The place in words, below the locality: `Hội trường Huyện ủy`. */
  place?: string
  locality?: Ref
  rights?: string
  /** People in the picture who are named only here. */
  otherPeople?: string
  people?: Ref[]
  /** Whose it is; without it nobody's in particular. */
  owningUnit?: Ref
}

/**
 * A document by its slug. `data` is what Payload's `create` takes, with `ref()`, `polyRef()` and `photo()` in place of ids, at any depth,
 * rich text included. What is drafted and published has a `state` (published unless said otherwise).
 */
export type SeedDocument = {
  slug: string
  data: Record<string, unknown>
  owningUnit?: Ref
  state?: 'published' | 'draft'
}

/**
 * A document that has no slug: a reader's remark, a redirect, a site. `key` is its name among the seeds and never changes. Once made it is its
 * department's: the seeds make it no second time, also when somebody deleted it.
 */
export type SeedEntry = { key: string; data: Record<string, unknown> }

/** What `updateGlobal` takes, with references in place of ids. */
export type SeedGlobal = { slug: 'front-page' | 'site-settings'; data: Record<string, unknown> }

export type SeedSet = {
  localities?: SeedDocument[]
  organizations?: SeedDocument[]
  directives?: SeedDocument[]
  themes?: SeedDocument[]
  movements?: SeedDocument[]
  categories?: SeedDocument[]
  tags?: SeedDocument[]
  media?: SeedMedia[]
  individuals?: SeedDocument[]
  models?: SeedDocument[]
  awards?: SeedDocument[]
  articles?: SeedDocument[]
  yearbooks?: SeedDocument[]
  'reader-feedback'?: SeedEntry[]
  redirects?: SeedEntry[]
  sites?: SeedEntry[]
  globals?: SeedGlobal[]
}
