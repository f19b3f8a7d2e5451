import type { CollectionBeforeChangeHook } from 'payload'
import { comparePartialDates } from '../../src/domain/dates.ts'

type Stage = { status?: string | null; date?: string | null }

/** A model's status is that of its latest stage; stages without a date keep their place in the list. */
export const settleStatus: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const stages = (data.stages ?? originalDoc?.stages ?? []) as Stage[]
  const latest = stages.reduce<Stage | undefined>(
    (last, stage) => (last?.date && stage.date && comparePartialDates(stage.date, last.date) < 0 ? last : stage),
    undefined,
  )
  return { ...data, status: latest?.status ?? null }
}
