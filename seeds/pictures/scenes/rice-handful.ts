import type { Art } from '../art.ts'
import { darker } from '../colour.ts'
import { grains, heap, sack } from '../parts/rice.ts'
import { shadow, table, wall, windowLight } from '../parts/room.ts'
import { svg, times } from '../svg.ts'

/** "Nắm gạo tình thương": the rice jar of a kitchen with a red heart on it, sacks, a scoop, morning light. */
export function riceHandful(art: Art): string {
  const clay = '#b5582e'
  const jar = 'M985 760C850 860 840 1120 985 1290H1415C1560 1120 1550 860 1415 760Z'
  const inside = art.clip(svg`<path d="${jar}"/>`)
  const turns = times(9, (index) => svg`M830 ${820 + index * 54}Q1200 ${868 + index * 54} 1570 ${820 + index * 54}`)
  const ears = times(11, (index) => {
    const [side, height] = [(index - 5) / 5, 400 - Math.abs(index - 5) * 26]
    const [tipX, tipY] = [1785 + side * 190, 770 - height]
    const husks = times(12, (step) => {
      const t = step / 12
      const [gx, gy] = [tipX + side * 150 * t + (index === 5 ? 60 * t : 0), tipY + 150 * t * t - 24 * t]
      return svg`<ellipse cx="${gx}" cy="${gy}" rx="7" ry="16" transform="rotate(${(side < 0 ? 1 : -1) * (46 - 40 * t) + (step % 2 ? 26 : -26)} ${gx} ${gy})"/>`
    })
    return svg`<path d="M1785 800Q${1785 + side * 40} ${770 - height * 0.6} ${tipX} ${tipY}" stroke="#b08a34" stroke-width="5" fill="none"/><g fill="${index % 2 ? '#e9bd4e' : '#cf9a30'}">${husks}</g>`
  })
  return svg`${wall(art, '#e9b765', '#7c4a3a', 0.3)}${windowLight(art, 640, 130, 900, 640, '#fff0bd', 0.62)}${table(art, 1010, 1470, '#9a5d31')}
    ${ears}<path d="M1722 760C1700 860 1690 980 1720 1100H1850C1880 980 1870 860 1848 760Z" fill="${art.across('#8fb7ad', '#3f7770', '#1d4340')}"/><ellipse cx="1785" cy="762" rx="64" ry="16" fill="#173632"/>
    ${shadow(art, 760, 1235, 520, 80)}${sack(art, 620, 1230, 500, 560, '#c39a63')}${shadow(art, 2080, 1190, 460, 80)}${sack(art, 2010, 1190, 420, 420, '#b98c58')}
    ${shadow(art, 1380, 1300, 520, 80, 0.62)}<path d="${jar}" fill="${art.across('#e58e55', clay, darker(clay, 0.55))}"/>
    <g clip-path="${inside}"><path d="${turns}" fill="none" stroke="${darker(clay, 0.4)}" stroke-opacity=".32" stroke-width="6"/><path d="M830 760H1570V850Q1200 915 830 850Z" fill="${art.across('#a8552c', '#5f2a1c', '#34171a')}"/><ellipse cx="1000" cy="1000" rx="34" ry="190" fill="#ffd9ae" fill-opacity=".34" transform="rotate(7 1000 1000)"/></g>
    <path d="M1200 1150C1110 1080 1070 1040 1070 990C1070 930 1160 915 1200 985C1240 915 1330 930 1330 990C1330 1040 1290 1080 1200 1150Z" fill="${art.down('#e83b3a', '#a8141f')}"/><path d="M1100 985C1104 952 1140 944 1162 962" stroke="#ffb9a8" stroke-width="10" stroke-linecap="round" fill="none"/>
    <ellipse cx="1200" cy="752" rx="236" ry="62" fill="${art.across('#c96c3c', '#5a2619')}"/><ellipse cx="1200" cy="748" rx="204" ry="48" fill="#3a1a15"/>${heap(art, 1200, 752, 400, 190, 42)}
    ${shadow(art, 1690, 1390, 250, 46)}<path d="M1480 1280H1800Q1780 1400 1690 1404H1590Q1500 1400 1480 1280Z" fill="${art.across('#7d5034', '#432718', '#22130f')}"/>${heap(art, 1640, 1284, 310, 120, 22)}
    ${grains(art, 980, 1400, 620, 90, 120, 12)}${shadow(art, 930, 1420, 330, 40)}<path d="M1100 1350L1310 1300Q1330 1300 1330 1316Q1330 1328 1316 1334L1110 1398Z" fill="${art.down('#d09a5c', '#8a5a2e')}"/><path d="M760 1350Q770 1440 900 1440H1040Q1130 1430 1130 1372L1110 1340Z" fill="${art.down('#d8a466', '#8a5a2e', '#5a3820')}"/>${heap(art, 930, 1356, 330, 88, 12)}${grains(art, 1420, 1435, 420, 40, 30, 12)}`
}
