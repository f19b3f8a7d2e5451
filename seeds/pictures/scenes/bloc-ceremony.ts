import type { Art } from '../art.ts'
import { bouquet, mass } from '../parts/flowers.ts'
import { curtain, emblem, floor } from '../parts/hall.ts'
import { certificate, person } from '../parts/people.ts'
import { pottedPlant, wall, window } from '../parts/room.ts'
import { svg, times } from '../svg.ts'

/** A morning ceremony by tall windows: collectives hold their certificates before a jade wall. */
export function blocCeremony(art: Art): string {
  const flowers = ['#ffd65c', '#fff4e0', '#f59ab0', '#f2764f'] as const
  const rim = { colour: '#fff0c0', dx: -1 }
  const sky = ['#bfe3e6', '#fdf1cf', '#ffdf9e']
  const tops = ['#f4f0e6', '#c8343b', '#3d6f9f', '#f4f0e6', '#7a4a8e', '#2d7765'] as const
  const beams = times(3, (index) => {
    const x = 90 + index * 235
    return svg`<path d="M${x} 190H${x + 150}L${x + 1180} 1300H${x + 820}Z" fill="${art.along(
      [x, 190, x + 900, 1300],
      [
        [0, '#fff3c8', 0.42],
        [1, '#fff3c8', 0],
      ],
    )}"/>`
  })
  return svg`${wall(art, '#3f9a88', '#0f4a50', 0.3)}<path d="M0 0H760V1180H0Z" fill="${art.across('#d9c9a0', '#a98e66')}"/>${times(3, (index) => window(art, 70 + index * 235, 150, 170, 780, sky, '#f7eeda', 2))}
    ${curtain(art, { x: 740, y: 0, width: 150, height: 1160, colour: '#d8b26a', fold: 50 })}${curtain(art, { x: 2180, y: 0, width: 260, height: 1180, colour: '#d8b26a', fold: 66 })}
    ${emblem(art, 1500, 430, 160, ['#e0453c', '#98151f'], '#ffd67a')}${floor(art, 1140, 1600, '#c99a62', '#754323', 700)}${beams}
    ${pottedPlant(art, 830, 1215, 440, '#3f7d43', '#b4572f')}${pottedPlant(art, 2160, 1215, 440, '#3f7d43', '#b4572f')}
    ${tops.map((top, index) => person(art, { x: 1110 + index * 165, y: 1265 + (index % 2) * 14, height: 470, view: 'front', pose: 'hold', dress: index % 3 === 1 ? 'aoDai' : index === 4 ? 'aoDai' : 'shirt', hat: index % 3 === 1 ? 'long' : 'none', top, bottom: index % 3 === 1 ? '#f1e9dc' : '#232a3c', rim, extra: certificate(0, -61, 1.05) }))}
    ${person(art, { x: 900, y: 1345, height: 540, pose: 'offer', view: 'side', top: '#eef0ea', bottom: '#1d2435', rim, extra: bouquet(art, 25, -70, 8, flowers) })}
    ${mass(art, 260, 1545, 760, 330, 52, flowers)}${mass(art, 2230, 1560, 640, 300, 52, flowers)}`
}
