import type { Resource } from '../domain/roles.ts'

/** Collections whose documents are drafted, approved and published. */
export const publishedCollections = ['articles', 'individuals', 'models', 'awards', 'yearbooks'] as const
export type PublishedCollection = (typeof publishedCollections)[number]

/** Collections that are public as soon as an editor saved them (domain.md, "What is public when"), with their row of the permissions. */
export const referenceResources = {
  organizations: 'reference',
  localities: 'reference',
  directives: 'campaign',
  themes: 'campaign',
  movements: 'campaign',
  categories: 'structure',
  tags: 'reference',
} as const satisfies Record<string, Resource>
export type ReferenceCollection = keyof typeof referenceResources
export const referenceCollections = Object.keys(referenceResources) as ReferenceCollection[]

const includes = (list: readonly string[], slug: string): boolean => list.includes(slug)
export const isPublished = (slug: string): slug is PublishedCollection => includes(publishedCollections, slug)
export const isReference = (slug: string): slug is ReferenceCollection => includes(referenceCollections, slug)
