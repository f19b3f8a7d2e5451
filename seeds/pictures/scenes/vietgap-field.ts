import type { Art } from '../art.ts'
import { darker, lighter, mix } from '../colour.ts'
import { house } from '../parts/buildings.ts'
import { ridge, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { banana } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** One bed of vegetables running to the horizon: earth, then heads that grow towards the viewer. */
function bed(art: Art, far: number, near: number, width: number, horizon: number, leaf: string): string {
  const at = (t: number) => [far + (near - far) * t, horizon + (1640 - horizon) * t, 6 + width * t] as const
  const [x0, y0, w0] = at(0)
  const [x1, y1, w1] = at(1)
  const heads = times(17, (index) => {
    const [x, y, wide] = at(((index + 0.6) / 17) ** 1.9)
    const size = wide * 0.3
    return [-0.26, 0.26]
      .map((side) => {
        const cx = x + side * wide
        return times(6, (blade) => {
          const turn = -90 + (blade - 2.5) * 34 + art.between(-8, 8)
          const colour = mix(darker(leaf, 0.24), lighter(leaf, 0.34), (blade % 3) / 2.4 + art.between(0, 0.18))
          return svg`<ellipse cx="${cx + Math.cos((turn * Math.PI) / 180) * size * 0.42}" cy="${y - size * 0.3 + Math.sin((turn * Math.PI) / 180) * size * 0.4}" rx="${size * 0.52}" ry="${size * 0.24}" transform="rotate(${turn} ${cx + Math.cos((turn * Math.PI) / 180) * size * 0.42} ${y - size * 0.3 + Math.sin((turn * Math.PI) / 180) * size * 0.4})" fill="${colour}"/>`
        })
      })
      .join('')
  })
  return svg`<path d="M${x0 - w0 / 2} ${y0}H${x0 + w0 / 2}L${x1 + w1 / 2} ${y1}H${x1 - w1 / 2}Z" fill="${art.down('#b98a5c', '#7d5434', '#5a3a26')}"/>${heads}`
}

/** A net house with a round roof: its front at (x, y), `width` wide. */
function netHouse(art: Art, x: number, y: number, width: number, tone: string): string {
  const [half, wall] = [width / 2, width * 0.2]
  const shell = svg`M${x - half} ${y}V${y - wall}Q${x - half} ${y - width * 0.52} ${x} ${y - width * 0.54}Q${x + half} ${y - width * 0.52} ${x + half} ${y - wall}V${y}Z`
  return svg`<path d="${shell}" fill="${art.down('#f7fbf4', tone)}" fill-opacity=".86"/><g fill="none" stroke="#8fa6a0" stroke-width="${width * 0.014}"><path d="${shell}"/><path d="M${x - half} ${y - wall}H${x + half}M${x} ${y - width * 0.54}V${y}M${x - half * 0.5} ${y - width * 0.49}V${y}M${x + half * 0.5} ${y - width * 0.49}V${y}"/></g><rect x="${x - width * 0.09}" y="${y - wall}" width="${width * 0.18}" height="${wall}" fill="#5f8f74" fill-opacity=".7"/>`
}

/** Vegetables grown "theo hướng VietGAP": clean beds before net houses and low midland hills, a notebook for what was done. */
export function vietgapField(art: Art): string {
  const horizon = 770
  const rim = { colour: '#fff2bc', dx: 1.1 }
  const greens = ['#5f9f3f', '#86b23f', '#4f8f4a', '#7aa63c', '#5a9a52', '#8fb84a', '#4f9040']
  const crate = (x: number, y: number, width: number, colour: string) =>
    svg`<ellipse cx="${x + 14}" cy="${y}" rx="${width * 0.6}" ry="${width * 0.1}" fill="#1f1a10" fill-opacity=".35"/>${times(16, () => svg`<circle cx="${x + art.between(-0.4, 0.4) * width}" cy="${y - width * 0.44 - art.between(0, 0.12) * width}" r="${width * art.between(0.07, 0.11)}" fill="${mix(colour, '#dff0a0', art.random() * 0.5)}"/>`)}<path d="M${x - width / 2} ${y - width * 0.42}H${x + width / 2}L${x + width * 0.44} ${y}H${x - width * 0.44}Z" fill="${art.across('#e9c98a', '#c29555', '#8a6232')}"/><path d="M${x - width * 0.48} ${y - width * 0.26}H${x + width * 0.48}M${x - width * 0.46} ${y - width * 0.12}H${x + width * 0.46}" stroke="#8a6232" stroke-width="${width * 0.03}"/>`
  return svg`${sky(art, horizon, ['#4fa0c4', '#a5d6d0', '#f7ecc0', '#ffdb9a'])}${rays(art, 520, 470, 22, '#fffbe0', 0.28, 1700)}${sun(art, 520, 470, 94, '#fffbe2', '#ffe09a')}${cloud(art, 1240, 240, 560, '#ffffff', '#f6ead0', 0.95)}${cloud(art, 1960, 330, 420, '#fffaf0', '#f8e2b8', 0.85)}${birds(art, 1500, 380, 6, '#5a7f88')}
    ${ridge(art, horizon, 240, horizon + 10, art.down('#6f9fae', '#cfd2a4'), 4)}${ridge(art, horizon, 140, horizon + 10, art.down('#6f9a78', '#b9c47c'), 6)}${treeline(art, horizon + 16, 64, '#5f9450')}${house(art, { x: 760, y: horizon + 26, width: 210, wall: '#f3d690', roof: '#b4502f' })}${house(art, { x: 1010, y: horizon + 20, width: 150, wall: '#e6e0c8', roof: '#a8482f' })}
    ${netHouse(art, 1430, horizon + 40, 460, '#cfe3d2')}${netHouse(art, 1930, horizon + 52, 540, '#c4dfd6')}
    <rect y="${horizon + 20}" width="2400" height="840" fill="${art.down('#c9b070', '#a3834a', '#6f5532')}"/>${greens.map((leaf, index) => bed(art, 1180 + (index - 3) * 150, 1180 + (index - 3) * 620, 430, horizon + 30, leaf))}
    <path d="M330 1180V1040M480 1180V1040" stroke="#7a6a52" stroke-width="12"/><path d="M290 900h230v150h-230z" fill="#fff8e2"/><path d="M290 900h230v150h-230z" fill="none" stroke="#3f7f4a" stroke-width="10"/><path d="M330 1000q-6 -56 46 -66q50 6 40 62q-34 26 -86 4z" fill="#6fae4a"/><path d="M336 1004q30 -30 70 -52" stroke="#2f6a3a" stroke-width="6" fill="none"/><path d="M440 940h52M440 966h52M440 992h36" stroke="#c0a878" stroke-width="9" stroke-linecap="round"/>
    ${banana(art, { x: 2250, y: 1010, height: 420, leaf: '#5f9f45' })}${banana(art, { x: 2360, y: 1060, height: 480, leaf: '#5a9a42' })}
    ${person(art, { x: 890, y: 1150, height: 360, view: 'side', pose: 'dig', dress: 'baBa', hat: 'leaf', top: '#3f7fa0', bottom: '#23202c', rim, extra: '<path d="M16 -50q10 6 8 20" stroke="#4f8f3a" stroke-width="3" fill="none"/>' })}${person(art, { x: 1490, y: 1190, height: 390, view: 'front', pose: 'hold', dress: 'shirt', hat: 'leaf', top: '#f0e7d2', bottom: '#3a4258', rim, extra: '<path d="M-9 -67h18v12h-18z" fill="#fffdf4"/><path d="M-5 -63h10M-5 -60h8" stroke="#8a7c6a" stroke-width="1"/>' })}
    ${person(art, { x: 1745, y: 1360, height: 470, view: 'side', pose: 'offer', dress: 'baBa', hat: 'leaf', top: '#a8486a', bottom: '#241f2c', flip: true, rim: { colour: '#fff2bc', dx: -1.1 }, extra: '<path d="M9 -72q14 -15 24 0q-4 9 -12 9q-8 0 -12 -9z" fill="#74b04a"/><path d="M9 -68h25l-4 9h-17z" fill="#b98a4c"/>' })}${crate(1240, 1360, 210, '#6fae4a')}${crate(1450, 1420, 230, '#d8492f')}${crate(1010, 1430, 220, '#8fbf4a')}`
}
