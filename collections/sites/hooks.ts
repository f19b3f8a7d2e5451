import type { CollectionBeforeOperationHook, Where } from 'payload'

/**
 * The key of a site that was switched off is nobody's: whoever sends it is a stranger. Payload looks a key up by `apiKeyIndex`, which no
 * request may name, so this is where its question is known by.
 */
export const onlyActiveKeys: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  const { where } = args as { where?: Where }
  if (operation !== 'read' || !overrideAccess || !JSON.stringify(where ?? {}).includes('"apiKeyIndex"')) return args
  return { ...args, where: { and: [where, { isActive: { equals: true } }] } } as typeof args
}
