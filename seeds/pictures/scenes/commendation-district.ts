import type { Art } from '../art.ts'
import { basket, bouquet, mass } from '../parts/flowers.ts'
import { curtain, emblem, flagpole, floor, spotlight, valance } from '../parts/hall.ts'
import { audience, certificate, person } from '../parts/people.ts'
import { svg } from '../svg.ts'

/** The district's hall: certificates handed over before a red curtain, the audience from behind. */
export function commendationDistrict(art: Art): string {
  const warm = { colour: '#ffd88f', dx: 0.9 }
  const flowers = ['#f7c948', '#f4f0e6', '#ef8aa0', '#e2503f'] as const
  const honoured = [
    { x: 1380, dress: 'baBa', top: '#4f7f86', hat: 'bun' },
    { x: 1530, dress: 'shirt', top: '#e9e4d8', hat: 'none' },
    { x: 1680, dress: 'aoDai', top: '#2f6f9a', hat: 'long' },
  ] as const
  return svg`${curtain(art, { x: 0, y: 0, width: 2400, height: 1080, colour: '#b01f27', fold: 100 })}${emblem(art, 1200, 480, 178, ['#d8342f', '#7c0f1a'], '#f6c453')}
    ${floor(art, 1060, 1300, '#c7773a', '#7a3c1f')}${spotlight(art, 520, 1120, 1190, 560, '#ffe0a0')}${spotlight(art, 1880, 1420, 1190, 620, '#ffdca0')}${spotlight(art, 1200, 1240, 1200, 700, '#fff0c8', 0.22)}
    ${flagpole(art, 560, 1110, 520, 150)}${basket(art, 660, 1200, 360, flowers, '#e0322f')}${basket(art, 1850, 1200, 360, flowers, '#e0322f')}
    ${person(art, { x: 830, y: 1215, height: 400, pose: 'hold', dress: 'aoDai', view: 'front', hat: 'long', top: '#d2313a', bottom: '#f1e9dc', rim: warm, extra: bouquet(art, 0, -62, 8, flowers) })}
    ${person(art, { x: 1020, y: 1225, height: 425, pose: 'offer', view: 'side', top: '#f1ede2', bottom: '#23263a', rim: warm, extra: certificate(25, -67) })}
    ${person(art, { x: 1215, y: 1220, height: 405, pose: 'offer', view: 'side', dress: 'aoDai', hat: 'bun', top: '#6d3b7a', bottom: '#efe6da', flip: true, rim: { colour: '#ffd88f', dx: -0.9 } })}
    ${honoured.map((one) => person(art, { y: 1215, height: 405, pose: 'hold', view: 'front', bottom: '#26283a', rim: warm, ...one, extra: certificate(0, -62) }))}
    ${curtain(art, { x: -30, y: 0, width: 380, height: 1270, colour: '#8d1420', fold: 76 })}${curtain(art, { x: 2050, y: 0, width: 380, height: 1270, colour: '#8d1420', fold: 76 })}${valance(art, 128, 66, 6, '#a5161f', '#f0b63c')}
    <rect y="1296" width="2400" height="110" fill="${art.down('#5d2a18', '#2a1210')}"/>${mass(art, 1200, 1296, 2300, 66, 25, flowers)}
    <rect y="1400" width="2400" height="200" fill="#1c0e14"/>${audience(art, 1450, 13, 150, ['#3a2330', '#2b2a44', '#4a2a2c', '#22303d'], '#d98a55')}${audience(art, 1600, 9, 225, ['#22151f', '#1c1b2e', '#2c1719'], '#b9623f', -120, 2520)}`
}
