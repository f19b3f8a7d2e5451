import type { Art } from '../art.ts'
import { ridge, treeline } from '../parts/land.ts'
import { growing } from '../parts/lotus.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { lotusPond, water } from '../parts/water.ts'
import { svg } from '../svg.ts'

const stem = '#3f7a4a'

/** "10+1": how the model works is not reported, so only its name is drawn: ten lotus buds, and one flower open among them. */
export function tenAndOne(art: Art): string {
  const horizon = 760
  const pink = { base: '#fff3ea', tip: '#e0708f', stem }
  const buds = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((step) => {
    const away = Math.abs(step)
    const [x, y, size] = [1200 + step * 158 + Math.sign(step) * 130, 1120 - (5 - away) * 36, 160 - away * 7]
    return growing(art, { ...pink, x, y, size, stalk: 1330 - y, open: 0.34 })
  })
  return svg`${sky(art, horizon, ['#2f6f9c', '#7fbcc4', '#f6e3ae', '#ffd08c'])}${rays(art, 1200, horizon - 70, 18, '#fff6d0', 0.34)}${sun(art, 1200, horizon - 70, 118)}${streaks(art, 160, 520, 8, '#fff2d4', 0.5)}${birds(art, 1720, 300, 6, '#4f7480')}
    ${ridge(art, horizon - 30, 190, horizon + 60, art.down('#6f97ac', '#a9c4b4'), 5)}${treeline(art, horizon + 16, 60, '#4f8a68')}
    ${water(art, { top: horizon + 10, bottom: 1610, colours: ['#ffdca4', '#9cc9bc', '#2f7f86', '#14545e'], shine: '#fff4d0', sunX: 1200 })}${lotusPond(art, 900, 1600, 34, '#2f7a54', '#8fc07a')}
    ${buds}${growing(art, { x: 1200, y: 1010, size: 330, base: '#fffaf0', tip: '#d9476f', stalk: 360, stem })}${lotusPond(art, 1360, 1620, 12, '#2a7050', '#86ba74')}`
}
