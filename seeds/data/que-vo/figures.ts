import type { Figure } from '../../body.ts'
import { chiLang, report } from './refs.ts'

const inQueO = { locality: chiLang, source: report }

/** As reported of the village, 2023. */
export const queOFigures: Figure[] = [
  { ...inQueO, label: 'Nhân dân đóng góp', qualifier: 'hơn', value: 3, unit: 'tỷ đồng', period: 'trong ba năm' },
  { ...inQueO, label: 'Hộ đạt “Gia đình văn hóa”', value: 95, valueTo: 98, unit: '%', period: 'hằng năm' },
  { ...inQueO, label: 'Thu nhập bình quân', value: 63, unit: 'triệu đồng/người/năm' },
  { ...inQueO, label: 'Hộ nghèo', value: 0.79, unit: '%' },
]
