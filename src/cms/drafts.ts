import type { SanitizedCollectionConfig } from 'payload'

export const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)
