'use client'

import { useConfig } from '@payloadcms/ui'
import type { Answer } from './transition.ts'

/** Where a person is still named, as links that open beside the page. */
export const MentionList = ({ mentions = [], mentionsAreComplete = true }: Partial<Answer>) => {
  const { config, getEntityConfig } = useConfig()
  const addressOf = (collection: string, id: string): string =>
    `${config.routes.admin}/${collection === 'globals' ? '' : 'collections/'}${collection}/${id}`
  const kindOf = (collectionSlug: string): string => {
    if (collectionSlug === 'globals') return 'Trang tin'
    const singular = getEntityConfig({ collectionSlug })?.labels?.singular
    return typeof singular === 'string' ? singular : collectionSlug
  }
  if (mentions.length === 0) {
    return <p>Trang và ảnh đã được đóng. Không thấy nội dung công khai nào khác còn nhắc tới người này.</p>
  }
  return (
    <>
      <p>Trang và ảnh đã được đóng. Các nội dung công khai sau còn nhắc tới người này, hãy xem lại từng mục:</p>
      <ul className="mentions">
        {mentions.map(({ collection, id, title }) => (
          <li key={`${collection}/${id}`}>
            {kindOf(collection)}:{' '}
            <a href={addressOf(collection, id)} rel="noreferrer" target="_blank">
              {title || id}
            </a>
          </li>
        ))}
      </ul>
      {mentionsAreComplete ? null : <p>Danh sách chưa đầy đủ vì có quá nhiều nội dung; hãy tìm thêm theo tên.</p>}
    </>
  )
}
