import {
  type CollectionSlug,
  createLocalReq,
  type File,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isPublished } from '../../src/cms/collection-kinds.ts'
import { preparePhoto } from '../../src/media/photos.ts'
import { inTransaction } from '../../src/publishing/transaction.ts'
import { transit } from '../../src/publishing/transitions.ts'
import { drawPicture } from '../pictures/index.ts'
import type { SeedMedia, SeedSet } from '../types.ts'
import { existing, remember } from './existing.ts'
import { dataOf, type Item, itemsOf, keysIn, resolved } from './items.ts'
import { inDependencyOrder } from './order.ts'

export type Progress = { done: number; total: number; key: string }
type Options = { onProgress?: (progress: Progress) => void }
type Ids = Map<string, string>

/**
 * Creates what the sets name and the database lacks, and publishes it; what is there stays as it is, so that a second run changes nothing
 * and nobody's edits are lost. A document is known again by its slug or a former one, a photograph or what has no slug by its key; a global
 * that was ever saved is left alone.
 *
 * One transaction a document, or a circle of documents that refer to each other: stopped half-way, the next run goes on.
 *
 * @returns how many documents, photographs and globals were created
 * @throws naming the document, and for references to nothing all of them, before anything is written
 */
export const seedAll = async (payload: Payload, sets: SeedSet[], { onProgress }: Options = {}): Promise<number> => {
  const items = new Map(itemsOf(sets).map((item) => [item.key, item]))
  const ids = await existing(payload, [...items.values()])
  refuseDanglingReferences([...items.values()])

  const missing = [...items.keys()].filter((key) => !ids.has(key))
  const groups = inDependencyOrder(missing, (key) => keysIn(dataOf(itemAt(items, key))))
  let done = 0
  for (const group of groups) {
    await createGroup(
      payload,
      group.map((key) => itemAt(items, key)),
      ids,
    )
    for (const key of group) onProgress?.({ done: (done += 1), total: missing.length, key })
  }
  return missing.length
}

const itemAt = (items: Map<string, Item>, key: string): Item => {
  const item = items.get(key)
  if (!item) throw new Error(`No seed has the key ${key}`)
  return item
}

const refuseDanglingReferences = (items: Item[]): void => {
  const known = new Set(items.map(({ key }) => key))
  const dangling = items.flatMap((item) =>
    keysIn(dataOf(item))
      .filter((key) => !known.has(key))
      .map((key) => `${item.key} → ${key}`),
  )
  if (dangling.length > 0) throw new Error(`Seeds refer to what no seed has:\n  ${[...new Set(dangling)].join('\n  ')}`)
}

/** The documents of a circle are all created, without what they cannot refer to yet, then completed, then published. */
const createGroup = async (payload: Payload, group: Item[], ids: Ids): Promise<void> => {
  const files = new Map<string, File>()
  // Drawing takes a second or two, which is no time to hold a transaction open.
  for (const item of group) if (item.collection === 'media') files.set(item.key, await photograph(item.media))

  const own: Ids = new Map()
  const request = await createLocalReq({}, payload)
  await inTransaction(request, async () => {
    const known: Ids = new Map(ids)
    const later = new Map<Item, Record<string, unknown>>()
    for (const item of group) {
      const { ready, waiting } = divided(dataOf(item), known)
      const id = await about(item, () => create(request, item, resolved(ready, known) as object, files.get(item.key)))
      known.set(item.key, id)
      own.set(item.key, id)
      if (Object.keys(waiting).length > 0) later.set(item, waiting)
    }
    for (const [item, waiting] of later) {
      await about(item, () => complete(request, item, own.get(item.key) ?? '', resolved(waiting, known) as object))
    }
    for (const item of group) await about(item, () => publish(request, item, own.get(item.key) ?? ''))
  })
  for (const [key, id] of own) ids.set(key, id)
}

/** The fields whose references all exist, and those that have to wait for the others of their circle. */
const divided = (data: Record<string, unknown>, ids: Ids) => {
  const isReady = ([, value]: [string, unknown]) => keysIn(value).every((key) => ids.has(key))
  const entries = Object.entries(data)
  return {
    ready: Object.fromEntries(entries.filter(isReady)),
    waiting: Object.fromEntries(entries.filter((entry) => !isReady(entry))),
  }
}

const photograph = async ({ fileName, scene }: SeedMedia): Promise<File> => {
  const data = await drawPicture({ scene })
  const file: File = { data, mimetype: 'image/jpeg', name: fileName, size: data.length }
  await preparePhoto({ file, edits: undefined }, {}, undefined)
  return file
}

/** A request of its own, so that nothing memoised for one document is believed by the next, in the same transaction. */
const within = ({ payload, transactionID }: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq({ req: { transactionID } }, payload)

const create = async (request: PayloadRequest, item: Item, data: object, file: File | undefined): Promise<string> => {
  const { payload } = request
  const req = await within(request)
  if (item.collection === 'globals') {
    const { slug } = item.global
    await payload.updateGlobal({ slug, data, depth: 0, overrideAccess: true, req })
    return slug
  }
  const document = await payload.create({
    collection: item.collection as CollectionSlug,
    data: data as never,
    depth: 0,
    draft: isPublished(item.collection),
    file,
    overrideAccess: true,
    req,
  })
  const id = String(document.id)
  if ('media' in item || 'entry' in item) await remember(req, item, id)
  return id
}

const complete = async (request: PayloadRequest, item: Item, id: string, data: object): Promise<void> => {
  // Nothing refers to a global or an entry, so that they are never part of a circle.
  if (item.collection === 'globals' || 'entry' in item) return
  await request.payload.update({
    collection: item.collection,
    data: data,
    depth: 0,
    draft: isPublished(item.collection),
    id,
    overrideAccess: true,
    req: await within(request),
  })
}

const publish = async (request: PayloadRequest, item: Item, id: string): Promise<void> => {
  if (!('document' in item) || !isPublished(item.collection) || item.document.state === 'draft') return
  await transit(await within(request), item.collection, id, 'publish')
}

/** An error says which seed it is about, and of a refused document every field. */
const about = async <T>(item: Item, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const fields =
      error instanceof ValidationError
        ? error.data.errors.map(({ message, path }) => `\n  ${path}: ${message}`).join('')
        : ''
    throw new Error(`${item.key}: ${error instanceof Error ? error.message : String(error)}${fields}`, { cause: error })
  }
}
