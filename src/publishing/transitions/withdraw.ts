import { WrongState } from '../../cms/errors.ts'
import { type Document, entryOf, liveRow, type Subject, type Transition, write } from './subject.ts'

/**
 * Takes the live row down at once, whatever drafts lie above it: an unfinished draft must not keep a page up. The drafts stay, marked
 * withdrawn too.
 */
const run = async (subject: Subject): Promise<Document> => {
  const { collection, id, req } = subject
  const live = await liveRow(subject)
  if (live._status !== 'published') throw new WrongState('Chỉ gỡ được nội dung đang xuất bản.')
  const data = {
    _status: 'draft',
    state: 'withdrawn',
    withdrawal: entryOf(subject, 'Hãy ghi lý do gỡ xuống.'),
  }
  await req.payload.db.updateOne({ collection, data, id, req, returning: false })
  return write(subject, 'withdraw', data, true)
}

export const withdraw: Transition = { run }
