import {
  addDataAndFileToRequest,
  type CollectionConfig,
  type CollectionSlug,
  type Endpoint,
  parseParams,
  type PayloadRequest,
  type Where,
} from 'payload'
import { BadInput } from './errors.ts'

type Handled = { docs: unknown[]; errors: { isPublic?: boolean; message: string }[] }
type Work = (req: PayloadRequest, slug: CollectionSlug, asked: Record<string, unknown>) => Promise<Handled>

// No transaction around the documents' own.
const edit: Work = async (req, collection, asked) => {
  await addDataAndFileToRequest(req)
  if (req.file) throw new BadInput('Không thay tệp của nhiều mục cùng lúc được.', 'file')
  const { where, ...options } = asked
  return req.payload.update({
    ...options,
    collection,
    data: req.data as never,
    disableTransaction: true,
    overrideAccess: false,
    req,
    where: where as Where,
  })
}

const remove: Work = async (req, collection, { where, ...options }) =>
  req.payload.delete({
    ...options,
    collection,
    disableTransaction: true,
    overrideAccess: false,
    req,
    where: where as Where,
  })

const known = ['depth', 'draft', 'limit', 'overrideLock', 'populate', 'select', 'sort', 'trash', 'where']

const endpoint = (
  slug: string,
  method: 'delete' | 'patch',
  work: Work,
  [done, refused]: [string, string],
): Omit<Endpoint, 'root'> => ({
  path: '/',
  method,
  handler: async (req) => {
    const asked = Object.fromEntries(Object.entries(parseParams(req.query)).filter(([name]) => known.includes(name)))
    const { docs, errors } = await work(req, slug as CollectionSlug, { overrideLock: false, ...asked })
    const { labels } = req.payload.collections[slug as CollectionSlug].config
    const total = docs.length + errors.length
    const label = total === 1 ? labels.singular : labels.plural
    const count = errors.length > 0 ? errors.length : docs.length
    const message = req.t((errors.length > 0 ? refused : done) as never, { count, label, total } as never)
    // Of what is no refusal of ours, nobody is told more than that it did not work.
    const told = errors.map((error) => (error.isPublic ? error : { ...error, message: '' }))
    return Response.json({ docs, errors: told, message }, { status: errors.length > 0 ? 400 : 200 })
  },
})

/**
 * `PATCH` and `DELETE` of many documents at once, one after the other and each in a transaction of its own: what is refused is refused whole,
 * the others are done. Payload's own do them side by side in one transaction, goes on after a refusal and keeps what the refused document had
 * written before it; and one error of the database fails them all.
 */
export const bulkEndpoints = ({ slug }: Pick<CollectionConfig, 'slug'>): Omit<Endpoint, 'root'>[] => [
  endpoint(slug, 'patch', edit, ['general:updatedCountSuccessfully', 'error:unableToUpdateCount']),
  endpoint(slug, 'delete', remove, ['general:deletedCountSuccessfully', 'error:unableToDeleteCount']),
]
