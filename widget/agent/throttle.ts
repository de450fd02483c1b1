/** Runs the last of what is asked of it, at once after a pause, and else no more often than every so many milliseconds. */
export class Throttle {
  readonly #everyMs: number
  #lastMs = -Infinity
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: (() => void) | undefined

  constructor(everyMs: number) {
    this.#everyMs = everyMs
  }

  run(work: () => void): void {
    this.#waiting = work
    clearTimeout(this.#timer)
    const waitMs = this.#lastMs + this.#everyMs - performance.now()
    if (waitMs <= 0) this.flush()
    else this.#timer = setTimeout(() => this.flush(), waitMs)
  }

  /** Runs what waits, now. */
  flush(): void {
    const work = this.#waiting
    this.stop()
    if (!work) return
    this.#lastMs = performance.now()
    work()
  }

  /** Forgets what waits. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#waiting = undefined
  }
}
