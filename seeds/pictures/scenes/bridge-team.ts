import type { Art } from '../art.ts'
import { grass, treeline } from '../parts/land.ts'
import { person, type Person } from '../parts/people.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { banana, coconut, hedge } from '../parts/trees.ts'
import { hyacinth, mirrored, sampan, water } from '../parts/water.ts'
import { svg, times } from '../svg.ts'

/** "Đội từ thiện sửa chữa cầu đường": a small concrete bridge over a canal, the volunteers at work against the morning sun. */
export function bridgeTeam(art: Art): string {
  const bank = 960
  const deck = (x: number) => 800 - 70 * (1 - ((x - 1200) / 900) ** 2)
  const arch = svg`M300 ${deck(300)}Q1200 ${deck(1200) - 72} 2100 ${deck(2100)}V${deck(2100) + 62}Q1200 ${deck(1200) - 8} 300 ${deck(300) + 62}Z`
  const piers = [720, 1200, 1680].map(
    (x) =>
      svg`<path d="M${x - 62} ${deck(x) + 30}H${x + 62}L${x + 44} ${deck(x) + 78}V1010H${x - 44}V${deck(x) + 78}Z" fill="${art.across('#d8b596', '#8a6a62', '#4a3a46')}"/>`,
  )
  const rails = times(26, (index) => {
    const x = 340 + index * 68.8
    return index > 15 && index < 21
      ? ''
      : svg`<rect x="${x - 6}" y="${deck(x) - 84}" width="12" height="74" fill="${art.across('#e9cdb0', '#7c6265')}"/>`
  })
  const rail = (from: number, to: number) =>
    svg`<path d="M${from} ${deck(from) - 82}Q${(from + to) / 2} ${2 * (deck((from + to) / 2) - 82) - (deck(from) - 82) / 2 - (deck(to) - 82) / 2} ${to} ${deck(to) - 82}" stroke="#d9bda2" stroke-width="13" fill="none"/>`
  const crew: readonly Partial<Person>[] = [
    {
      x: 760,
      pose: 'push',
      dress: 'vest',
      top: '#c8622c',
      hat: 'leaf',
      extra:
        '<path d="M20 -56L60 -34H34Z" fill="#3a3a48"/><path d="M22 -57L66 -37" stroke="#2b2530" stroke-width="2.4"/><circle cx="46" cy="-22" r="8" fill="none" stroke="#2b2530" stroke-width="3"/>',
    },
    {
      x: 1010,
      pose: 'shoulder',
      dress: 'baBa',
      top: '#3f5f78',
      hat: 'leaf',
      extra:
        '<path d="M-42 -88Q0 -94 42 -84" stroke="#7a5330" stroke-width="2.4" fill="none"/><path d="M-40 -88L-48 -50H-32ZM40 -84L32 -46H48Z" fill="none" stroke="#4b3a30" stroke-width=".8"/><path d="M-50 -52H-30L-33 -40H-47ZM30 -48H50L47 -36H33Z" fill="#8a5a34"/>',
    },
    {
      x: 1330,
      pose: 'dig',
      dress: 'vest',
      top: '#2f7a68',
      hat: 'none',
      extra:
        '<path d="M6 -72L34 -16" stroke="#8a6236" stroke-width="2.4"/><path d="M30 -22L40 -8Q44 2 36 2Q28 -4 26 -18Z" fill="#5a5a68"/>',
    },
    {
      x: 1490,
      pose: 'dig',
      dress: 'shirt',
      top: '#cdbfa6',
      hat: 'leaf',
      flip: true,
      extra:
        '<path d="M6 -72L34 -16" stroke="#8a6236" stroke-width="2.4"/><path d="M30 -22L40 -8Q44 2 36 2Q28 -4 26 -18Z" fill="#5a5a68"/>',
    },
    { x: 1660, pose: 'point', dress: 'vest', top: '#c8622c', hat: 'helmet' },
  ]
  const team = crew.map((one) =>
    person(art, {
      x: 0,
      height: 265,
      view: 'side',
      skin: '#7a4f3e',
      bottom: '#23202e',
      rim: { colour: '#ffe2a6', dx: 1 },
      ...one,
      y: deck(one.x ?? 0) - 8,
    }),
  )
  const bridge = svg`${piers}<path d="${arch}" fill="${art.down('#f0d3b0', '#a98374', '#5d4a54')}"/>`
  const skyColours = ['#4c8fa5', '#a9cdbf', '#ffe3a6', '#ffc27a']
  return svg`${sky(art, 900, skyColours)}${rays(art, 1200, 560, 22, '#fff2c4', 0.34, 1500)}${sun(art, 1200, 560, 118)}${streaks(art, 140, 460, 9, '#fff2d6', 0.5)}${birds(art, 1560, 300, 7, '#4b5a66')}
    ${treeline(art, 912, 74, '#86a585')}${treeline(art, 926, 60, '#55815f', -40, 960)}${treeline(art, 926, 66, '#4f7c5a', 1430, 2440)}
    ${water(art, { top: 918, bottom: 1600, colours: ['#ffd08a', '#c9bd95', '#4f8a8f', '#17485a'], shine: '#fff0c0', sunX: 1200 })}${mirrored(bridge, 1004, 0.3, 0.62)}
    ${coconut(art, { x: 230, y: bank, height: 640, lean: 90, leaf: '#3f6f45' })}${coconut(art, { x: 420, y: 930, height: 450, lean: -60, leaf: '#4f7f4c' })}${coconut(art, { x: 2190, y: bank, height: 690, lean: -110, leaf: '#3c6a42' })}${coconut(art, { x: 2010, y: 930, height: 430, lean: 40, leaf: '#54844e' })}
    ${banana(art, { x: 90, y: 1000, height: 330, leaf: '#5f8f42' })}${banana(art, { x: 2330, y: 1000, height: 350, leaf: '#5f8f42' })}
    ${bridge}${team}${rail(340, 1380)}${rail(1770, 2070)}${rails}
    <path d="M-20 900Q200 880 400 ${deck(340)}V1010Q200 1040 -20 1060ZM2420 900Q2200 880 2000 ${deck(2060)}V1010Q2200 1040 2420 1060Z" fill="${art.down('#6d7b45', '#3c4c32')}"/>${hedge(art, 250, 1040, 520, 110, '#4b7440', ['#f2c53d', '#fff0d0'])}${hedge(art, 2150, 1040, 520, 110, '#4b7440', ['#e9869a', '#fff0d0'])}
    ${mirrored(sampan(art, 960, 1258, 330, '#4a2f22', '#a8754a'), 1262, 0.25, 0.5)}${person(art, { x: 900, y: 1246, height: 190, pose: 'dig', dress: 'baBa', hat: 'leaf', top: '#6a4a6e', rim: { colour: '#ffe2a6', dx: 1.1 }, extra: '<path d="M8 -84L26 20" stroke="#5a3d28" stroke-width="2"/>' })}${sampan(art, 960, 1258, 330, '#4a2f22', '#a8754a')}
    ${hyacinth(art, 1850, 1400, 760, '#2f6b45', '#6fa050')}${hyacinth(art, 330, 1330, 520, '#2f6b45', '#6fa050')}${grass(art, -40, 620, (x) => 1640 - Math.max(0, 420 - x) * 0.2, 120, '#1f4438')}${grass(art, 1900, 2440, (x) => 1650 - Math.max(0, x - 2000) * 0.24, 120, '#1f4438')}`
}
