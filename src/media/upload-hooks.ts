import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { BadInput } from '../cms/errors.ts'
import { missingFile } from './errors.ts'
import { type ReceivedFile, removeReceivedFiles } from './received.ts'
import { removeFiles } from './store.ts'
import { whenTransactionEnds } from './transaction-end.ts'

type Row = Record<string, unknown>

/** What came with a request, taken away from Payload's own upload code. */
export type Received = { file: ReceivedFile | undefined; edits: unknown }

export type StoreArgs = Received & {
  req: PayloadRequest
  data: Row
  original: Row | undefined
  /** to be told of every file as it is written, so that it goes when the write fails */
  onWrite: (name: string) => void
}

export type FileKeeper = {
  directory: () => string
  /** Stores what has to be stored and gives the fields that describe it; without a new file, those of `original`. */
  store: (args: StoreArgs) => Promise<Row>
  /** The names of all files that a stored document has. */
  namesOf: (row: Row) => string[]
}

type Change = { added: string[]; removed: string[]; isStored: boolean; inTransaction: boolean }
type Context = { received?: Received; changes?: Map<string, Change>; deletions?: Map<string, string[]> }

const contextOf = (req: PayloadRequest): Context => (req.context.upload ??= {})

/**
 * Hooks by which a collection keeps its files itself. Payload's own local storage deletes the old files before the new document is
 * validated, leaves new ones behind when the write fails, and works inside the transaction; so it is switched off
 * (`disableLocalStorage`), never sees a file, and these do its work: new files are there before the commit, gone after a
 * rollback; old ones go only after the commit.
 */
export const fileHooks = ({ directory, store, namesOf }: FileKeeper) => {
  const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { file } = req
    const { uploadEdits: edits, ...query } = req.query ?? {}
    contextOf(req).received = { file, edits }
    // With neither of them Payload's generateFileData has nothing to do, and fetches nothing.
    req.file = undefined
    req.query = query
    if (operation === 'create' && !file) throw missingFile()
    if (operation === 'update' && file && !('id' in args && args.id)) {
      await removeReceivedFiles(req)
      throw new BadInput('Mỗi lần chỉ thay tệp của một tài liệu.', 'file')
    }
    return args
  }

  const storeFiles: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
    const original = operation === 'update' ? (originalDoc as Row) : undefined
    const context = contextOf(req)
    const received = context.received ?? { file: undefined, edits: undefined }
    const change: Change = { added: [], removed: [], isStored: false, inTransaction: false }
    const changes = (context.changes ??= new Map<string, Change>())
    changes.set(keyOf(original), change)
    change.inTransaction = await whenTransactionEnds(req, {
      // One document of a bulk edit can fail while the others are stored.
      committed: () => removeFiles(directory(), change.isStored ? change.removed : change.added),
      rolledBack: () => removeFiles(directory(), change.added),
    })
    const described = await store({ ...received, req, data, original, onWrite: (name) => change.added.push(name) })
    const kept = new Set(namesOf(described))
    change.removed = original ? namesOf(original).filter((name) => !kept.has(name)) : []
    return { ...data, ...described }
  }

  const settleFiles: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
    const key = keyOf(operation === 'update' ? doc : undefined)
    const change = contextOf(req).changes?.get(key)
    if (!change) return doc
    contextOf(req).changes?.delete(key)
    change.isStored = true
    if (!change.inTransaction) await removeFiles(directory(), change.removed)
    return doc
  }

  // Taken from the row: after the deletion the document is what the request asked to see of it.
  const noteFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
    const row = (await req.payload.db.findOne({
      collection: collection.slug,
      req,
      where: { id: { equals: id } },
    })) as Row | null
    const context = contextOf(req)
    context.deletions ??= new Map()
    context.deletions.set(String(id), row ? namesOf(row) : [])
  }

  const discardFiles: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    const names = contextOf(req).deletions?.get(String(id)) ?? []
    const committed = () => removeFiles(directory(), names)
    if (!(await whenTransactionEnds(req, { committed, rolledBack: () => Promise.resolve() }))) await committed()
    return doc
  }

  return { takeFile, storeFiles, settleFiles, noteFiles, discardFiles }
}

const keyOf = (row: Row | undefined): string => (row ? String(row.id) : 'new')
