import type { SanitizedCollectionConfig, Where } from 'payload'

export const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

/** The same filter on a document's versions, which keep its fields under `version`. */
export const onVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, condition]) =>
      (key === 'and' || key === 'or') && Array.isArray(condition)
        ? [key, condition.map(onVersions)]
        : [`version.${key}`, condition],
    ),
  )
