import type { CollectionBeforeDeleteHook } from 'payload'
import { WrongState } from '../../src/cms/errors.ts'
import type { RefuseTrash } from '../../src/cms/hooks/trash.ts'
import { usesOf } from '../../src/publishing/media-uses.ts'

/** The trash gives back what drafts miss; what the public sees stays. */
export const keepWhatIsShown: RefuseTrash = ({ live }) => {
  if (!live.isPublic) return
  throw new WrongState(
    'Ảnh đang có trong nội dung đã xuất bản. Hãy bỏ ảnh khỏi nội dung đó hoặc gỡ nội dung xuống trước, rồi mới chuyển vào thùng rác.',
  )
}

/**
 * What is live must be withdrawn first, photographs too: a page would lose its picture without anybody having decided so. And a draft that
 * somebody is writing keeps its pictures.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { others, uses } = await usesOf(req, String(id))
  if (uses.some(({ live }) => live)) {
    throw new WrongState(
      'Ảnh đang có trong nội dung đã xuất bản nên chưa xóa được. Hãy bỏ ảnh khỏi nội dung đó hoặc gỡ nội dung xuống trước.',
    )
  }
  const [first] = uses
  const more = uses.length + others - 1
  if (first) {
    const rest = more > 0 ? ` và ${more} nơi khác` : ''
    throw new WrongState(`Ảnh đang có trong bản nháp «${first.title}»${rest} nên chưa xóa được. Hãy bỏ ảnh ở đó trước.`)
  }
  if (others > 0) throw new WrongState(`Ảnh đang được ${others} nội dung của đơn vị khác dùng nên chưa xóa được.`)
}
