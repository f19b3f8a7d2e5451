import type { CollectionConfig } from 'payload'

const never = () => false

/** A collection for the system's own bookkeeping: nobody's to read or write, in no panel and no schema. */
export const closed = {
  access: { read: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  disableDuplicate: true,
} satisfies Partial<CollectionConfig>
