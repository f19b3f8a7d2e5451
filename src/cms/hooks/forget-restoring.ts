import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, RequestContext } from 'payload'

/**
 * Payload notes in the request that a version is being restored, and never takes the note away. The mutations of one GraphQL request share
 * it: the next would empty every field that it does not name, and be judged as a restored version. Reads within the restoring leave it.
 */
const forgetBefore = (operation: string, context: RequestContext): void => {
  if (operation === 'create' || operation === 'update') delete context.isRestoringVersion
}

export const forgetRestoring: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  forgetBefore(operation, req.context)
  return args
}

/** The same for settings. */
export const forgetRestoringOfGlobal: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  forgetBefore(operation, req.context)
  return args
}
