import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { assertWholeImage, inspectImage } from './develop.ts'
import { privateDirectory } from './directory.ts'
import { brokenFile } from './errors.ts'
import { bytesOf, kindOf, type ReceivedFile, sizeOf } from './received.ts'
import { store } from './store.ts'
import type { FileKeeper } from './upload-hooks.ts'

export const privateFileTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
const ACCEPTED = 'Tệp lưu phải là PDF, JPEG hoặc PNG.'

const extensions = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const

/** How the collection `private-files` keeps its scans: as they came, under random names. See fileHooks. */
export const privateFiles: FileKeeper = {
  directory: privateDirectory,
  namesOf: ({ filename }) => (typeof filename === 'string' ? [filename] : []),
  store: async ({ file, original, onWrite }) => {
    if (!file) return { filename: original?.filename, mimeType: original?.mimeType, filesize: original?.filesize }
    const mimeType = await checkPrivateFile(file)
    const filename = `${randomUUID()}.${extensions[mimeType]}`
    onWrite(filename)
    await store(privateDirectory(), filename, bytesOf(file))
    return { filename, mimeType, filesize: await sizeOf(file) }
  },
}

type Kind = (typeof privateFileTypes)[number]
const checked = new WeakMap<ReceivedFile, Kind>()

/** The file's type by its bytes; looked at once, ahead of the transaction. Throws `FileRefused` for anything else than a whole PDF, JPEG or PNG within the limits. */
export const checkPrivateFile = async (file: ReceivedFile): Promise<Kind> => {
  const known = checked.get(file)
  if (known) return known
  const kind = await kindOf(file, privateFileTypes, ACCEPTED)
  if (kind === 'application/pdf') {
    if (!(await endOf(file)).includes('%%EOF')) throw brokenFile()
  } else {
    await inspectImage(file, privateFileTypes, ACCEPTED)
    await assertWholeImage(file)
  }
  checked.set(file, kind)
  return kind
}

/** A PDF ends with its mark; some programs append a kilobyte of their own. */
const TAIL = 4096

const endOf = async (file: ReceivedFile): Promise<string> => {
  if (!file.tempFilePath) return file.data.subarray(-TAIL).toString('latin1')
  const handle = await open(file.tempFilePath)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(TAIL), position: Math.max(0, size - TAIL) })
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
