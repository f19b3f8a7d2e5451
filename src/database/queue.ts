/** Gives the turn to whoever waits next. Calling it again does nothing. */
export type Leave = () => void

/** Whoever waited in a `TurnQueue` longer than they said they would. */
export class TurnTimeout extends Error {}

/** First come, first served: one holder at a time, and nobody waits longer than they said. */
export class TurnQueue {
  #held = false
  #waiting: (() => void)[] = []

  /** Resolves with `leave` when it is the caller's turn; rejects with `TurnTimeout` after `limit` milliseconds. */
  enter(limit: number): Promise<Leave> {
    if (!this.#held) {
      this.#held = true
      return Promise.resolve(this.#leave())
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer)
        resolve(this.#leave())
      }
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== start)
        reject(new TurnTimeout())
      }, limit)
      this.#waiting.push(start)
    })
  }

  #leave(): Leave {
    let left = false
    return () => {
      if (left) return
      left = true
      const next = this.#waiting.shift()
      if (next) next()
      else this.#held = false
    }
  }
}
