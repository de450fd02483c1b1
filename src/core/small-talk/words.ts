/** The words of a message in the spelling that the phrases of small talk have. */
import { fold } from '../text/analyzer.ts'
import { fillers, phrases, pictures, sets, spellings } from './phrases.ts'
import type { Span } from '../types.ts'

/** A word, or one of several that were typed as one. Its span is that of what was typed. */
export interface SpelledWord extends Span {
  readonly text: string
  /** What stands behind it: the end of a sentence or of a line, a lesser mark, or nothing. */
  readonly mark: 'end' | 'comma' | undefined
}

/** Words alone, or marks and pictures alone. */
const run = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+|\n/gu
const isWord = /^[\p{L}\p{N}]/u

export function spelledWords(message: string): SpelledWord[] {
  const found: SpelledWord[] = []
  for (const { 0: typed, index: start } of message.matchAll(run)) {
    const said = isWord.test(typed) ? meant(fold(typed)) : meaningOf(typed)
    const mark = /[.!?…\n]/.test(typed) ? 'end' : /[,;:–-]/.test(typed) ? 'comma' : undefined
    if (said !== undefined) {
      const end = start + typed.length
      found.push(...said.split(' ').map((text) => ({ text, start, end, mark: undefined })))
    }
    if (mark && found.length > 0) found.push({ ...found.pop()!, mark })
  }
  return found
}

function meaningOf(picture: string): string | undefined {
  return pictures.find(([pattern]) => pattern.test(picture))?.[1]
}

/** The words of all phrases. */
export const vocabulary: ReadonlySet<string> = new Set(
  [...Object.values(phrases), ...Object.values(sets), fillers].flatMap((text) =>
    text.match(/[a-z]+/g)!,
  ),
)
/** Letters of a word that is read with a slip in it: of shorter ones, one slip makes another word. */
const minLength = 4
/** The vocabulary by its letters without their doubles. */
const alike = new Map([...vocabulary].map((known) => [squeezed(known), known]))
const elongated = /(.)\1{2,}/g
const laughter = /^(?:a*(?:h+[aeiou]+){2,}h*|l+o+l+|lmf?a+o+|rofl)$/

function meant(typed: string): string {
  if (Object.hasOwn(spellings, typed)) return spellings[typed]!
  if (vocabulary.has(typed)) return typed
  if (laughter.test(typed)) return 'haha'
  const shortened = typed.replace(elongated, '$1$1')
  if (vocabulary.has(shortened)) return shortened
  const short = squeezed(typed)
  if (short.length < minLength && shortened === typed) return typed
  return [short, ...swaps(short).map(squeezed)].map((it) => alike.get(it)).find(Boolean) ?? typed
}

/** Each letter once: "hellooo" and "helo" are the same. */
function squeezed(text: string): string {
  return text.replace(/(.)\1+/g, '$1')
}

/** A word with each two neighbours swapped, but for the first letter: "thnaks". */
function swaps(text: string): string[] {
  if (text.length < minLength || text.length > maxLength) return []
  return Array.from(
    { length: text.length - 2 },
    (_, i) => text.slice(0, i + 1) + text[i + 2]! + text[i + 1]! + text.slice(i + 3),
  )
}

/** Letters of the longest word of the vocabulary, and a few. */
const maxLength = 20
