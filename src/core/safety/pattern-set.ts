/** Many patterns at once: each word of a sentence is asked only of the patterns that begin with it. */
import { compile, matchAt, type Pattern, type Text } from './pattern.ts'
import { meaningsOf, type Words } from './words.ts'

export interface Match {
  /** Ordinal of the pattern in its set. */
  readonly pattern: number
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Reads words for the patterns, once for all sets. */
export function textOf(words: readonly string[]): Text {
  const meanings = words.map(meaningsOf)
  const all = new Set<Words>()
  for (const meaning of meanings) for (const it of meaning) all.add(it)
  return { words, meanings, all }
}

/** Reads a pattern a line. */
export function setOf(text: string): PatternSet {
  return new PatternSet(text.trim().split('\n').map(compile))
}

export class PatternSet {
  readonly #patterns: readonly Pattern[]
  readonly #byFirst = new Map<Words, number[]>()
  readonly #possibleIn = new WeakMap<Text, ReadonlyMap<Words, readonly number[]>>()

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns
    patterns.forEach(({ first }, ordinal) => {
      const filed = this.#byFirst.get(first)
      if (filed) filed.push(ordinal)
      else this.#byFirst.set(first, [ordinal])
    })
  }

  /** All matches, by where they begin; one for each pattern and place. `from` on, `to` exclusive. */
  *find(text: Text, from = 0, to = text.words.length): Generator<Match> {
    if (this.#possible(text).size === 0) return
    for (let start = from; start < to; start++) yield* this.#findAt(text, start, to)
  }

  *#findAt(text: Text, start: number, to: number): Generator<Match> {
    const possible = this.#possible(text)
    for (const meaning of text.meanings[start] ?? []) {
      for (const pattern of possible.get(meaning) ?? []) {
        const end = matchAt(this.#patterns[pattern]!, text, start)
        if (end !== undefined && end <= to) yield { pattern, start, end }
      }
    }
  }

  /** Whether any matches. */
  some(text: Text, from?: number, to?: number): boolean {
    return !this.find(text, from, to).next().done
  }

  /** Whether any begins at a place. */
  startsAt(text: Text, at: number): boolean {
    return !this.#findAt(text, at, text.words.length).next().done
  }

  /** Whether any ends at a place, and begins at `from` at the earliest. */
  endsAt(text: Text, at: number, from: number): boolean {
    for (const { end } of this.find(text, Math.max(0, from), at)) if (end === at) return true
    return false
  }

  /** By what they begin with, the patterns all of whose words stand in the text. A text is asked many times. */
  #possible(text: Text): ReadonlyMap<Words, readonly number[]> {
    const known = this.#possibleIn.get(text)
    if (known) return known
    const possible = this.#newPossible(text)
    this.#possibleIn.set(text, possible)
    return possible
  }

  #newPossible({ all }: Text): Map<Words, number[]> {
    const possible = new Map<Words, number[]>()
    for (const first of all) {
      const ordinals = this.#byFirst
        .get(first)
        ?.filter((ordinal) => this.#patterns[ordinal]!.needed.every((it) => all.has(it)))
      if (ordinals && ordinals.length > 0) possible.set(first, ordinals)
    }
    return possible
  }
}
