import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flagpole } from '../parts/hall.ts'
import { ridge, road, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { bicycle } from '../parts/street.ts'
import { crown, hedge, shadeTree } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** A commune of the highlands in the morning: rows of coffee on red earth, houses by the road, people who stop to talk. */
export function highlandCommune(art: Art): string {
  const horizon = 720
  const rim = { colour: '#fff4cc', dx: -1 }
  const rows = (side: 1 | -1) =>
    times(7, (index) => {
      const t = 0.08 + 0.92 * (index / 6) ** 1.6
      const [x, y, size] = [1200 + side * (420 + 620 * t), horizon + 80 + 560 * t, 60 + 260 * t]
      return times(4, (step) =>
        hedge(art, x + side * step * size * 1.15, y + step * 10, size, size * 0.5, '#2f6a3f', ['#c8343b', '#fff6e0']),
      )
    })
  return svg`${sky(art, horizon + 40, ['#3d8fc0', '#93cfdc', '#e3f0d0', '#fff0c0'])}${sun(art, 640, 320, 84, '#fffbe6', '#ffe9a0')}${cloud(art, 1500, 260, 620, '#ffffff', '#d6ecec', 0.95)}${cloud(art, 2060, 350, 380, '#ffffff', '#e0f0ec', 0.9)}${birds(art, 1080, 300, 7, '#4f7c88')}
    ${ridge(art, horizon - 60, 240, horizon + 60, art.down('#6f9fb0', '#a9c8a8'), 4)}${ridge(art, horizon + 10, 150, horizon + 80, art.down('#5f9078', '#9ab878'), 6)}${treeline(art, horizon + 60, 70, '#4f8a58')}
    <rect y="${horizon + 60}" width="2400" height="840" fill="${art.down('#c8845a', '#b0603c', '#8a4428')}"/>${rows(-1)}${rows(1)}
    ${road(art, { top: horizon + 56, bottom: 1610, far: [1200, 44], near: [1200, 1000], colours: ['#f6e6cc', '#dccab0', '#b8a698'], joint: '#9c8c80' })}
    ${house(art, { x: 780, y: 900, width: 300, wall: '#f6e0a8', roof: '#b5532f' })}${house(art, { x: 1640, y: 900, width: 300, wall: '#e6ead2', roof: '#2f6f8f' })}${house(art, { x: 430, y: 1090, width: 520, wall: '#f0e6d2', roof: '#a8482f' })}${flagpole(art, 720, 1130, 420, 96)}
    ${crown(art, { x: 1960, y: 840, width: 420, height: 360, leaf: '#3f7a45', light: '#b5c66a' })}${shadeTree(art, { x: 2190, y: 1260, height: 860, leaf: '#37704a' }, 0.95, '#bccb64')}
    ${person(art, { x: 1010, y: 1330, height: 400, pose: 'walk', top: '#5f7a4a', bottom: '#3f5236', hat: 'cap', rim })}${person(art, { x: 1150, y: 1340, height: 380, dress: 'baBa', hat: 'bun', top: '#6a3f70', flip: true, rim })}${person(art, { x: 1400, y: 1310, height: 360, pose: 'walk', dress: 'shirt', top: '#3f78b8', bottom: '#22263c', rim })}${bicycle(1540, 1330, 165, '#c8343b', true)}${person(art, { x: 1220, y: 960, height: 150, pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#8c3a48' })}`
}
