import type { PayloadRequest, Where } from 'payload'
import { notTrashed } from './trash.ts'

/**
 * The ids of a unit, of every unit below it and of every unit that any of these succeeded (domain.md: district departments
 * ended with the districts, their archives went to provinces and communes). Memoised for the request.
 */
export const unitScope = (req: PayloadRequest, unit: string): Promise<string[]> => {
  const scopes = (req.context.unitScopes ??= {}) as Record<string, Promise<string[]>>
  return (scopes[unit] ??= findScope(req, unit))
}

type Organization = { predecessors?: unknown[] | null }

const find = (req: PayloadRequest, where: Where) =>
  req.payload.db.find({ collection: 'organizations', pagination: false, req, where: { and: [where, notTrashed] } })

const findScope = async (req: PayloadRequest, unit: string): Promise<string[]> => {
  const reached = new Set([unit])
  let frontier = [unit]
  while (frontier.length > 0) {
    const [below, these] = await Promise.all([
      find(req, { parent: { in: frontier } }),
      find(req, { id: { in: frontier } }),
    ])
    const found = [
      ...below.docs.map((child) => String(child.id)),
      ...(these.docs as Organization[]).flatMap(({ predecessors }) => predecessors ?? []).map(String),
    ]
    frontier = [...new Set(found)].filter((id) => !reached.has(id))
    for (const id of frontier) reached.add(id)
  }
  return [...reached]
}
