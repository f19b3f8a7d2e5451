import { askForVisible } from './ask-for-visible.ts'
import { checkQuestion } from './check-question.ts'
import { refusePrivateFilters } from './refuse-private-filters.ts'

/** Before every operation of every collection: what is asked for can be asked, by whoever asks it, and tells nothing it should not. */
export const questionHooks = [refusePrivateFilters, checkQuestion, askForVisible]
