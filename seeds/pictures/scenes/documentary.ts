import type { Art } from '../art.ts'
import { darker } from '../colour.ts'
import { templeRoof, colonnade } from '../parts/buildings.ts'
import { ridge, treeline } from '../parts/land.ts'
import { shadow } from '../parts/room.ts'
import { birds, rays, sky, streaks, sun } from '../parts/sky.ts'
import { sugarPalm } from '../parts/trees.ts'
import { place, svg, times } from '../svg.ts'

/** A film reel with its spokes, wound with film. */
function reel(art: Art, x: number, y: number, radius: number, metal: string): string {
  const holes = times(5, (index) => {
    const turn = (index * 2 * Math.PI) / 5 - Math.PI / 2 + 0.3
    return svg`<circle cx="${x + Math.cos(turn) * radius * 0.58}" cy="${y + Math.sin(turn) * radius * 0.58}" r="${radius * 0.22}" fill="#171320"/><circle cx="${x + Math.cos(turn) * radius * 0.58}" cy="${y + Math.sin(turn) * radius * 0.58}" r="${radius * 0.22}" fill="none" stroke="#e9d3ae" stroke-opacity=".5" stroke-width="4"/>`
  })
  const windings = times(
    5,
    (index) =>
      svg`<circle cx="${x}" cy="${y}" r="${radius * (0.84 + index * 0.026)}" fill="none" stroke="#0f0c16" stroke-opacity=".4" stroke-width="3"/>`,
  )
  return svg`<circle cx="${x}" cy="${y}" r="${radius}" fill="${art.along(
    [x - radius, y - radius, x + radius, y + radius],
    [
      [0, '#fbe3b8'],
      [0.4, metal],
      [1, darker(metal, 0.6)],
    ],
  )}"/>${windings}${holes}<circle cx="${x}" cy="${y}" r="${radius * 0.2}" fill="#e9d3ae"/><circle cx="${x}" cy="${y}" r="${radius * 0.1}" fill="#2a2230"/>`
}

/** A documentary in the making: an old film camera on its tripod before a pagoda at sundown, film uncoiling. */
export function documentary(art: Art): string {
  const strip = 'M-40 1430C300 1300 520 1560 900 1470S1400 1360 1720 1460S2200 1500 2460 1380'
  const pagodaFar = svg`${colonnade(art, 1790, 1010, 560, 130, 7, '#a8584a', '#6a2a30', '#3a1626')}${templeRoof(art, 1790, 896, 820, 130, '#6f2c34', '#c9803f')}${colonnade(art, 1790, 790, 320, 66, 5, '#a8584a', '#6a2a30', '#3a1626')}${templeRoof(art, 1790, 736, 500, 100, '#6f2c34', '#c9803f')}`
  const camera = svg`${reel(art, -128, -330, 168, '#8a6f5c')}${reel(art, 190, -350, 148, '#8a6f5c')}
    <rect x="-230" y="-190" width="470" height="330" rx="30" fill="${art.along(
      [-230, -190, 240, 140],
      [
        [0, '#5f5666'],
        [0.35, '#332c3e'],
        [1, '#141019'],
      ],
    )}"/><rect x="-200" y="-160" width="200" height="270" rx="16" fill="none" stroke="#d9b98c" stroke-opacity=".5" stroke-width="5"/><circle cx="-100" cy="-20" r="62" fill="#241e2e"/><circle cx="-100" cy="-20" r="62" fill="none" stroke="#c9a36a" stroke-width="7"/><path d="M-100 -20L-66 -54" stroke="#f2c45a" stroke-width="9" stroke-linecap="round"/>
    <circle cx="110" cy="-110" r="20" fill="#c9a36a"/><circle cx="170" cy="-110" r="20" fill="#c9a36a"/><path d="M60 40h140M60 70h140M60 100h90" stroke="#8a7a6a" stroke-width="9" stroke-linecap="round"/><circle cx="70" cy="-60" r="13" fill="#e2403a"/>
    <path d="M236 -100H330V60H236Z" fill="#2a2432"/><path d="M326 -120H450L520 -160V120L450 80H326Z" fill="${art.down('#6a6070', '#2c2634', '#15111b')}"/><path d="M520 -160Q560 -20 520 120Q486 -20 520 -160Z" fill="${art.down('#ffcf8a', '#7a5aa0', '#2a2a5a')}"/><path d="M-230 -150H-330V-60H-230Z" fill="#2a2432"/><path d="M-330 -166H-366V-44H-330Z" fill="#171320"/><path d="M-120 -190h240v-26h-240z" fill="#1a1520"/>
    <path d="M-226 -120Q-226 -186 -160 -186H180" stroke="#ffd9a0" stroke-width="7" fill="none" stroke-opacity=".8"/>`
  return svg`${sky(art, 1060, ['#33315f', '#8a4a72', '#e2735a', '#ffb062', '#ffdf97'])}${rays(art, 1560, 760, 24, '#ffe7b0', 0.3, 1900)}${sun(art, 1560, 760, 190, '#fff4c8', '#ffb45f')}${streaks(art, 150, 640, 15, '#ffc79a', 0.5)}${birds(art, 1480, 400, 8, '#3a2444')}
    ${ridge(art, 1010, 170, 1070, art.down('#8a4a62', '#e08a64'), 5)}${treeline(art, 1030, 90, '#6a3a54')}${sugarPalm(art, { x: 2180, y: 1040, height: 520, leaf: '#4a3450', trunk: '#3a2440' })}${sugarPalm(art, { x: 2290, y: 1040, height: 400, leaf: '#4a3450', trunk: '#3a2440' })}${sugarPalm(art, { x: 330, y: 1040, height: 470, leaf: '#4a3450', trunk: '#3a2440' })}${pagodaFar}
    <path d="M-20 1020H2420V1600H-20Z" fill="${art.down('#7a3f50', '#3a2038', '#1a1020')}"/>${shadow(art, 1000, 1430, 620, 70)}
    <path d="M930 860L700 1440H742L990 900ZM1110 860L1340 1440H1298L1050 900ZM1000 860V1470H1044V860Z" fill="${art.across('#c98a4c', '#6a3f28', '#2a1820')}"/><path d="M900 830H1140L1110 900H930Z" fill="#1a1520"/>${place({ x: 1000, y: 690, scale: 1.08 }, camera)}
    <path d="${strip}" fill="none" stroke="#120d18" stroke-width="120"/><path d="${strip}" fill="none" stroke="#f3b36a" stroke-opacity=".5" stroke-width="62" stroke-dasharray="92 16"/><path d="${strip}" transform="translate(0 -46)" fill="none" stroke="#f6dcb4" stroke-width="15" stroke-dasharray="17 19"/><path d="${strip}" transform="translate(0 46)" fill="none" stroke="#f6dcb4" stroke-width="15" stroke-dasharray="17 19"/>`
}
