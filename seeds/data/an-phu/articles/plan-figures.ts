import type { Figure } from '../../../body.ts'
import { anPhuDistrict, report } from '../refs.ts'

const againstPlan = (label: string, value: number): Figure => ({
  label,
  value,
  unit: '%',
  period: 'từ đầu năm 2022 đến tháng 8/2022, so với kế hoạch năm',
  source: report,
  locality: anPhuDistrict,
})

/** The district's five reported figures of 2022. */
export const planFigures: Figure[] = [
  againstPlan('Giá trị sản xuất (giá so sánh 2010)', 54.56),
  againstPlan('Thu từ kinh tế trên địa bàn', 59.14),
  againstPlan('Giá trị sản xuất nông nghiệp bình quân/ha', 55.47),
  againstPlan('Doanh thu bán lẻ hàng hóa, dịch vụ ăn uống và lưu trú', 50.91),
  againstPlan('Tỷ lệ tham gia bảo hiểm y tế', 91.82),
]
