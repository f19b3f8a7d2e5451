import { altOf, captionOf, type Common, type Item } from './types.ts'

export type Sent = { id: string } | { problem: string }

type Photo = { id: string } & Record<string, unknown>
type Answer = { doc?: Photo; errors?: { message?: string }[] }

const lost = 'Mất kết nối. Ảnh chưa chắc đã tới nơi; thử lại sẽ không lưu hai lần.'

/** The fields of a photograph as the API takes them; null for what is empty. */
const fieldsOf = (item: Item, common: Common): Record<string, string | null> => {
  const { eventDate, locality, photographer, place, rights, rightsNote } = common
  const given = { place, eventDate, photographer, rights, rightsNote, locality: locality?.value ?? '' }
  const said = Object.entries(given).map(([name, value]) => [name, value.trim() === '' ? null : value])
  return { caption: captionOf(item, common), alt: altOf(item, common), ...Object.fromEntries(said) }
}

/**
 * Sends one photograph, and when an earlier try had brought it already, what was corrected since. Never throws: a lost connection is a problem
 * too.
 */
export const sendPhoto = async (
  api: string,
  item: Item,
  common: Common,
  onProgress: (part: number) => void,
): Promise<Sent> => {
  const arrived = await upload(api, item, common, onProgress)
  if ('problem' in arrived) return arrived
  const { doc, isFirst } = arrived
  const said = fieldsOf(item, common)
  const isAsSaid = Object.entries(said).every(([name, value]) => (doc[name] ?? null) === value)
  return isFirst || isAsSaid ? { id: doc.id } : correct(`${api}/media/${doc.id}?depth=0`, said)
}

type Arrived = { doc: Photo; isFirst: boolean } | { problem: string }

/** XMLHttpRequest, since fetch tells nothing of what is on its way. */
const upload = (api: string, item: Item, common: Common, onProgress: (part: number) => void): Promise<Arrived> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fieldsOf(item, common)))
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
    request.onload = () => resolve(arrivedOf(request))
    request.send(form)
  })
}

const arrivedOf = ({ responseText, status }: XMLHttpRequest): Arrived => {
  const { doc, errors } = answerIn(responseText)
  return status < 300 && doc ? { doc, isFirst: status === 201 } : { problem: errors?.[0]?.message ?? lost }
}

/** What stands between us and the server may answer for it: a proxy's page is no JSON. */
const answerIn = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

const correct = async (address: string, fields: object): Promise<Sent> => {
  try {
    const response = await fetch(address, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    })
    const { doc, errors } = answerIn(await response.text())
    return response.ok && doc ? { id: doc.id } : { problem: errors?.[0]?.message ?? lost }
  } catch {
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
