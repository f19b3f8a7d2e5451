/** The names in the path of a filter or a sort order. Payload reads `__` as a dot, which GraphQL cannot write, and `_id` as `id`. */
export const segmentsOf = (path: string): string[] => (path === '_id' ? 'id' : path.replaceAll('__', '.')).split('.')
