/** Collections whose documents are drafted, approved and published. */
export const publishedCollections = ['articles', 'individuals', 'models', 'awards'] as const
export type PublishedCollection = (typeof publishedCollections)[number]

/** Collections that are public as soon as an editor saved them (domain.md, "What is public when"). */
export const referenceCollections = ['organizations', 'localities', 'categories', 'tags'] as const
export type ReferenceCollection = (typeof referenceCollections)[number]

const includes = (list: readonly string[], slug: string): boolean => list.includes(slug)
export const isPublished = (slug: string): slug is PublishedCollection => includes(publishedCollections, slug)
export const isReference = (slug: string): slug is ReferenceCollection => includes(referenceCollections, slug)
