import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { hash } from '../../src/core/hash.ts'

const phrasing = z.strictObject({
  text: z.string().min(1),
  expect: z.enum(['urgent', 'not-urgent']),
  class: z.string().min(1),
  note: z.optional(z.string().min(1)),
})

/**
 * Something that a visitor may type, and whether it is an emergency: one that happens now, happened
 * just now or is announced, to the writer or to somebody whom the writer tells of. Topics, the past,
 * the denied, figures of speech, the mild and the chronic are none. `class` is the kind of emergency,
 * or the reason why it is none; `note` says what the phrasing tries.
 */
export type Phrasing = Readonly<z.infer<typeof phrasing>>

/**
 * `first` to `fifth`: 150 emergencies and 300 others each, by authors who had seen no rule. `tuning`: what fifteen
 * more authors wrote, for the rules to learn from.
 */
export type PhrasingSet = 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'tuning'

export interface Halves {
  /** To write the rules on. */
  readonly tuning: readonly Phrasing[]
  /** To judge the rules on, once they are written; nothing is tuned to it. */
  readonly held: readonly Phrasing[]
}

/** Changed only together with a new set: another draw would make a held phrasing a tuned one. */
const seed = 'safety-1'

/** A whole set, in the order of its file. Throws on a line that is no phrasing. */
export function readPhrasings(set: PhrasingSet): Phrasing[] {
  return readFileSync(new URL(`phrasings/${set}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => phrasing.parse(JSON.parse(line)))
}

/**
 * Draws the two halves by seed: sorted by the hash of seed and text within each expectation and class,
 * then dealt in turn, so that the halves of a class differ by one phrasing at most.
 */
export function halve(phrasings: readonly Phrasing[]): Halves {
  const drawn = phrasings
    .map((it) => ({ it, key: `${it.expect} ${it.class} ${hash(seed + it.text)}` }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ it }) => it)
  return {
    tuning: drawn.filter((_, i) => i % 2 === 0),
    held: drawn.filter((_, i) => i % 2 === 1),
  }
}
