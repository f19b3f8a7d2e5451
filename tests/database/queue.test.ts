import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { TurnQueue, TurnTimeout } from '../../src/database/queue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const visits = fc.array(fc.record({ limit: fc.integer({ min: 1, max: 100 }), stay: fc.integer({ min: 1, max: 100 }) }))

test('one at a time, in the order of coming; whoever waits too long is told so, and holds nobody up', async () => {
  await fc.assert(
    fc.asyncProperty(visits, async (all) => {
      const queue = new TurnQueue()
      const served: number[] = []
      const timedOut: number[] = []
      let inside = 0
      const done = Promise.all(
        all.map(async ({ limit, stay }, index) => {
          const leave = await queue.enter(limit).catch((error: unknown) => {
            expect(error).toBeInstanceOf(TurnTimeout)
            timedOut.push(index)
          })
          if (!leave) return
          served.push(index)
          expect((inside += 1)).toBe(1)
          await new Promise((resolve) => setTimeout(resolve, stay))
          inside -= 1
          leave()
          leave() // a second time changes nothing
        }),
      )
      await vi.runAllTimersAsync()
      await done

      // The same by arithmetic: everybody comes at 0 and enters when the one before has left, if that is in time.
      const expected: number[] = []
      let free = 0
      all.forEach(({ limit, stay }, index) => {
        if (free > limit) return
        // Leaving and timing out in the same millisecond may go either way.
        if (free === limit && !served.includes(index)) return
        expected.push(index)
        free += stay
      })
      expect(served).toEqual(expected)
      expect([...served, ...timedOut].sort((a, b) => a - b)).toEqual(all.map((_, index) => index))
      expect(await queue.enter(1)).toBeTypeOf('function')
    }),
  )
})
