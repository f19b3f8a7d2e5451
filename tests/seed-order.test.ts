import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inDependencyOrder } from '../seeds/engine/order.ts'

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const keys = Array.from({ length: size }, (_, index) => `k${index}`)
  return fc.record({
    keys: fc.constant(keys),
    references: fc.array(fc.uniqueArray(fc.constantFrom(...keys, 'elsewhere')), { minLength: size, maxLength: size }),
  })
})

const reachable = (from: string, next: (key: string) => readonly string[]): Set<string> => {
  const reached = new Set<string>()
  const queue = [...next(from)]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue
    reached.add(key)
    queue.push(...next(key))
  }
  return reached
}

describe('inDependencyOrder', () => {
  it('puts every key once, after all that it refers to, with those and only those that refer back to it', () => {
    fc.assert(
      fc.property(graphs, ({ keys, references }) => {
        const next = (key: string): readonly string[] => references[keys.indexOf(key)] ?? []
        const groups = inDependencyOrder(keys, next)
        expect(groups.flat().sort()).toEqual([...keys].sort())
        const placeOf = new Map(groups.flatMap((group, place) => group.map((key) => [key, place] as const)))
        for (const key of keys) {
          for (const target of next(key).filter((name) => placeOf.has(name))) {
            expect(placeOf.get(target)).toBeLessThanOrEqual(placeOf.get(key) ?? -1)
          }
          for (const other of keys) {
            if (other === key) continue
            const inCircle = reachable(key, next).has(other) && reachable(other, next).has(key)
            expect(placeOf.get(other) === placeOf.get(key)).toBe(inCircle)
          }
        }
      }),
    )
  })

  it('keeps the given order where nothing refers to anything', () => {
    expect(inDependencyOrder(['c', 'a', 'b'], () => [])).toEqual([['c'], ['a'], ['b']])
  })
})
