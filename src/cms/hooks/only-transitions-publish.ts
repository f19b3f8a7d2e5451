import type { CollectionBeforeOperationHook } from 'payload'
import { UseTransition } from '../errors.ts'

/** The string key that a transition sets in `req.context`; Payload drops symbol keys when it copies a context. */
export const transitionKey = 'transition'

const localePublication = ['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale']

/**
 * Makes every write outside a transition a draft, and refuses one that asks for more. REST, GraphQL, bulk edits, duplicates, restored
 * versions and the panel all pass here. (`state` needs no check: its field access lets nobody set it.)
 */
export const onlyTransitionsPublish: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.context[transitionKey]) return args
  const given = args as Record<string, unknown> & { data?: Record<string, unknown> }
  if (operation === 'restoreVersion') {
    if (given.draft !== true) throw new UseTransition()
    return args
  }
  if (operation !== 'create' && operation !== 'update') return args
  const { _status: status, ...data } = given.data ?? {}
  const publishes = (status ?? 'draft') !== 'draft' || localePublication.some((key) => given[key])
  if (publishes) throw new UseTransition()
  return { ...given, draft: true, ...(given.data ? { data } : {}) } as typeof args
}
