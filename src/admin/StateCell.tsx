'use client'

import type { DefaultCellComponentProps } from 'payload'
import { type State, stateLabels } from '../domain/states.ts'

/** Where a document stands, in lists; Payload's own column knows no «gỡ xuống», and calls what was taken down a draft with a live page. */
export const StateCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const state = (cellData ?? 'draft') as State
  const hasEdits = state === 'published' && (rowData as { _status?: string })._status === 'draft'
  return (
    <span className={`state state--${state}`}>
      {stateLabels[state]}
      {hasEdits ? ' · có sửa đổi' : ''}
    </span>
  )
}
