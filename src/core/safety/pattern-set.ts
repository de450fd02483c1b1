/** Many patterns at once: a text is asked only for those all of whose words it has. */
import { compile, type Match, matchAt, type Pattern, type Text } from './pattern.ts'
import { meaningsOf, type Words } from './words.ts'

/** Reads words for the patterns, once for all sets. */
export function textOf(words: readonly string[]): Text {
  const meanings = words.map(meaningsOf)
  const places = new Map<Words, number[]>()
  meanings.forEach((meaning, at) => {
    for (const it of meaning) {
      const known = places.get(it)
      if (known) known.push(at)
      else places.set(it, [at])
    }
  })
  return { words, meanings, places, found: new Map() }
}

/** Reads a pattern a line. */
export function setOf(text: string): PatternSet {
  return new PatternSet(text.trim().split('\n').map(compile))
}

export class PatternSet {
  readonly #patterns: readonly Pattern[]
  /** Ordinals, by what they begin with. */
  readonly #byFirst: ReadonlyMap<Words, readonly number[]>

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns
    this.#byFirst = Map.groupBy(patterns.keys(), (ordinal) => patterns[ordinal]!.first)
  }

  /** All matches within `from`, `to` exclusive, by where they begin; one for each pattern and place. */
  find(text: Text, from = 0, to = text.words.length): readonly Match[] {
    const all = this.#allIn(text)
    if (from === 0 && to === text.words.length) return all
    return all.filter(({ start, end }) => start >= from && end <= to)
  }

  /** Whether any matches. */
  some(text: Text, from?: number, to?: number): boolean {
    return this.find(text, from, to).length > 0
  }

  /** Whether any begins at a place. */
  startsAt(text: Text, at: number): boolean {
    return this.#allIn(text).some(({ start }) => start === at)
  }

  /** Whether any ends at a place, and begins at `from` at the earliest. */
  endsAt(text: Text, at: number, from: number): boolean {
    return this.#allIn(text).some(({ start, end }) => start >= from && end === at)
  }

  #allIn(text: Text): readonly Match[] {
    const known = text.found.get(this)
    if (known) return known
    const matches = this.#match(text)
    text.found.set(this, matches)
    return matches
  }

  #match(text: Text): Match[] {
    const { places } = text
    const matches: Match[] = []
    const match = (first: Words) => {
      for (const pattern of this.#byFirst.get(first) ?? []) {
        if (!this.#patterns[pattern]!.needed.every((it) => places.has(it))) continue
        for (const start of places.get(first)!) {
          const end = matchAt(this.#patterns[pattern]!, text, start)
          if (end !== undefined) matches.push({ pattern, start, end })
        }
      }
    }
    if (this.#byFirst.size < places.size) {
      for (const first of this.#byFirst.keys()) if (places.has(first)) match(first)
    } else {
      for (const first of places.keys()) match(first)
    }
    return matches.toSorted((a, b) => a.start - b.start || a.pattern - b.pattern)
  }
}
