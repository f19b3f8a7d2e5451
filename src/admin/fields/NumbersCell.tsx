import type { DefaultServerCellComponentProps } from 'payload'

/** Several numbers in a list: `2022, 2023`, not `[2022,2023]`. */
export const NumbersCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <span>{Array.isArray(cellData) && cellData.length > 0 ? cellData.join(', ') : '—'}</span>
)
