import type { ImageSize } from 'payload'

/** Percent from the left and from the top. */
export type FocalPoint = { x: number; y: number }
export const centre: FocalPoint = { x: 50, y: 50 }

type Size = { name: string; width: number; height: number; crop: boolean }

/** The sizes of every photograph, in pixels. `thumbnail` keeps the picture whole; the others fill their frame around the focal point. */
export const sizes: readonly Size[] = [
  { name: 'thumbnail', width: 400, height: 800, crop: false },
  { name: 'card', width: 768, height: 512, crop: true },
  { name: 'wide', width: 1600, height: 900, crop: true },
  { name: 'social', width: 1200, height: 630, crop: true },
]

/** For Payload's fields, panel and file access; the pixels are made in develop.ts. */
export const imageSizes: ImageSize[] = sizes.map(({ name, width, height }) => ({ name, width, height }))

/** The part of the name that comes after the photograph's own. Another focal point gives other bytes, hence another name. */
export const sizeSuffix = ({ name, crop }: Size, { x, y }: FocalPoint): string =>
  crop ? `-${name}-${x}x${y}` : `-${name}`

/** Scale the whole picture to `width` × `height`, then cut out `frame`. */
export type Plan = {
  width: number
  height: number
  frame: { left: number; top: number; width: number; height: number }
}

/**
 * How to make a size from a picture of `width` × `height` pixels. Nothing is enlarged: a small picture gives a smaller
 * size of the same shape.
 */
export const planSize = (size: Size, width: number, height: number, focal: FocalPoint): Plan => {
  const fit = size.crop
    ? Math.max(size.width / width, size.height / height)
    : Math.min(size.width / width, size.height / height)
  const scale = Math.min(1, fit)
  const scaled = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  if (!size.crop) return { ...scaled, frame: { left: 0, top: 0, ...scaled } }
  // Where the picture is smaller than the frame on one side, the frame shrinks and keeps its shape.
  const shrink = Math.min(1, scaled.width / size.width, scaled.height / size.height)
  const frame = {
    width: Math.min(scaled.width, Math.max(1, Math.round(size.width * shrink))),
    height: Math.min(scaled.height, Math.max(1, Math.round(size.height * shrink))),
  }
  const place = (room: number, length: number, percent: number) =>
    Math.round(Math.min(Math.max((room * percent) / 100 - length / 2, 0), room - length))
  return {
    ...scaled,
    frame: {
      left: place(scaled.width, frame.width, focal.x),
      top: place(scaled.height, frame.height, focal.y),
      ...frame,
    },
  }
}
