import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

const NEEDS_REPLICA_SET =
  'MongoDB has to be a replica set named in its URL (…?replicaSet=rs0): without that there are no transactions'

/** Payload's MongoDB adapter; connects only when Payload starts. Payload would drop transactions silently where we refuse. */
export function mongo(url: string): DatabaseAdapterObj {
  if (url.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/i.test(url)) throw new Error(NEEDS_REPLICA_SET)
  return mongooseAdapter({
    url,
    // See src/cms/bulk.ts.
    bulkOperationsSingleTransaction: true,
    transactionOptions: { writeConcern: { w: 'majority' } },
    // A mongodb+srv URL may get the name from DNS, so it is known only now.
    afterOpenConnection: ({ connection }) => {
      if (!connection.getClient().options.replicaSet) throw new Error(NEEDS_REPLICA_SET)
    },
  })
}
