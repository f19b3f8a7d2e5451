import { altOf, captionOf, type Common, type Item } from './types.ts'

export type Sent = { id: string } | { problem: string }

type Answer = { doc?: { id: string }; errors?: { message?: string }[] }

const lost = 'Mất kết nối. Ảnh chưa chắc đã tới nơi; thử lại sẽ không lưu hai lần.'

/** The fields of a photograph as the API takes them; what is empty is left out. */
const dataOf = (item: Item, common: Common): Record<string, string> => {
  const { eventDate, locality, photographer, place, rights, rightsNote } = common
  const given = { place, eventDate, photographer, rights, rightsNote, locality: locality?.value ?? '' }
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== '')
  return { caption: captionOf(item, common), alt: altOf(item, common), ...Object.fromEntries(filled) }
}

/** Sends one photograph. XMLHttpRequest, since fetch tells nothing of what is on its way. Never throws: a lost connection is a problem too. */
export const sendPhoto = (
  api: string,
  item: Item,
  common: Common,
  onProgress: (part: number) => void,
): Promise<Sent> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(dataOf(item, common)))
  form.set('file', item.file, item.file.name)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/media?depth=0`)
    request.setRequestHeader('Idempotency-Key', item.key)
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(loaded / total)
    }
    request.onerror = () => resolve({ problem: lost })
    request.onabort = () => resolve({ problem: lost })
    request.onload = () => resolve(sentOf(request))
    request.send(form)
  })
}

const sentOf = ({ responseText, status }: XMLHttpRequest): Sent => {
  try {
    const { doc, errors } = JSON.parse(responseText) as Answer
    if (status < 300 && doc) return { id: doc.id }
    return { problem: errors?.[0]?.message ?? lost }
  } catch {
    // What stands between us and the server answered for it: a proxy's page is no JSON.
    return { problem: lost }
  }
}

/** The captions of photographs with the same bytes. Without a secure context browsers have no hash: then nothing is known ahead. */
export const twinsOf = async (api: string, file: File): Promise<string[]> => {
  if (!globalThis.isSecureContext) return []
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const response = await fetch(`${api}/media/duplicates?hash=${hash}`, { credentials: 'include' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: { caption?: string | null }[] }
  return docs.map(({ caption }) => caption ?? 'ảnh chưa có chú thích')
}
