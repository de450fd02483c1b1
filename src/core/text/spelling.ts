/** Words that are spelled much like another: what a visitor may have meant. */
import type { Retriever } from '../retrieval/retriever.ts'

/** A shorter word is a letter away from too many others. */
const minLength = 5
/** From this length on a word may be two edits away. */
const longLength = 8
const maxSimilar = 3
const digit = /\d/

/**
 * Terms of the index that are spelled much like this one, at most three: the nearest first, then the more frequent,
 * then by alphabet. They begin with the same letter and are one edit away, or two where the word is long. Numbers and
 * words with a digit are like no other.
 */
export function similar(
  term: string,
  retriever: Pick<Retriever, 'termsBeginningWith' | 'documentFrequency'>,
): string[] {
  if (term.length < minLength || digit.test(term)) return []
  const maxEdits = term.length < longLength ? 1 : 2
  const editsTo = distanceFrom(term, maxEdits)
  const firstLetter = String.fromCodePoint(term.codePointAt(0)!)
  return retriever
    .termsBeginningWith(firstLetter)
    .map((other) => ({ other, edits: editsTo(other) }))
    .filter(({ other, edits }) => edits <= maxEdits && !digit.test(other))
    .map((it) => ({ ...it, frequency: retriever.documentFrequency(it.other) }))
    .toSorted(
      (a, b) => a.edits - b.edits || b.frequency - a.frequency || (a.other < b.other ? -1 : 1),
    )
    .slice(0, maxSimilar)
    .map(({ other }) => other)
}

/**
 * The restricted Damerau–Levenshtein distance from a word (optimal string alignment): a letter put in, left out, taken
 * for another, or two neighbours swapped is one edit. Beyond `max` it only says that it is more, so it looks at no more
 * than the cells within `max` of the diagonal, and stops at the first row that has none left (Ukkonen 1985).
 */
export function distanceFrom(word: string, max: number): (other: string) => number {
  const over = max + 1
  const [m, width] = [word.length, word.length + max + 2]
  // One row for each letter of `word`, one column for each letter of the other; three rows are alive at a time.
  let beforeLast = new Uint8Array(width)
  let last = new Uint8Array(width)
  let row = new Uint8Array(width)
  return (other) => {
    const n = other.length
    if (Math.abs(n - m) > max) return over
    for (let j = 0; j <= Math.min(n, over); j++) last[j] = j
    for (let i = 1; i <= m; i++) {
      const from = Math.max(1, i - max)
      const to = Math.min(n, i + max)
      let least = (row[from - 1] = from === 1 ? Math.min(i, over) : over)
      for (let j = from; j <= to; j++) {
        const isSame = word.charCodeAt(i - 1) === other.charCodeAt(j - 1)
        let edits = Math.min(last[j - 1]! + Number(!isSame), last[j]! + 1, row[j - 1]! + 1)
        const isSwapped =
          i > 1 &&
          j > 1 &&
          word.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
          word.charCodeAt(i - 2) === other.charCodeAt(j - 1)
        if (isSwapped) edits = Math.min(edits, beforeLast[j - 2]! + 1)
        row[j] = Math.min(edits, over)
        least = Math.min(least, edits)
      }
      if (least > max) return over
      row[to + 1] = over
      ;[beforeLast, last, row] = [last, row, beforeLast]
    }
    return last[n]!
  }
}
