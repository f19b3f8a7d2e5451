import type { Art } from '../art.ts'
import { colonnade, templeRoof } from '../parts/buildings.ts'
import { flagpole } from '../parts/hall.ts'
import { treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { seated } from '../parts/seated.ts'
import { birds, cloud, sky, sun } from '../parts/sky.ts'
import { coconut, hedge, shadeTree } from '../parts/trees.ts'
import { svg, times } from '../svg.ts'

/** "Dân vận khéo": a village meeting in the yard of the community house, in the late afternoon. */
export function peopleMobilisation(art: Art): string {
  const rim = { colour: '#ffe3a4', dx: -1 }
  const tops = ['#6a3f70', '#e9e0cc', '#2f6f86', '#b5552f', '#e6d7b0', '#3f7a52', '#8c3a48', '#4a5f9a'] as const
  const rows = [
    { y: 1350, height: 350, seats: [600, 745, 890, 1330, 1480, 1630, 1790] },
    { y: 1500, height: 420, seats: [500, 690, 880, 1070, 1420, 1610, 1800, 1990] },
  ] as const
  const meeting = rows.map(({ y, height, seats }, row) =>
    seats.map((x, index) => {
      const top = tops[(index * 3 + row) % tops.length] ?? '#e9e0cc'
      const hat = (['leaf', 'none', 'bun', 'none', 'leaf', 'none', 'long'] as const)[(index + row * 2) % 7]
      return seated(art, { x, y, height, dress: 'baBa', top, hat, rim, seat: row ? '#c8343b' : '#3f78b8' })
    }),
  )
  return svg`${sky(art, 900, ['#4f93b5', '#a8cfc6', '#fde9b0', '#ffcb82'])}${sun(art, 520, 560, 96)}${cloud(art, 1500, 250, 560, '#fffaf0', '#fbdcae', 0.9)}${cloud(art, 880, 330, 320, '#fffaf0', '#fde0ac', 0.8)}${birds(art, 1820, 300, 5, '#4f6a72')}${treeline(art, 940, 130, '#87a873')}${treeline(art, 950, 90, '#5f8a58')}
    <rect y="930" width="2400" height="680" fill="${art.down('#e9bd7f', '#d09a5c', '#8a5a3a')}"/>${times(9, (index) => svg`<path d="M${1200 + (index - 4) * 190} 1040L${1200 + (index - 4) * 470} 1600" stroke="#8a5a38" stroke-opacity=".22" stroke-width="5"/>`)}<path d="M-20 1130H2420M-20 1270H2420M-20 1450H2420" stroke="#8a5a38" stroke-opacity=".22" stroke-width="5"/>
    ${coconut(art, { x: 2150, y: 1030, height: 820, lean: 70, leaf: '#3f7f46' })}<rect x="600" y="1010" width="1200" height="46" fill="${art.across('#f0d9ae', '#b08a68')}"/><rect x="560" y="1050" width="1280" height="34" fill="#9a7458"/>
    ${colonnade(art, 1200, 1012, 1080, 250, 7, '#f3dca0', '#a83a2c', '#6a3a24')}${templeRoof(art, 1200, 790, 1440, 280, '#b8502f', '#f0c25a')}<path d="M1050 660h300v60h-300z" fill="#b01f27"/><path d="M1050 660h300v60h-300z" fill="none" stroke="#f0c25a" stroke-width="7"/>${flagpole(art, 1960, 1080, 700, 170)}
    ${hedge(art, 690, 1086, 340, 90, '#4d8a3a', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 1720, 1086, 340, 90, '#4d8a3a', ['#f59ab0', '#ffd65c', '#ffffff'])}
    ${shadeTree(art, { x: 300, y: 1180, height: 900, leaf: '#3f7a3c' }, 1.0, '#c5cf62')}<ellipse cx="520" cy="1210" rx="640" ry="70" fill="#4a2f20" fill-opacity=".25"/>
    <path d="M1010 1190h170l-12 -130h-146z" fill="${art.across('#a8683a', '#6f3f22')}"/><rect x="996" y="1050" width="198" height="22" fill="#c98a4c"/>${person(art, { x: 1255, y: 1200, height: 330, view: 'front', pose: 'point', top: '#f4f0e6', bottom: '#2a3048', rim })}${person(art, { x: 1420, y: 1190, height: 310, view: 'front', pose: 'hold', dress: 'aoDai', hat: 'long', top: '#2f6f86', bottom: '#f1e9dc', rim, extra: '<path d="M-9 -66h18v11h-18z" fill="#fff4dc"/>' })}
    ${meeting}`
}
