import type { Art } from '../art.ts'
import { mix } from '../colour.ts'
import { place, svg, times } from '../svg.ts'

/** A sky from the top edge down to `horizon`, painted on the whole sheet's width. */
export const sky = (art: Art, horizon: number, colours: readonly string[]): string =>
  svg`<rect width="2400" height="${horizon + 4}" fill="${art.down(...colours)}"/>`

/** A sun with a wide halo; the halo is a gradient, not a blur, so that it costs nothing. */
export function sun(art: Art, x: number, y: number, radius: number, colour = '#fff4cf', halo = '#ffd27a'): string {
  const glow = art.round([
    [0, halo, 0.95],
    [0.16, halo, 0.62],
    [0.45, halo, 0.2],
    [1, halo, 0],
  ])
  return svg`<circle cx="${x}" cy="${y}" r="${radius * 6}" fill="${glow}"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${art.down(colour, mix(colour, halo, 0.5))}"/>`
}

/** Wide, soft beams out of a point, for a sky or a stage. */
export function rays(
  art: Art,
  x: number,
  y: number,
  count: number,
  colour: string,
  opacity: number,
  length = 2600,
): string {
  const fill = art.along(
    [x, y, x + length * 0.6, y],
    [
      [0, colour, opacity],
      [1, colour, 0],
    ],
  )
  const step = 360 / count
  const half = Math.tan((step * 0.24 * Math.PI) / 180) * length
  return times(count, (index) => {
    const beam = svg`<path d="M${x} ${y}L${x + length} ${y - half}V${y + half}Z" fill="${fill}"/>`
    return svg`<g transform="rotate(${index * step + art.between(-3, 3)} ${x} ${y})">${beam}</g>`
  })
}

/** A flat-bottomed heap of cloud about `width` wide, lit from above. */
export function cloud(art: Art, x: number, y: number, width: number, top: string, bottom: string, opacity = 1): string {
  const lumps = 7
  const height = width * 0.2
  const bumps = times(lumps, (index) => {
    const along = (index + 0.5) / lumps
    const radius = height * (0.3 + 0.62 * Math.sin(Math.PI * along) * art.between(0.7, 1.1))
    return svg`<circle cx="${x + (along - 0.5) * width * 0.86}" cy="${y - radius * 0.55}" r="${radius}"/>`
  })
  const body = art.clip(svg`<rect x="${x - width}" y="${y - height * 3}" width="${width * 2}" height="${height * 3}"/>`)
  const fill = art.along(
    [0, y - height * 1.3, 0, y],
    [
      [0, top],
      [1, bottom],
    ],
  )
  return svg`<g clip-path="${body}" fill="${fill}" opacity="${opacity}">${bumps}<rect x="${x - width * 0.47}" y="${y - height * 0.3}" width="${width * 0.94}" height="${height * 0.6}" rx="${height * 0.3}"/></g>`
}

/** Long thin bands of cloud, as at dawn and dusk. */
export const streaks = (art: Art, top: number, bottom: number, count: number, colour: string, opacity = 0.5): string =>
  times(count, () => {
    const [width, x, y] = [art.between(300, 1100), art.between(-200, 2400), art.between(top, bottom)]
    const height = art.between(7, 22)
    return svg`<path d="M${x} ${y}Q${x + width * 0.3} ${y - height} ${x + width * 0.55} ${y - height * 0.6}T${x + width} ${y}Q${x + width * 0.6} ${y + height * 0.8} ${x} ${y}Z" fill="${colour}" fill-opacity="${(opacity * art.between(0.5, 1)).toFixed(2)}"/>`
  })

/** Egrets far away: two strokes each. */
export const birds = (art: Art, x: number, y: number, count: number, colour: string, size = 26): string =>
  times(count, (index) => {
    const wing = size * art.between(0.6, 1.1)
    const bird = svg`<path d="M${-wing} ${-wing * 0.3}Q${-wing * 0.4} ${-wing * 0.62} 0 0Q${wing * 0.45} ${-wing * 0.6} ${wing} ${-wing * 0.22}Q${wing * 0.4} ${-wing * 0.36} 0 ${wing * 0.2}Q${-wing * 0.4} ${-wing * 0.36} ${-wing} ${-wing * 0.3}Z" fill="${colour}"/>`
    return place(
      {
        x: x + index * size * 2.1 + art.between(-18, 18),
        y: y - Math.abs(index - count / 2) * size * 0.8 + art.between(-22, 22),
        rotate: art.between(-14, 10),
      },
      bird,
    )
  })
