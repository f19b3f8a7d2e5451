import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { Payload } from 'payload'
import { mayChange } from '../cms/may-change.ts'
import { isObject } from '../cms/shapes/problem.ts'
import { staffOf } from '../cms/users.ts'

type FormState = typeof buildFormStateHandler

/**
 * What the panel asks of the server besides REST, where Payload asks too little: a form's state also locks the document for whoever asks,
 * and with that its own people out. Nobody locks what they may not change.
 */
const formState: FormState = async (args) => {
  const { collectionSlug, globalSlug, id, req } = args
  const asksForLock = Boolean(args.returnLockStatus || args.updateLastEdited)
  const settings = req.payload.config.globals.find(({ slug }) => slug === globalSlug)
  const isAllowed =
    !asksForLock ||
    (collectionSlug && id !== undefined
      ? await mayChange(req, collectionSlug, id)
      : settings === undefined || (await settings.access.update({ req })) === true)
  return buildFormStateHandler(isAllowed ? args : { ...args, returnLockStatus: false, updateLastEdited: false })
}

export const serverFunctions = { 'form-state': formState }

/** What the panel calls. Payload offers more (scheduled publication, folders, copies between languages) that nothing here uses. */
const called: unknown[] = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]

/**
 * Whether a call is one that the panel makes: one of its functions, by somebody of the staff, about a collection of ours. Payload looks a
 * function up by its name, and finds what every object has (`constructor` answers with all it was given); and it lists everybody's locks and
 * preferences, which over REST are shut (src/api/internal-doors.ts).
 */
export const isAnswered = async (payload: Payload, headers: Headers, call: unknown): Promise<boolean> => {
  const { args, name }: { args?: unknown; name?: unknown } = isObject(call) ? call : {}
  if (!called.includes(name) || !isObject(args)) return false
  const { collectionSlug = [] } = args
  const isOurs = (slug: unknown) =>
    typeof slug === 'string' && !slug.startsWith('payload-') && Object.hasOwn(payload.collections, slug)
  if (collectionSlug !== null && ![collectionSlug].flat().every(isOurs)) return false
  return staffOf(await payload.auth({ headers })) !== null
}
