import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flagpole } from '../parts/hall.ts'
import { grass, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { bicycle } from '../parts/street.ts'
import { coconut, crown, hedge } from '../parts/trees.ts'
import { growing } from '../parts/lotus.ts'
import { lotusPond, mirrored, water } from '../parts/water.ts'
import { svg, times } from '../svg.ts'

/** "Mỗi tuần một địa chỉ": two border guards on the dike of the flooded plain, on their way to this week's house with gifts. */
export function borderGuard(art: Art): string {
  const horizon = 760
  const rim = { colour: '#ffe7a6', dx: 1.1 }
  const stilt = svg`${times(6, (index) => svg`<rect x="${1566 + index * 74}" y="880" width="14" height="96" fill="#5a4038"/>`)}${house(art, { x: 1760, y: 890, width: 430, wall: '#b98a5c', roof: '#8a5a3a', door: '#4a6a5c', window: '#ffd27a' })}`
  const melaleuca = times(26, (index) => {
    const [x, height] = [40 + index * 46 + art.between(-14, 14), art.between(110, 230)]
    return svg`<rect x="${x - 3}" y="${horizon + 14 - height}" width="6" height="${height}" fill="#8a8f86"/>${crown(art, { x, y: horizon - height * 0.8, width: 58, height: height * 0.5, leaf: '#5f9080', light: '#b5c792', clumps: 9 })}`
  })
  return svg`${sky(art, horizon, ['#3f7fa5', '#9cc3bd', '#fbe3a8', '#ffc67c'])}${rays(art, 1220, 620, 22, '#fff3c8', 0.34, 1500)}${sun(art, 1220, 620, 112)}${streaks(art, 150, 470, 10, '#fff1d2', 0.6)}${birds(art, 760, 330, 9, '#4a6672')}
    ${treeline(art, horizon + 8, 56, '#90b096')}${melaleuca}${water(art, { top: horizon, bottom: 1600, colours: ['#ffd797', '#c5cda4', '#5f9f9c', '#1f5f70'], shine: '#fff3cc', sunX: 1220, shade: '#14505c' })}
    ${mirrored(stilt, 976, 0.3, 0.5)}
    <path d="M1480 986Q1760 950 2420 970V1090Q1900 1060 1480 1020Z" fill="${art.down('#7fa04a', '#44683c')}"/>${coconut(art, { x: 2060, y: 990, height: 520, lean: 60, leaf: '#4a8044' })}${coconut(art, { x: 1530, y: 990, height: 380, lean: -40, leaf: '#558a4a' })}${stilt}${hedge(art, 1560, 1000, 170, 50, '#5f8f42', ['#f2553d', '#ffd65c'])}${hedge(art, 1980, 1000, 170, 50, '#5f8f42', ['#f59ab0', '#ffffff'])}
    ${lotusPond(art, 1060, 1580, 60, '#2f6f5a', '#8fbf7a')}
    <path d="M820 1600H1760Q1560 1300 1700 1090L1760 1000H1700Q1380 1180 820 1600Z" fill="${art.down('#f0cf95', '#c9985f', '#8f6545')}"/>${grass(art, 780, 1420, (x) => 1610 - (x - 820) * 0.62, 44, '#5f7f38')}${grass(art, 1590, 1790, (x) => 1580 - Math.max(0, 1700 - x) * 2.4, 46, '#4d7034')}
    <path d="M760 1400h150l-14 -330q-61 -46 -122 0z" fill="${art.across('#f4ead8', '#b9aca4')}"/><path d="M774 1130q61 -46 122 0l2 50h-126z" fill="#cf2b2f"/><path d="M740 1400h190v40h-190z" fill="#9a8f8a"/>${flagpole(art, 520, 1440, 960, 200)}
    ${bicycle(1395, 1360, 210, '#2f5f4a')}${person(art, { x: 1215, y: 1390, height: 520, pose: 'walk', dress: 'uniform', hat: 'helmet', top: '#4f7344', bottom: '#3c5636', rim, extra: '<path d="M-9 -80Q0 -84 9 -80L10 -54Q0 -50 -10 -54Z" fill="#5d6b3e"/><path d="M-8 -70H8" stroke="#3a4528" stroke-width="1.6"/>' })}
    ${person(art, { x: 1490, y: 1340, height: 490, pose: 'walk', dress: 'uniform', hat: 'helmet', top: '#587c4a', bottom: '#425e3a', rim, extra: '<path d="M9 -56h16v18h-16z" fill="#d8433a"/><path d="M17 -56v18M9 -48h16" stroke="#ffd65c" stroke-width="1.6"/>' })}
    ${[
      [300, 1330, 120],
      [430, 1440, 170],
      [2080, 1340, 130],
      [2220, 1460, 180],
      [1950, 1480, 140],
    ].map(([x = 0, y = 0, size = 0], index) =>
      growing(art, {
        x,
        y: y - size,
        size,
        base: '#fff1ea',
        tip: index % 2 ? '#e86f8e' : '#f08aa2',
        stalk: size * 1.2,
        stem: '#2f6f4a',
        open: 0.8,
      }),
    )}`
}
