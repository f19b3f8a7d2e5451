import type { Art } from '../art.ts'
import { grass, treeline } from '../parts/land.ts'
import { flagpole } from '../parts/hall.ts'
import { person } from '../parts/people.ts'
import { birds, sky, streaks, sun } from '../parts/sky.ts'
import { coconut, sugarPalm } from '../parts/trees.ts'
import { mirrored, sampan, water } from '../parts/water.ts'
import { place, svg, times } from '../svg.ts'

/** A volunteers' post of the COVID-19 months on the river border at dusk: lit tents, a barrier, a night watch. */
export function borderPost(art: Art): string {
  const horizon = 760
  const glow = '#ffc46b'
  const rim = { colour: '#ffd08a', dx: 1 }
  const tent = (x: number, y: number, width: number, height: number, cloth: string) => {
    const [half, roof] = [width / 2, height * 0.42]
    return svg`<path d="M${x - half} ${y - height + roof}L${x - half * 0.4} ${y - height}H${x + half * 0.4}L${x + half} ${y - height + roof}Z" fill="${art.across(cloth, '#d8b978', cloth)}"/>
      <rect x="${x - half * 0.94}" y="${y - height + roof}" width="${width * 0.94}" height="${height - roof}" fill="${art.round(
        [
          [0, '#fff0c0'],
          [0.45, glow],
          [1, '#a85a34'],
        ],
        0.5,
        0.2,
        0.8,
      )}"/>
      <path d="M${x - half * 0.94} ${y - height + roof}L${x - half * 0.66} ${y - height + roof}Q${x - half * 0.68} ${y - height * 0.3} ${x - half * 0.94} ${y}ZM${x + half * 0.94} ${y - height + roof}L${x + half * 0.66} ${y - height + roof}Q${x + half * 0.68} ${y - height * 0.3} ${x + half * 0.94} ${y}Z" fill="${cloth}"/>
      <path d="${times(9, (index) => svg`M${x - half + (width * index) / 9} ${y - height + roof}q${width / 18} 34 ${width / 9} 0z`)}" fill="${cloth}"/><circle cx="${x}" cy="${y - height + roof + 26}" r="16" fill="#fff8dd"/><circle cx="${x}" cy="${y - height + roof + 30}" r="${width * 0.62}" fill="${art.round(
        [
          [0, glow, 0.55],
          [0.4, glow, 0.16],
          [1, glow, 0],
        ],
      )}"/>`
  }
  const bulbs = times(24, (index) => {
    const t = (index + 0.5) / 24
    const [x, y] = [560 + 1330 * t, 600 + 440 * t * (1 - t)]
    return svg`<circle cx="${x}" cy="${y}" r="34" fill="${art.round([
      [0, '#ffe7a8', 0.7],
      [1, '#ffe7a8', 0],
    ])}"/><circle cx="${x}" cy="${y}" r="7" fill="#fff4cf"/>`
  })
  const stripes = times(
    11,
    (index) =>
      svg`<rect x="${index * 58}" y="-14" width="58" height="28" fill="${index % 2 ? '#f5ead8' : '#c8282d'}"/>`,
  )
  return svg`${sky(art, horizon, ['#1d2a52', '#4a3f73', '#a8567a', '#ee8a63', '#ffc47c'])}${sun(art, 1690, 690, 92, '#ffe2a0', '#ff9a55')}${streaks(art, 240, 640, 15, '#ffb08a', 0.5)}${birds(art, 1180, 330, 7, '#241f3c')}
    ${treeline(art, horizon + 8, 46, '#4a3a5c')}${[
      [1980, 260],
      [2070, 330],
      [2290, 280],
      [240, 240],
    ].map(([x = 0, height = 0]) => sugarPalm(art, { x, y: horizon + 6, height, leaf: '#3c3558', trunk: '#352e4c' }))}
    ${water(art, { top: horizon, bottom: 1130, colours: ['#f79a6a', '#a8607c', '#4c4a7c', '#232c56'], shine: '#ffcf9a', sunX: 1690, shade: '#1a1c42' })}${mirrored(sampan(art, 1400, 930, 260, '#1c1a33', '#4a3f60'), 930, 0.3, 0.5)}${person(art, { x: 1420, y: 924, height: 120, top: '#1f1d36', skin: '#1f1d36', bottom: '#1f1d36', rim: { colour: '#ffae73', dx: 1.6 } })}${sampan(art, 1400, 930, 260, '#1c1a33', '#4a3f60')}
    <path d="M-20 1060Q500 1010 1100 1060T2420 1090V1600H-20Z" fill="${art.down('#5d4a50', '#2a2438')}"/>${grass(art, -40, 2440, (x) => 1054 + 22 * Math.sin(x / 380), 40, '#3b3a48')}<ellipse cx="900" cy="1230" rx="900" ry="170" fill="${art.round(
      [
        [0, glow, 0.5],
        [1, glow, 0],
      ],
    )}"/>
    ${coconut(art, { x: 250, y: 1120, height: 820, lean: 120, leaf: '#28404a', trunk: '#2b2436' })}${flagpole(art, 520, 1150, 720, 170)}<path d="M560 600Q1225 820 1890 600" stroke="#241d30" stroke-width="4" fill="none"/><path d="M1890 1130V590" stroke="#241d30" stroke-width="14"/>${bulbs}
    ${tent(1370, 1170, 520, 420, '#46688a')}${tent(850, 1200, 760, 540, '#5f7a52')}
    <rect x="1580" y="1070" width="34" height="190" fill="#3a3346"/>${place({ x: 1600, y: 1100, rotate: -11 }, stripes)}<path d="M1700 1300h460v-70h-460z" fill="${art.down('#8a5a3c', '#4a2f2c')}"/><path d="M1720 1300v90M2140 1300v90" stroke="#33242a" stroke-width="16"/><rect x="1780" y="1170" width="70" height="60" fill="#d8e7e4"/><rect x="1880" y="1150" width="44" height="80" rx="8" fill="#8fc3c0"/><rect x="1950" y="1186" width="110" height="44" fill="#c8d6d8"/>
    ${person(art, { x: 690, y: 1300, height: 400, dress: 'uniform', top: '#5d7a4a', hat: 'cap', bottom: '#3c4c35', rim })}${person(art, { x: 930, y: 1325, height: 395, pose: 'hold', top: '#4f86a8', bottom: '#27304a', rim, extra: '<rect x="-9" y="-68" width="18" height="13" fill="#b98a58"/>' })}${person(art, { x: 1215, y: 1310, height: 400, pose: 'point', dress: 'aoDai', top: '#dfe8e6', bottom: '#dfe8e6', hat: 'none', rim })}${person(art, { x: 1500, y: 1340, height: 420, pose: 'handsBack', dress: 'uniform', top: '#4f6a42', hat: 'helmet', bottom: '#34452f', rim: { colour: '#ffd08a', dx: -1 } })}
    ${grass(art, -40, 2440, (x) => 1630 - 60 * Math.cos(x / 760), 120, '#171627')}`
}
