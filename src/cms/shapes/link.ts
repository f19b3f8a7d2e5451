import { publishedCollections, referenceCollections } from '../collection-kinds.ts'
import { isDocumentOf } from './kinds.ts'
import { isLinkAddress } from './link-address.ts'
import { type Data, isObject } from './problem.ts'

/** What a link in rich text can lead to: whatever has a public page. */
export const linkedCollections = [...publishedCollections, ...referenceCollections]

/** The fields of a link as they are stored, without what its type does not use; or, in words, what is wrong with them. */
export const shapedLink = (fields: unknown): Data | string => {
  if (!isObject(fields)) return 'liên kết thiếu địa chỉ'
  const { doc, linkType, newTab, url } = fields
  if (newTab !== undefined && newTab !== null && typeof newTab !== 'boolean')
    return '«mở ở thẻ mới» phải là có hoặc không'
  const kept = { ...(typeof fields.id === 'string' ? { id: fields.id } : {}), linkType, newTab: newTab ?? false }
  if (linkType === 'internal') {
    if (!isObject(doc) || !isDocumentOf(linkedCollections, doc)) return 'liên kết phải tới một tài liệu có sẵn'
    const { relationTo, value } = doc
    return { ...kept, doc: { relationTo, value: isObject(value) ? value.id : value } }
  }
  if (linkType !== 'custom') return 'liên kết phải tới một địa chỉ hoặc một tài liệu'
  if (typeof url !== 'string' || !isLinkAddress(url)) return badAddress
  return { ...kept, url }
}

export const badAddress = 'địa chỉ liên kết phải bắt đầu bằng http://, https://, mailto:, tel:, / hoặc #'
