type Node = { index: number; low: number; onStack: boolean }

/**
 * Groups keys so that every group comes after the groups that it refers to; keys that refer to each other, directly or in a circle, form
 * one group (Tarjan's strongly connected components). Keys without references keep their order.
 */
export const inDependencyOrder = (
  keys: readonly string[],
  referencesOf: (key: string) => readonly string[],
): string[][] => {
  const known = new Set(keys)
  const nodes = new Map<string, Node>()
  const stack: string[] = []
  const groups: string[][] = []

  const visit = (key: string): Node => {
    const node: Node = { index: nodes.size, low: nodes.size, onStack: true }
    nodes.set(key, node)
    stack.push(key)
    for (const next of referencesOf(key)) {
      if (!known.has(next)) continue
      const seen = nodes.get(next)
      if (!seen) node.low = Math.min(node.low, visit(next).low)
      else if (seen.onStack) node.low = Math.min(node.low, seen.index)
    }
    if (node.low === node.index) {
      const group = stack.splice(stack.indexOf(key))
      for (const member of group) (nodes.get(member) ?? node).onStack = false
      groups.push(group)
    }
    return node
  }

  for (const key of keys) if (!nodes.has(key)) visit(key)
  return groups
}
