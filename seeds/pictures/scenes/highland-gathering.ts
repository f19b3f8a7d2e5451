import type { Art } from '../art.ts'
import { house } from '../parts/buildings.ts'
import { flagpole } from '../parts/hall.ts'
import { ridge, road, treeline } from '../parts/land.ts'
import { person, type Person } from '../parts/people.ts'
import { birds, cloud, rays, sky, sun } from '../parts/sky.ts'
import { bunting } from '../parts/street.ts'
import { hedge, shadeTree } from '../parts/trees.ts'
import { svg } from '../svg.ts'

/** A morning on which everybody goes to work together: the Front, women, farmers and police on one highland road. */
export function highlandGathering(art: Art): string {
  const horizon = 740
  const rim = { colour: '#fff4cc', dx: 0.9 }
  const walks = (x: number, y: number, height: number, look: Partial<Person>) =>
    person(art, { x, y, height, pose: 'walk', bottom: '#22263c', rim, ...look })
  const front = { top: '#f6f1e4' }
  const woman = (top: string): Partial<Person> => ({
    dress: 'aoDai',
    hat: 'long',
    top,
    bottom: '#f4ead8',
    pose: 'stand',
  })
  const farmer = (top: string): Partial<Person> => ({ dress: 'baBa', hat: 'leaf', top })
  const police = { dress: 'uniform', hat: 'cap', top: '#3f7a4a', bottom: '#31603a' } as const
  return svg`${sky(art, horizon + 40, ['#3f8fc4', '#9ad2dc', '#eaf0cc', '#ffeebc'])}${rays(art, 1200, horizon - 60, 16, '#fffbe0', 0.3)}${sun(art, 1200, horizon - 60, 96, '#fffbe6', '#ffe6a0')}${cloud(art, 520, 250, 520, '#ffffff', '#d8ecec', 0.95)}${cloud(art, 1920, 300, 460, '#ffffff', '#e0f0ec', 0.9)}${birds(art, 1500, 330, 6, '#4f7c88')}
    ${ridge(art, horizon - 40, 230, horizon + 60, art.down('#6f9fb0', '#a9c8a8'), 5)}${ridge(art, horizon + 20, 130, horizon + 80, art.down('#5f9078', '#9ab878'), 7)}${treeline(art, horizon + 60, 70, '#4f8a58')}
    <rect y="${horizon + 60}" width="2400" height="820" fill="${art.down('#c8845a', '#b0603c', '#8a4428')}"/>
    ${road(art, { top: horizon + 56, bottom: 1610, far: [1200, 60], near: [1200, 1900], colours: ['#f6e6cc', '#dccab0', '#b8a698'], joint: '#9c8c80' })}
    ${house(art, { x: 640, y: 960, width: 420, wall: '#f6e0a8', roof: '#b5532f' })}${house(art, { x: 1760, y: 960, width: 420, wall: '#e6ead2', roof: '#2f6f8f' })}${flagpole(art, 900, 1010, 460, 120)}${flagpole(art, 1500, 1010, 460, 120)}${bunting(900, 712, 1500, 712, 30, ['#d8433a', '#ffd65c', '#2f8a6a', '#f6f1e4'])}
    ${hedge(art, 420, 1130, 520, 130, '#3f7f46', ['#f2553d', '#ffd65c', '#ffffff'])}${hedge(art, 1990, 1130, 520, 130, '#3f7f46', ['#f59ab0', '#ffd65c', '#ffffff'])}${shadeTree(art, { x: 210, y: 1330, height: 900, leaf: '#37704a' }, 0.95, '#bccb64')}${shadeTree(art, { x: 2220, y: 1330, height: 860, leaf: '#3f7a45' }, 0.9, '#c5cf62')}
    ${walks(1090, 1090, 210, front)}${walks(1190, 1080, 205, { ...front, top: '#3f78b8' })}${walks(1290, 1095, 210, front)}
    ${walks(800, 1270, 310, woman('#c8436a'))}${walks(930, 1260, 300, woman('#7a4fa0'))}${walks(1050, 1290, 315, woman('#2f7f86'))}
    ${walks(1380, 1270, 305, { ...police })}${walks(1510, 1290, 315, { ...police, flip: true })}${walks(1640, 1260, 300, { ...police })}
    ${walks(1010, 1500, 410, farmer('#8c5a34'))}${walks(1190, 1520, 425, farmer('#6a3f70'))}${walks(1370, 1500, 410, farmer('#3f6f52'))}`
}
