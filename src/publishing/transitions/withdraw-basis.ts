import { noBasis } from '../../cms/fields/basis.ts'
import { WrongState } from '../../cms/errors.ts'
import { withdrawalOf } from '../basis.ts'
import { mentionsOf } from '../mentions.ts'
import { nameInPictures, settlePhotographsOf } from '../people-in-pictures.ts'
import { type Document, entryOf, liveRow, type Subject, type Transition, write } from './subject.ts'

/**
 * The person took back the consent, or objected: the page goes, and with it every photograph that shows them, in whatever story. The basis
 * that was withdrawn is one no longer, so its fields are emptied; what they said stands in the earlier versions.
 */
const run = async (subject: Subject): Promise<Document> => {
  const { collection, id, req } = subject
  const live = await liveRow(subject)
  if (withdrawalOf(live)) throw new WrongState('Căn cứ công bố dữ liệu của người này đã bị rút từ trước.')
  const entry = entryOf(subject, 'Hãy ghi lý do rút căn cứ.')
  const page = live._status === 'published' ? { state: 'withdrawn', withdrawal: entry } : {}
  const data = { _status: 'draft', ...page, basis: { ...noBasis, withdrawn: entry } }
  await req.payload.db.updateOne({ collection, data, id, req, returning: false })
  const doc = await write(subject, 'withdraw-basis', data, true)
  await nameInPictures(req, doc)
  await settlePhotographsOf(req, id)
  return doc
}

export const withdrawBasis: Transition = {
  only: ['individuals'],
  run,
  // No machine takes a name out of a sentence; the editor is told where it stands.
  tell: async ({ id, req }) => ({ ...(await mentionsOf(req, id)) }),
}
