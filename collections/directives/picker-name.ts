import type { PickerName } from '../../src/cms/hooks/keep-names.ts'
import { formatPartialDate } from '../../src/domain/dates.ts'

type Directive = { title?: string | null; date?: string | null }

/** A number is unique only with its issuer and date (domain.md). */
export const pickerName: PickerName<Directive> = ({ date, title }) => [title, formatPartialDate(date)]
