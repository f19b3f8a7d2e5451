import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flag } from '../parts/hall.ts'
import { field, ridge, road, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { bicycle, pole } from '../parts/street.ts'
import { banana, coconut, crown, hedge } from '../parts/trees.ts'
import { place, svg, times } from '../svg.ts'

/** A village of the new countryside: a gate without words, houses in gardens, flowers along the road, pupils cycling home. */
export function newRural(art: Art): string {
  const horizon = 700
  const rim = { colour: '#fff4cc', dx: -1 }
  const roofs = ['#c4492f', '#2f6f8f', '#b5532f', '#3f7f6a'] as const
  const lot = (t: number, sign: 1 | -1, index: number) => {
    const [x, y, size] = [1200 + sign * (150 + 900 * t), horizon + 40 + 430 * t, 150 + 560 * t]
    return svg`${crown(art, { x: x + sign * size * 0.5, y: y - size * 0.55, width: size * 0.7, height: size * 0.6, leaf: '#4a8a45', light: '#b5d066', clumps: 30 })}${house(art, { x: x + sign * size * 0.12, y, width: size, wall: index % 2 ? '#f6e0a8' : '#e6ead2', roof: roofs[index % 4] ?? '#c4492f', door: '#6a5a48', window: '#4a6a78' })}${banana(art, { x: x - sign * size * 0.46, y: y + size * 0.04, height: size * 0.5, leaf: '#6fae48' })}${hedge(art, x, y + size * 0.12, size * 1.1, size * 0.16, '#4a8d3c', index % 2 ? ['#ffcf4a', '#fff6e0'] : ['#f0586a', '#fff6e0'])}`
  }
  const lots = [0.04, 0.2, 0.48, 0.95].map((t, index) => svg`${lot(t, -1, index)}${lot(t, 1, index + 1)}`)
  const gate = svg`<path d="M690 1130V560H770V1130ZM1630 1130V560H1710V1130Z" fill="${art.across('#e8c98c', '#b5833f')}"/><path d="M670 560H790V528H670ZM1610 560H1730V528H1610ZM676 1130H784V1080H676ZM1616 1130H1724V1080H1616Z" fill="#9c4a2c"/><path d="M660 500Q1200 380 1740 500V560Q1200 446 660 560Z" fill="${art.down('#d63a34', '#9c1620')}"/><path d="M660 500Q1200 380 1740 500" stroke="#ffd65c" stroke-width="9" fill="none"/><path d="M660 560Q1200 446 1740 560" stroke="#ffd65c" stroke-width="7" fill="none"/>${times(9, (index) => svg`<circle cx="${800 + index * 100}" cy="${473 + 0.00021 * (400 - index * 100) ** 2}" r="13" fill="#ffd65c"/>`)}`
  return svg`${sky(art, horizon + 40, ['#3894c4', '#8fd0dc', '#dff0d0', '#fff2c4'])}${sun(art, 1700, 330, 84, '#fffbe6', '#ffe9a0')}${cloud(art, 560, 300, 640, '#ffffff', '#d6ecec', 0.95)}${cloud(art, 1240, 210, 380, '#ffffff', '#e0f0ec', 0.9)}${cloud(art, 2060, 250, 460, '#ffffff', '#e0f0ec', 0.9)}${birds(art, 1000, 330, 6, '#4f7c88')}
    ${ridge(art, horizon + 10, 120, horizon + 50, art.down('#7fb0b5', '#bdd6a8'), 6)}${treeline(art, horizon + 34, 70, '#6fa562')}${field(art, { top: horizon + 20, bottom: 1600, far: '#c5d96a', near: '#5f9a35', vanish: 1200, tufts: 11 })}
    ${times(5, (index) => {
      const t = (index / 5) ** 1.7
      return svg`${pole(1240 + 330 * t, horizon + 60 + 300 * t, 130 + 520 * t, '#7d7a78')}`
    })}${coconut(art, { x: 600, y: 960, height: 560, lean: -50, leaf: '#3f8a42' })}${coconut(art, { x: 1900, y: 980, height: 600, lean: 60, leaf: '#3f8a42' })}${lots}
    ${road(art, { top: horizon + 34, bottom: 1610, far: [1200, 40], near: [1200, 1150], colours: ['#fbf0d4', '#e4d8c0', '#bdb2a8'], joint: '#a0968c' })}
    ${times(8, (index) => {
      const t = 0.1 + 0.9 * (index / 7) ** 1.4
      const [gap, y, size] = [30 + 620 * t, horizon + 50 + 830 * t, 40 + 330 * t]
      const beds = ['#f0586a', '#ffcf4a', '#fff6e0'] as const
      return svg`${hedge(art, 1200 - gap - size * 0.1, y, size, size * 0.34, '#4a8d3c', beds)}${hedge(art, 1200 + gap + size * 0.1, y, size, size * 0.34, '#4a8d3c', beds)}`
    })}${gate}${place({ x: 600, y: 760 }, svg`<path d="M0 370V-60" stroke="#7d7a78" stroke-width="9"/>${flag(art, 4, -56, 100)}`)}${place({ x: 1790, y: 760 }, svg`<path d="M0 370V-60" stroke="#7d7a78" stroke-width="9"/>${flag(art, 4, -56, 100)}`)}
    ${person(art, { x: 1060, y: 1300, height: 330, pose: 'walk', dress: 'aoDai', hat: 'leaf', top: '#faf6ec', bottom: '#faf6ec', rim })}${bicycle(1190, 1310, 165, '#c8343b', true)}${person(art, { x: 1330, y: 1280, height: 320, pose: 'walk', top: '#faf6ec', bottom: '#27365e', scarf: '#d8262c', child: true, rim })}${person(art, { x: 1230, y: 960, height: 150, pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#6a3f70' })}`
}
