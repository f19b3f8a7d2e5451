import type { DefaultServerCellComponentProps } from 'payload'
import { formatPartialDate } from '../../domain/dates.ts'

/** A partial date in a list, as people write it. */
export const PartialDateCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <span>{typeof cellData === 'string' ? formatPartialDate(cellData) || cellData : ''}</span>
)
