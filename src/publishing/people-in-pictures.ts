import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { WrongState } from '../cms/errors.ts'
import { idOf } from '../cms/ids.ts'
import { withdrawalOf } from './basis.ts'
import { settle } from './media-exposure.ts'
import { portraitsOf } from './withdrawn-people.ts'

type Row = Record<string, unknown> & { id: string }

/** Every photograph that shows a person: those whose `people` name them, and their portraits. */
const photographsOf = async (req: PayloadRequest, person: string): Promise<string[]> => {
  const where = { people: { in: [person] } }
  const { docs } = await req.payload.db.find({
    collection: 'media',
    pagination: false,
    req,
    select: { id: true },
    where,
  })
  return [...new Set([...docs.map(({ id }) => String(id)), ...(await portraitsOf(req, person))])]
}

/** After a person's basis was withdrawn or renewed: their photographs close, or come back where live documents show them. */
export const settlePhotographsOf = async (req: PayloadRequest, person: string): Promise<void> => {
  for (const media of await photographsOf(req, person)) await settle(req, media)
}

const isWithdrawn = async (req: PayloadRequest, person: string): Promise<boolean> => {
  const live = await req.payload.db.findOne<Row>({ collection: 'individuals', req, where: { id: { equals: person } } })
  return live !== null && withdrawalOf(live) !== undefined
}

/** Of individuals: a portrait that a save gave or took from a person whose basis is withdrawn closes, or may show again. */
export const settlePortraits: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const person = String(doc.id)
  if (!(await isWithdrawn(req, person))) return doc
  const former = idOf((previousDoc as Row | undefined)?.portrait)
  const portraits = new Set([...(await portraitsOf(req, person)), ...(former ? [former] : [])])
  for (const media of portraits) await settle(req, media)
  return doc
}

/** Of media: naming somebody in a photograph, or no longer, may close or open it. */
export const settlePeople: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  // A new photograph is shown nowhere yet.
  if (operation === 'update') await settle(req, String(doc.id))
  return doc
}

/** Of individuals: with the record would go what keeps the photographs closed. */
export const keepWhilePictured: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await isWithdrawn(req, String(id)))) return
  const { length } = await photographsOf(req, String(id))
  if (length > 0) {
    throw new WrongState(
      `Người này đã rút căn cứ, và còn ${length} ảnh có mặt họ. Giữ mục này thì các ảnh ấy mới không hiện lại; hãy xóa ảnh trước.`,
    )
  }
}
