import type { CollectionConfig, Endpoint } from 'payload'
import { NotFoundHere } from './errors.ts'

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

type Door = readonly [method: 'get' | 'post', path: string]

/** Endpoints that Payload opens and that are not there. */
export const closedEndpoints = (doors: readonly Door[]): Omit<Endpoint, 'root'>[] =>
  doors.map(([method, path]) => ({
    method,
    path,
    handler: () => {
      throw new NotFoundHere()
    },
  }))
