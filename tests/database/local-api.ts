import type { DatabaseAdapter, Payload, PayloadRequest, Where } from 'payload'

interface Target {
  collection: string
  req?: Pick<PayloadRequest, 'transactionID'>
  where?: Where
}

interface Local {
  count(args: Target & { overrideAccess: boolean }): Promise<{ totalDocs: number }>
  create(args: Target & { data: object; overrideAccess: boolean }): Promise<{ id: string }>
  find(args: Target & { overrideAccess: boolean }): Promise<{ docs: object[] }>
  findByID(args: Target & { id: string; overrideAccess: boolean }): Promise<object>
  db: Pick<DatabaseAdapter, 'beginTransaction' | 'commitTransaction'> & {
    count(args: Target): Promise<unknown>
    create(args: Target & { data: object }): Promise<{ id: string }>
    deleteOne(args: Target): Promise<unknown>
    findOne<Row>(args: Target): Promise<Row | null>
    updateOne(args: Target & { id: string; data: object }): Promise<unknown>
  }
}

/** Payload without the project's generated types, which know its own collections only and not those of these tests. */
export const local = (payload: Payload) => payload as unknown as Local
