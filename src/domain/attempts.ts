type Options = {
  /** attempts allowed within a window */
  most: number
  /** milliseconds, from a key's first attempt on */
  window: number
  /** keys remembered at once; beyond it the oldest is forgotten, so that nobody fills the memory */
  remembered?: number
}

/** Counts attempts by key, in this process's memory. `now` is milliseconds of any steady clock. */
export class AttemptCounter {
  readonly #counts = new Map<string, { count: number; ends: number }>()
  readonly #options: Required<Options>

  constructor({ remembered = 10_000, ...options }: Options) {
    this.#options = { ...options, remembered }
  }

  /** How many milliseconds until the key may try again; 0 when it may now. */
  wait(key: string, now: number): number {
    const entry = this.#current(key, now)
    return entry && entry.count >= this.#options.most ? entry.ends - now : 0
  }

  /** Counts an attempt before its outcome is known, so that many at once are no way around. */
  take(key: string, now: number): void {
    const entry = this.#current(key, now)
    if (entry) {
      entry.count += 1
      return
    }
    const [oldest] = this.#counts.keys()
    if (oldest !== undefined && this.#counts.size >= this.#options.remembered) this.#counts.delete(oldest)
    this.#counts.set(key, { count: 1, ends: now + this.#options.window })
  }

  /** Takes back one attempt, which has proved right. */
  forgive(key: string): void {
    const entry = this.#counts.get(key)
    if (!entry) return
    entry.count -= 1
    if (entry.count <= 0) this.#counts.delete(key)
  }

  #current(key: string, now: number) {
    const entry = this.#counts.get(key)
    if (entry && entry.ends > now) return entry
    this.#counts.delete(key)
    return undefined
  }
}
