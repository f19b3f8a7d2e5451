import type { Art } from '../art.ts'
import { darker } from '../colour.ts'
import { coins } from '../parts/coins.ts'
import { blossom } from '../parts/flowers.ts'
import { pottedPlant, shadow, table, wall, windowLight } from '../parts/room.ts'
import { place, svg, times } from '../svg.ts'

/** "Nuôi heo đất": the clay pig of every Vietnamese childhood, painted with flowers, fed with coins. */
export function savingsPig(art: Art): string {
  const red = '#d6452f'
  const body =
    'M770 980C760 760 960 640 1230 640C1500 640 1660 790 1660 980C1660 1160 1530 1290 1220 1290C920 1290 780 1160 770 980Z'
  const inside = art.clip(svg`<path d="${body}"/>`)
  const leg = (x: number, y: number) =>
    svg`<path d="M${x - 78} ${y - 150}H${x + 78}L${x + 58} ${y}Q${x} ${y + 24} ${x - 58} ${y}Z" fill="${art.across('#e8663f', '#b8311f', '#661418')}"/>`
  const daisy = (x: number, y: number, size: number, colour: string) =>
    svg`${blossom(art, x, y, size, colour)}<path d="M${x + size} ${y + size * 0.4}q${size * 0.9} ${-size * 0.3} ${size * 1.4} ${size * 0.5}q${-size * 0.9} ${size * 0.4} ${-size * 1.4} ${-size * 0.5}zM${x - size} ${y + size * 0.4}q${-size * 0.9} ${-size * 0.3} ${-size * 1.4} ${size * 0.5}q${size * 0.9} ${size * 0.4} ${size * 1.4} ${-size * 0.5}z" fill="#3f9a5c"/>`
  return svg`${wall(art, '#8ccbbd', '#1d6670', 0.26)}${windowLight(art, 420, 120, 960, 660, '#fff8d4', 0.6)}${table(art, 1080, 1480, '#b27a45')}
    ${pottedPlant(art, 2010, 1190, 800, '#2f8a58', '#d9c9a6')}${shadow(art, 480, 1210, 320, 50)}<path d="M300 900H560V1200H300Z" fill="${art.across('#f7ead0', '#d9b98c')}"/><path d="M300 900H560V960H300Z" fill="#cf3a34"/>${times(3, (row) => times(4, (column) => svg`<rect x="${322 + column * 56}" y="${985 + row * 66}" width="44" height="48" rx="6" fill="${row * 4 + column < 8 ? '#f0b840' : '#e6d2ae'}"/>`))}
    ${shadow(art, 1360, 1350, 640, 90, 0.6)}${leg(960, 1340)}${leg(1480, 1330)}<path d="M1640 900C1760 860 1790 980 1710 1000C1660 1010 1650 960 1690 950" fill="none" stroke="${art.down('#e8663f', '#a82a1c')}" stroke-width="26" stroke-linecap="round"/>
    <path d="${body}" fill="${art.round(
      [
        [0, '#ff9a68'],
        [0.4, red],
        [1, '#781820'],
      ],
      0.34,
      0.24,
      0.86,
    )}"/><g clip-path="${inside}"><path d="M700 1180Q1220 1330 1700 1170V1320H700Z" fill="#5a0f1a" fill-opacity=".4"/>${daisy(1290, 930, 92, '#ffd65c')}${daisy(1520, 1070, 50, '#fff0dc')}${daisy(1120, 1140, 54, '#fff0dc')}<path d="M830 800Q1000 660 1230 662" stroke="#ffd9b8" stroke-opacity=".75" stroke-width="26" fill="none" stroke-linecap="round"/></g>
    ${leg(1090, 1372)}${leg(1370, 1368)}
    <path d="M640 830C630 720 740 640 850 650C980 660 1050 760 1040 880C1030 1000 930 1070 820 1050C710 1030 650 950 640 830Z" fill="${art.round(
      [
        [0, '#ffa070'],
        [0.5, red],
        [1, '#8a1c22'],
      ],
      0.36,
      0.26,
      0.85,
    )}"/>
    <path d="M690 700Q610 560 700 540Q800 570 800 660ZM930 660Q980 530 1070 560Q1100 660 1010 760Z" fill="${art.down('#ee6b44', '#9c2420')}"/><path d="M706 672Q660 590 706 576Q762 598 768 650ZM954 664Q990 576 1046 594Q1060 650 1004 722Z" fill="#f3a08a"/>
    <ellipse cx="735" cy="890" rx="112" ry="86" fill="${art.round(
      [
        [0, '#ffb48a'],
        [1, '#c23a2b'],
      ],
      0.4,
      0.3,
      0.8,
    )}"/><ellipse cx="700" cy="890" rx="17" ry="27" fill="#6a1218"/><ellipse cx="772" cy="890" rx="17" ry="27" fill="#6a1218"/><ellipse cx="745" cy="772" rx="20" ry="24" fill="#2a1216"/><ellipse cx="915" cy="790" rx="20" ry="24" fill="#2a1216"/><circle cx="738" cy="764" r="7" fill="#fff"/><circle cx="908" cy="782" r="7" fill="#fff"/><circle cx="930" cy="900" r="46" fill="#ffb09a" fill-opacity=".55"/>
    <path d="M1140 664Q1240 636 1350 668L1346 684Q1240 656 1144 680Z" fill="#3a0c12"/>${place(
      { x: 1245, y: 560, rotate: 14 },
      svg`<circle r="92" fill="${art.along(
        [-92, -92, 92, 92],
        [
          [0, '#fff0a8'],
          [0.5, '#efb540'],
          [1, '#a86a1a'],
        ],
      )}"/><circle r="72" fill="none" stroke="#b57a1f" stroke-width="6"/><path d="M0 40C-46 8 -44 -34 -20 -34Q-4 -34 0 -16Q4 -34 20 -34C44 -34 46 8 0 40Z" fill="#c23a2b"/>`,
    )}
    ${coins(art, 1760, 1370, 7)}${coins(art, 1930, 1430, 4)}${coins(art, 1600, 1440, 2)}${coins(art, 640, 1430, 3)}${coins(art, 470, 1400, 5)}${place({ x: 880, y: 1440 }, svg`<ellipse rx="74" ry="24" fill="#b57a1f"/><ellipse cy="-8" rx="74" ry="24" fill="${darker('#f6cf63', 0.05)}"/>`)}`
}
