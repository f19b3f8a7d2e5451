import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { projectRoot } from '../env.ts'
import { bytesOf, type ReceivedFile } from './received.ts'

/** What phones write, by the brand in the file: single pictures, and bursts, of which the first counts. */
export const heicTypes = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'] as const

export const isHeic = (kind: string): boolean => (heicTypes as readonly string[]).includes(kind)

/** Milliseconds. A picture within the limits takes one or two seconds; a file made to take for ever gets no more than this. */
const patience = 30_000

/**
 * Runs in a thread of its own, which takes its memory along when it ends: sharp's build cannot decode HEVC, and the decoder that can
 * (libheif in WebAssembly) would hold up every other request. Given as text, since our modules are bundled and a thread needs a file.
 */
const decoder = `
const { parentPort, workerData } = require('node:worker_threads')
require(workerData.module)({ buffer: workerData.bytes }).then(({ data, height, width }) => {
  const pixels = data.buffer
  parentPort.postMessage({ height, pixels, width }, [pixels])
})`

type Pixels = { width: number; height: number; pixels: ArrayBuffer }

/**
 * The picture in a HEIC file as a JPEG of the highest quality, upright, for what develops photographs; `profile` is the file's colour
 * profile, which phones need to be told apart from plain sRGB.
 *
 * @throws whatever the decoder says about a file that it cannot read
 */
export const jpegOfHeic = async (file: ReceivedFile, profile: Buffer | undefined): Promise<Buffer> => {
  const source = bytesOf(file)
  const { height, pixels, width } = await decode(typeof source === 'string' ? await readFile(source) : source)
  const jpeg = await sharp(new Uint8Array(pixels), { raw: { channels: 4, height, width } })
    .removeAlpha()
    .jpeg({ chromaSubsampling: '4:4:4', quality: 96 })
    .toBuffer()
  return profile ? withProfile(jpeg, profile) : jpeg
}

const decode = (bytes: Uint8Array): Promise<Pixels> => {
  const module = createRequire(path.join(projectRoot, 'package.json')).resolve('heic-decode')
  // The process's own flags (a TypeScript loader in development) are not for this thread.
  const worker = new Worker(decoder, { eval: true, execArgv: [], workerData: { bytes, module } })
  return new Promise<Pixels>((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error('The decoder took too long')), patience)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(giveUp)
      reject(new Error('The decoder ended without a picture'))
    })
  }).finally(() => worker.terminate())
}

const APP2 = 0xe2
const mark = Buffer.from('ICC_PROFILE\0', 'latin1')
/** A JPEG segment says its length in two bytes, which count themselves. */
const most = 0xffff - 2 - mark.length - 2

/** A JPEG with a colour profile put in behind its first two bytes (ICC.1, annex B.4). sharp would convert to it instead. */
const withProfile = (jpeg: Buffer, profile: Buffer): Buffer => {
  const count = Math.ceil(profile.length / most)
  const segments = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * most, (index + 1) * most)
    const head = Buffer.from([0xff, APP2, 0, 0])
    head.writeUInt16BE(2 + mark.length + 2 + part.length, 2)
    return Buffer.concat([head, mark, Buffer.from([index + 1, count]), part])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}
