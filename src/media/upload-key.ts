import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { claim, findClaim, release } from '../cms/claims.ts'
import { BadInput } from '../cms/errors.ts'
import { staffOf } from '../cms/users.ts'

type Photo = Record<string, unknown> & { id: string }

const header = 'idempotency-key'

/**
 * What a client calls one upload in the header `Idempotency-Key`, so that it can send it again when the answer was lost on the way: as the
 * claim (src/cms/claims.ts) of this person's photograph. Undefined without the header.
 *
 * @throws {BadInput} for anything but 8 to 100 letters, digits, `-` and `_`
 */
export const uploadKeyOf = (req: PayloadRequest): string | undefined => {
  const given = req.headers.get(header)
  if (given === null) return undefined
  if (!/^[\w-]{8,100}$/.test(given)) {
    throw new BadInput('Tiêu đề Idempotency-Key phải gồm 8 đến 100 chữ cái, chữ số, dấu - hoặc _.')
  }
  return `media/upload/${staffOf(req)?.id ?? ''}/${given}`
}

/** The photograph that an earlier try under this key has stored; null when there is none, or it was deleted since. */
export const storedUnder = async (req: PayloadRequest, key: string): Promise<Photo | null> => {
  const claimed = await findClaim(req, key)
  if (!claimed) return null
  const photo = (await req.payload.findByID({
    collection: 'media',
    id: claimed.holder,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as Photo | null
  if (!photo) await release(req, [claimed])
  return photo
}

/** Remembers the key in the transaction that stores the photograph; of two tries at the same moment one breaks on the key and is undone. */
export const rememberUploadKey: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const key = req.context.uploadKey
  if (operation === 'create' && typeof key === 'string') {
    await claim(req, { key, holderCollection: collection.slug, holder: String(doc.id) })
  }
  return doc
}
