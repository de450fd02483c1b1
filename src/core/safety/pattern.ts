/**
 * Patterns over words, as the rules are written. Elements are parted by blanks:
 *
 * - `chest`, `hit|hits`: one of these words; `bleed*` any that begins so; `@pain` any of a list in `word-lists.ts`;
 *   `#38..43` a number of this range
 * - `so?`: the same, or nothing
 * - `~3`: up to three words between, whichever; never over a mark or a "not"
 * - `!foot|feet`: what does not follow
 * - `^`: the beginning of a clause, `$`: its end
 *
 * Matching takes time in proportion to the words, whatever they are: a pattern has few gaps, and a gap few words.
 */
import { mark } from './reading.ts'
import { type Words, wordsOf } from './words.ts'

type Element =
  | { readonly kind: 'word' | 'not'; readonly words: Words; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'beginning' | 'end' }

export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** What a match begins with. */
  readonly first: Words
  /** What every match has: all of it must stand in a sentence for it to match there. The rarest first. */
  readonly needed: readonly Words[]
}

export interface Match {
  /** Ordinal of the pattern in its set. */
  readonly pattern: number
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** Words with what each of them stands for. */
export interface Text {
  readonly words: readonly string[]
  /** By place. */
  readonly meanings: readonly ReadonlySet<Words>[]
  /** Where each of them stands, in order. */
  readonly places: ReadonlyMap<Words, readonly number[]>
  /** What each set of patterns has found: a text is asked many times. */
  readonly found: Map<object, readonly Match[]>
}

/** Throws `Error` on a list that there is not, or a pattern that does not begin with a word. */
export function compile(source: string): Pattern {
  const elements = source.trim().split(/\s+/).map(element)
  const first = elements.find(({ kind }) => kind !== 'beginning')
  if (first?.kind !== 'word' || first.isOptional) {
    throw new Error(`expected a pattern that begins with a word, got "${source}"`)
  }
  const needed = elements
    .flatMap((it) => (it.kind === 'word' && !it.isOptional ? [it.words] : []))
    // What few words are is looked for first.
    .toSorted((a, b) => a.exact.size - b.exact.size)
  return { source, elements, first: first.words, needed }
}

function element(source: string): Element {
  if (source === '^') return { kind: 'beginning' }
  if (source === '$') return { kind: 'end' }
  if (source.startsWith('~')) return { kind: 'gap', max: Number(source.slice(1)) }
  const isNot = source.startsWith('!')
  const isOptional = source.endsWith('?')
  const words = wordsOf(source.slice(isNot ? 1 : 0, isOptional ? -1 : undefined))
  return { kind: isNot ? 'not' : 'word', words, isOptional }
}

const negators = new Set(['not', 'no', 'never', 'without', 'nor', 'neither'])

/** Where a match that begins at a place ends, exclusive; undefined where there is none. */
export function matchAt({ elements }: Pattern, text: Text, start: number): number | undefined {
  return from(elements, 0, text, start)
}

function from(
  elements: readonly Element[],
  index: number,
  text: Text,
  at: number,
): number | undefined {
  const next = elements[index]
  if (!next) return at
  switch (next.kind) {
    case 'beginning':
      return isBeginning(text.words, at) ? from(elements, index + 1, text, at) : undefined
    case 'end': {
      const word = text.words[at]
      return word === undefined || word === mark ? from(elements, index + 1, text, at) : undefined
    }
    case 'not':
      return text.meanings[at]?.has(next.words) ? undefined : from(elements, index + 1, text, at)
    case 'word': {
      const isHere = text.meanings[at]?.has(next.words)
      const end = isHere ? from(elements, index + 1, text, at + 1) : undefined
      return end ?? (next.isOptional ? from(elements, index + 1, text, at) : undefined)
    }
    case 'gap':
      for (let skipped = 0; skipped <= next.max; skipped++) {
        const end = from(elements, index + 1, text, at + skipped)
        if (end !== undefined) return end
        const over = text.words[at + skipped]
        if (over === undefined || over === mark || negators.has(over)) return undefined
      }
      return undefined
  }
}

const opensClause = new Set([mark, 'and', 'but', 'so', 'because', 'then', 'or'])

function isBeginning(words: readonly string[], at: number): boolean {
  return at === 0 || opensClause.has(words[at - 1]!)
}
