import path from 'node:path'
import { developPhoto, type Photo, type Picture, refocusPhoto, type SizedPicture } from './develop.ts'
import { photosDirectory } from './directory.ts'
import { photoBase } from './file-names.ts'
import type { ReceivedFile } from './received.ts'
import { centre, type FocalPoint, sizes } from './sizes.ts'
import { claimName, store } from './store.ts'
import type { FileKeeper, Received, StoreArgs } from './upload-hooks.ts'

type Row = Record<string, unknown>
type SizeRow = {
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  width?: number | null
  height?: number | null
}

/** How the collection `media` keeps its photographs; see fileHooks. */
export const photos: FileKeeper = {
  directory: photosDirectory,
  namesOf: (row) =>
    [row.filename, ...Object.values(sizesOf(row)).map(({ filename }) => filename)].filter(
      (name) => typeof name === 'string',
    ),
  store: async (args) => {
    const { edits, data, file, original } = args
    const focal = focalPointOf({ edits, file }, data, original)
    if (file) return storeNew(args, file, focal)
    return original && !isSame(focal, storedFocal(original))
      ? storeRefocused(args, original, focal)
      : described(original ?? {})
  },
}

type Prepared = { focal: FocalPoint; photo: Photo }
const prepared = new WeakMap<ReceivedFile, Prepared>()

/**
 * Develops a file ahead of the operation that stores it: the second or two that this takes are no time to hold a
 * transaction open.
 */
export const preparePhoto = async ({ file, edits }: Received, data: Row, original: Row | undefined): Promise<void> => {
  if (file) await photoOf(file, focalPointOf({ edits, file }, data, original))
}

const photoOf = async (file: ReceivedFile, focal: FocalPoint): Promise<Photo> => {
  const known = prepared.get(file)
  if (known && isSame(known.focal, focal)) return known.photo
  const photo = await developPhoto(file, focal)
  prepared.set(file, { focal, photo })
  return photo
}

const storeNew = async ({ req, onWrite }: StoreArgs, file: ReceivedFile, focal: FocalPoint): Promise<Row> => {
  const { contentHash, takenAt, jpeg, sized } = await photoOf(file, focal)
  const filename = await claimName(
    photosDirectory(),
    (copy) => `${photoBase(file.name, contentHash, copy)}.jpg`,
    async (name) =>
      (await req.payload.db.findOne({ collection: 'media', req, where: { filename: { equals: name } } })) !== null,
  )
  onWrite(filename)
  await store(photosDirectory(), filename, jpeg.data)
  return {
    ...pictureRow(filename, 'image/jpeg', jpeg),
    focalX: focal.x,
    focalY: focal.y,
    contentHash,
    takenAt: takenAt?.toISOString() ?? null,
    sizes: await storeSizes(filename, sized, [], onWrite),
  }
}

const storeRefocused = async ({ onWrite }: StoreArgs, original: Row, focal: FocalPoint): Promise<Row> => {
  const filename = String(original.filename)
  const dimensions = { width: Number(original.width), height: Number(original.height) }
  const sized = await refocusPhoto(path.join(photosDirectory(), filename), dimensions, focal)
  const present = photos.namesOf(original)
  return {
    ...described(original),
    focalX: focal.x,
    focalY: focal.y,
    sizes: await storeSizes(filename, sized, present, onWrite),
  }
}

const storeSizes = async (
  filename: string,
  sized: SizedPicture[],
  present: string[],
  onWrite: (name: string) => void,
): Promise<Row> => {
  const rows: Row = {}
  for (const picture of sized) {
    const name = `${filename.replace(/\.jpg$/, '')}${picture.suffix}.webp`
    rows[picture.name] = pictureRow(name, 'image/webp', picture)
    if (present.includes(name)) continue
    onWrite(name)
    await store(photosDirectory(), name, picture.data)
  }
  return rows
}

const pictureRow = (filename: string, mimeType: string, { data, width, height }: Picture) => ({
  filename,
  mimeType,
  filesize: data.length,
  width,
  height,
})

const sizesOf = (row: Row): Record<string, SizeRow> => (row.sizes ?? {}) as Record<string, SizeRow>

/** The fields of a row that describe its files, which no request may change. Addresses are left out: Payload makes them from the names. */
const described = (row: Row): Row => {
  const { filename, mimeType, filesize, width, height, focalX, focalY, contentHash, takenAt } = row
  const rows = sizes.map(({ name }) => {
    const { filename, mimeType, filesize, width, height } = sizesOf(row)[name] ?? {}
    return [name, { filename, mimeType, filesize, width, height }]
  })
  return {
    filename,
    mimeType,
    filesize,
    width,
    height,
    focalX,
    focalY,
    contentHash,
    takenAt,
    sizes: Object.fromEntries(rows) as Row,
  }
}

const isSame = (a: FocalPoint, b: FocalPoint): boolean => a.x === b.x && a.y === b.y

const pointFrom = (x: unknown, y: unknown): FocalPoint | undefined => {
  const percent = (value: unknown) =>
    value === '' || value === null || value === undefined ? NaN : Math.min(100, Math.max(0, Math.round(Number(value))))
  const point = { x: percent(x), y: percent(y) }
  return Number.isNaN(point.x) || Number.isNaN(point.y) ? undefined : point
}

const storedFocal = (row: Row): FocalPoint => pointFrom(row.focalX, row.focalY) ?? centre

/**
 * The panel says it in the address, programs in the document. A new file starts at its centre: the panel repeats the
 * former file's point.
 */
const focalPointOf = ({ edits, file }: Received, data: Row, original: Row | undefined): FocalPoint => {
  const { x, y } = ((edits as { focalPoint?: unknown } | undefined)?.focalPoint ?? {}) as { x?: unknown; y?: unknown }
  const asked = pointFrom(x, y)
  if (asked) return asked
  const given = pointFrom(data.focalX, data.focalY)
  const former = original ? storedFocal(original) : undefined
  if (given && !(former && isSame(given, former))) return given
  return file ? centre : (former ?? centre)
}
