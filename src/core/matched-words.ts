/** Which words of a text are words of a question, in its or another form. */
import { isPair, stemWord, words } from './text/analyzer.ts'
import type { Query } from './question/query.ts'
import type { Span } from './types.ts'

/** All terms that a query is searched by: its own and what else they are called. */
export function termsOf({ terms }: Query): Set<string> {
  return new Set(
    terms.flatMap(({ term, variants }) => [term, ...variants.flatMap((it) => it.terms)]),
  )
}

/** The words of `text.slice(start, end)` that are among the terms, in reading order; a pair that is a term is one. */
export function matchedWords(
  text: string,
  { start, end }: Span,
  terms: ReadonlySet<string>,
): Span[] {
  const found: Span[] = []
  let previous: { text: string; start: number; end: number } | undefined
  for (const word of words(text.slice(start, end))) {
    const at = { text: word.text, start: start + word.start, end: start + word.end }
    if (
      previous &&
      at.start === previous.end + 1 &&
      isPair(previous.text, text.charCodeAt(previous.end), at.text) &&
      terms.has(stemWord(previous.text + at.text))
    ) {
      if (found.at(-1)?.start === previous.start) found.pop()
      found.push({ start: previous.start, end: at.end })
    } else if (terms.has(stemWord(at.text))) {
      found.push({ start: at.start, end: at.end })
    }
    previous = at
  }
  return found
}
