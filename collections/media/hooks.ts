import type { CollectionBeforeDeleteHook } from 'payload'
import { WrongState } from '../../src/cms/errors.ts'
import type { RefuseTrash } from '../../src/cms/hooks/trash.ts'

type Photo = { isPublic?: boolean | null }

/** What is live must be withdrawn first, photographs too: a page would lose its picture without anybody having decided so. */
export const refuseWhileShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const photo = (await req.payload.db.findOne({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })) as Photo | null
  if (photo) assertNotShown(photo)
}

export const keepWhatIsShown: RefuseTrash = ({ live: { isPublic } }) => assertNotShown({ isPublic: isPublic === true })

const assertNotShown = ({ isPublic }: Photo): void => {
  if (isPublic) {
    throw new WrongState(
      'Ảnh đang có trong nội dung đã xuất bản nên chưa xóa được. Hãy bỏ ảnh khỏi nội dung đó hoặc gỡ nội dung xuống trước.',
    )
  }
}
