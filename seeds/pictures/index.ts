import { createArt, hash, sheet } from './art.ts'
import { develop } from './develop.ts'
import { frame } from './parts/frame.ts'
import { scenes } from './scenes/index.ts'
import { svg } from './svg.ts'

export type SceneName = keyof typeof scenes

/** Every picture that can be drawn. */
export const sceneNames = Object.keys(scenes) as SceneName[]

interface PictureOrder {
  scene: SceneName
  /** Pixels; another shape than 3:2 shows the middle of the scene. */
  width?: number
  height?: number
  /** Another seed moves the clouds, leaves and ripples; the same seed gives the same bytes. */
  seed?: number
}

/**
 * Draws a stand-in for a photograph and returns it as a JPEG. No file is read and no font used, so it looks the same on every machine.
 * Draw one at a time: the first adds about 70 MB to the process, a whole series levels off near 300 MB.
 */
export function drawPicture({ scene, width = 2400, height = 1600, seed = hash(scene) }: PictureOrder): Promise<Buffer> {
  const art = createArt(seed)
  const drawing = scenes[scene](art)
  return develop({
    drawing: svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <svg width="${width}" height="${height}" viewBox="0 0 ${sheet.width} ${sheet.height}" preserveAspectRatio="xMidYMid slice">${art.definitions()}${drawing}</svg>
      ${frame(width, height)}</svg>`,
    width,
    height,
    seed,
  })
}
