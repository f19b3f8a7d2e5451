import type { PayloadRequest } from 'payload'
import { BadInput, BodyTooLarge, UnknownBodyType } from '../../src/cms/errors.ts'
import { plainData } from '../../src/cms/shapes/plain-data.ts'

/** Far more than the longest remark with the longest name, however a form writes its letters. */
const mostBytes = 64 * 1024

type Data = Record<string, unknown>

/**
 * What a reader's form sent, as JSON or as a browser sends a form of its own; files in it are dropped unread.
 *
 * @throws {BodyTooLarge | UnknownBodyType | BadInput}
 */
export const readBody = async (req: PayloadRequest): Promise<Data> => {
  const contentType = req.headers.get('Content-Type') ?? ''
  const [kind = ''] = contentType.toLowerCase().split(';', 1)
  switch (kind.trim()) {
    case 'application/json':
      return fromJson(await bytesOf(req))
    case 'application/x-www-form-urlencoded':
    case 'multipart/form-data':
      return fromForm(await bytesOf(req), contentType)
    default:
      throw new UnknownBodyType('Ý kiến được gửi dạng JSON hoặc dạng biểu mẫu của trang.')
  }
}

const bytesOf = async (req: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = () => new BodyTooLarge(`Dữ liệu gửi lên quá lớn; nhiều nhất là ${mostBytes / 1024} KB.`)
  if (Number(req.headers.get('Content-Length') ?? 0) > mostBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > mostBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const fromJson = (bytes: Uint8Array): Data => {
  try {
    return plainData(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput('Dữ liệu gửi lên không phải JSON hợp lệ.')
  }
}

/** `document[relationTo]` is how forms write what JSON nests. */
const fromForm = async (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Data> => {
  const form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData().catch(() => {
    throw new BadInput('Dữ liệu gửi lên bị đứt quãng hoặc không đúng dạng. Hãy thử lại.')
  })
  const texts = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const { 'document[relationTo]': relationTo, 'document[value]': value, ...rest } = texts
  return plainData(relationTo === undefined ? rest : { ...rest, document: { relationTo, value } })
}
