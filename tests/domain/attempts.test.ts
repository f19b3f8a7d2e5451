import { expect, test } from 'vitest'
import { AttemptCounter } from '../../src/domain/attempts.ts'

test('an attempt too many waits for the end of the window that its first began', () => {
  const counter = new AttemptCounter({ most: 2, window: 100 })
  counter.take('a', 0)
  expect(counter.wait('a', 50)).toBe(0)
  counter.take('a', 60)
  expect(counter.wait('a', 70)).toBe(30)
  expect(counter.wait('b', 70)).toBe(0)
  expect(counter.wait('a', 100)).toBe(0)
  counter.take('a', 100)
  expect(counter.wait('a', 101)).toBe(0)
})

test('what proved right does not count', () => {
  const counter = new AttemptCounter({ most: 1, window: 100 })
  for (let now = 0; now < 50; now += 1) {
    expect(counter.wait('a', now)).toBe(0)
    counter.take('a', now)
    counter.forgive('a')
  }
  counter.forgive('never seen')
  counter.take('a', 50)
  expect(counter.wait('a', 51)).toBe(99)
})

test('remembers no more keys than it may, and forgets the oldest first', () => {
  const counter = new AttemptCounter({ most: 1, window: 100, remembered: 2 })
  for (const key of ['a', 'b', 'c']) counter.take(key, 0)
  expect(['a', 'b', 'c'].map((key) => counter.wait(key, 1) > 0)).toEqual([false, true, true])
})
