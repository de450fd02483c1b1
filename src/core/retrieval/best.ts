import type { Hit } from './retriever.ts'

/**
 * The best of many scored passages, without sorting them all: a heap of no more than `limit`, the worst of them on top.
 * Of equal scores the earlier passage is the better.
 */
export class Best {
  readonly #scores: Float64Array
  readonly #passages: Uint32Array
  #size = 0

  constructor(limit: number) {
    this.#scores = new Float64Array(limit)
    this.#passages = new Uint32Array(limit)
  }

  /** Whether there is room, or a worse one to give way. */
  takes(passage: number, score: number): boolean {
    if (this.#size < this.#scores.length) return true
    return this.#size > 0 && this.#isWorse(0, passage, score)
  }

  /** Takes a passage that it `takes`; the worst gives way where there is no room. */
  add(passage: number, score: number): void {
    if (this.#size < this.#scores.length) this.#rise(this.#size++, passage, score)
    else this.#sink(passage, score)
  }

  /** Everything taken, best first. Nothing is left. */
  drain(): Hit[] {
    const hits: Hit[] = []
    while (this.#size > 0) {
      hits.push({ passage: this.#passages[0]!, score: this.#scores[0]! })
      const last = --this.#size
      this.#sink(this.#passages[last]!, this.#scores[last]!)
    }
    return hits.toReversed()
  }

  #isWorse(place: number, passage: number, score: number): boolean {
    const own = this.#scores[place]!
    return own < score || (own === score && this.#passages[place]! > passage)
  }

  #put(place: number, passage: number, score: number): void {
    this.#scores[place] = score
    this.#passages[place] = passage
  }

  /** From a free place at the end upwards. */
  #rise(from: number, passage: number, score: number): void {
    let place = from
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.#isWorse(parent, passage, score)) break
      this.#put(place, this.#passages[parent]!, this.#scores[parent]!)
      place = parent
    }
    this.#put(place, passage, score)
  }

  /** From the top, whose passage goes, downwards. */
  #sink(passage: number, score: number): void {
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.#size) break
      const right = child + 1
      if (
        right < this.#size &&
        this.#isWorse(right, this.#passages[child]!, this.#scores[child]!)
      ) {
        child = right
      }
      if (!this.#isWorse(child, passage, score)) break
      this.#put(place, this.#passages[child]!, this.#scores[child]!)
      place = child
    }
    this.#put(place, passage, score)
  }
}
