import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import type { PayloadRequest } from 'payload'
import { fileTooLarge, unsupportedFile } from './errors.ts'
import { MAX_FILE_BYTES } from './limits.ts'

/** A file as Payload hands it over: on disk (a form) or in memory (a call from code). */
export type ReceivedFile = NonNullable<PayloadRequest['file']>

/** Where its bytes are: a path, or the bytes themselves. */
export const bytesOf = ({ data, tempFilePath }: ReceivedFile): string | Buffer => tempFilePath || data

export const sizeOf = async (file: ReceivedFile): Promise<number> =>
  file.tempFilePath ? (await stat(file.tempFilePath)).size : file.data.length

export const sha256Of = async (file: ReceivedFile): Promise<string> => {
  const hash = createHash('sha256')
  if (!file.tempFilePath) return hash.update(file.data).digest('hex')
  for await (const chunk of createReadStream(file.tempFilePath)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/**
 * What the bytes say the file is, whatever its name and the browser say. Throws `FileRefused` for anything that `accepted` (by MIME type)
 * does not hold, and for a file over the limit.
 */
export const kindOf = async <Kind extends string>(
  file: ReceivedFile,
  accepted: readonly Kind[],
  acceptedInWords: string,
): Promise<Kind> => {
  if ((await sizeOf(file)) > MAX_FILE_BYTES) throw fileTooLarge()
  // It throws on some malformed containers, which are no picture and no PDF either.
  const found = await (file.tempFilePath ? fileTypeFromFile(file.tempFilePath) : fileTypeFromBuffer(file.data)).catch(
    () => undefined,
  )
  const kind = accepted.find((mime) => mime === found?.mime)
  if (!kind) throw unsupportedFile(acceptedInWords, found?.ext.toUpperCase())
  return kind
}

/** Removes what a request's form left on disk; to be called when it has been answered, whatever became of it. */
export const removeReceivedFiles = async (request: { files?: unknown }): Promise<void> => {
  const files = Object.values((request.files ?? {}) as Record<string, ReceivedFile | ReceivedFile[]>).flat()
  for (const { tempFilePath } of files) if (tempFilePath) await rm(tempFilePath, { force: true })
}
