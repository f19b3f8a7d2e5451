import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { mayChange } from '../cms/may-change.ts'

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

/** Payload looks a function up by its name, and finds what every object has, which answers with all it was given. */
export const isServerFunction = (name: string): boolean => !(name in Object.prototype)
