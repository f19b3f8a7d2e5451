import type { Art } from '../art.ts'
import { ears, field, grass, ridge, road, treeline } from '../parts/land.ts'
import { person } from '../parts/people.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { bicycle } from '../parts/street.ts'
import { hedge, sugarPalm } from '../parts/trees.ts'
import { svg } from '../svg.ts'

/** A new concrete road to the fields of Quốc Thái: sugar palms, the Seven Mountains, ripe rice in late light. */
export function fieldRoad(art: Art): string {
  const horizon = 760
  const left = [
    [850, 800, 190],
    [730, 842, 290],
    [540, 920, 450],
    [210, 1060, 740],
  ] as const
  const right = [
    [1350, 806, 220],
    [1560, 866, 350],
    [1950, 990, 620],
  ] as const
  const shade = (x: number, y: number, height: number) =>
    svg`<path d="M${x - height * 0.03} ${y}H${x + height * 0.03}L${x - height * 0.72} ${y + height * 0.16}L${x - height * 0.78} ${y + height * 0.14}Z" fill="#4a3a12" fill-opacity=".3"/><ellipse cx="${x - height * 0.82}" cy="${y + height * 0.165}" rx="${height * 0.2}" ry="${height * 0.04}" fill="#4a3a12" fill-opacity=".3"/>`
  const palms = [...left, ...right]
  return svg`${sky(art, horizon, ['#2f7f9e', '#79bcc0', '#f2e0ab', '#ffc873'])}${rays(art, 1500, 620, 24, '#fff4cc', 0.3, 1500)}${sun(art, 1500, 620, 88)}
    ${cloud(art, 640, 330, 560, '#fffaec', '#f6cf97', 0.95)}${cloud(art, 1900, 250, 520, '#fffaec', '#f8d8a4', 0.85)}${cloud(art, 1120, 440, 300, '#fff4d8', '#fbd79a', 0.75)}${birds(art, 1010, 300, 6, '#3f6470')}
    ${ridge(art, horizon, 200, horizon + 10, art.down('#54809a', '#d9b787'), 5)}${ridge(art, horizon, 100, horizon + 10, art.down('#5d8a7c', '#d3b86f'), 8)}${treeline(art, horizon + 12, 46, '#4f7a4e')}
    ${field(art, { top: horizon, bottom: 1600, far: '#ecd267', near: '#c58a17', vanish: 1130, tufts: 21 })}
    <path d="M-10 ${horizon + 130}H2410V${horizon + 210}H-10Z" fill="#8faf3c" fill-opacity=".32"/><path d="M-10 ${horizon + 30}H2410V${horizon + 60}H-10Z" fill="#8faf3c" fill-opacity=".45"/>${palms.map(([x, y, height]) => shade(x, y, height))}
    ${road(art, { top: horizon + 4, bottom: 1610, far: [1130, 16], near: [1240, 1120], colours: ['#f7e6bd', '#e3d4b8', '#b9aca2'], joint: '#94867d', bend: -120 })}
    <path d="M1000 1096Q1190 1070 1385 1094L1440 1150Q1180 1130 960 1160Z" fill="#4a3a3a" fill-opacity=".24"/>
    ${palms.map(([x, y, height]) => sugarPalm(art, { x, y, height, leaf: '#3f7d3c' }))}
    ${[
      [975, 890, 60],
      [945, 950, 90],
      [915, 1030, 130],
      [875, 1140, 190],
      [805, 1290, 270],
      [705, 1490, 380],
    ].map(([x = 0, y = 0, width = 0]) =>
      hedge(art, x - width * 0.5, y, width, width * 0.34, '#4f7f35', ['#f2553d', '#ffd65c', '#fff4e0']),
    )}
    ${[
      [1255, 890, 60],
      [1310, 950, 90],
      [1375, 1030, 130],
      [1460, 1140, 190],
      [1575, 1290, 270],
      [1740, 1490, 380],
    ].map(([x = 0, y = 0, width = 0]) =>
      hedge(art, x + width * 0.5, y, width, width * 0.34, '#4f7f35', ['#ffd65c', '#f59ab0', '#fff4e0']),
    )}
    ${bicycle(1275, 1080, 150, '#2d6f74')}${person(art, { x: 1140, y: 1096, height: 290, pose: 'walk', dress: 'baBa', hat: 'leaf', top: '#5f3f6b', bottom: '#24212f', scarf: '#e9e0d0', rim: { colour: '#ffe9ad', dx: 1.1 } })}
    ${ears(art, 1600, 24, '#7c7a24', '#f0c24a', -80, 520)}${ears(art, 1600, 22, '#7c7a24', '#f5cb55', 1930, 2480)}${grass(art, -40, 560, (x) => 1620 + x * 0.05, 80, '#4d6a22')}${grass(art, 1880, 2440, () => 1625, 80, '#4d6a22')}`
}
