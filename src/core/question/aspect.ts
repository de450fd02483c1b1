/** Whether what is asked of a subject is what a passage says of it. */
import type { Candidate } from '../extract.ts'
import { covers, type Query } from './query.ts'
import { answersType } from './question-type.ts'

/**
 * Whether a sentence stands where the question's words of asking are answered: the heading asks the same, the passage
 * says one of these words, or the sentence has what such a question is answered with. Where no heading says what stands
 * below it, there is nothing to tell, and it does.
 */
export function answersAspect(
  query: Query,
  { document, sentences, at, hit: { reading } }: Candidate,
): boolean {
  const answer = document.text.slice(sentences[at]!.start, sentences[at]!.end)
  if (query.asksWhy && reading.type !== 'causes') {
    // The reason may stand right behind what it is the reason of.
    const { end } = sentences[at + 1] ?? sentences[at]!
    if (!answersType('causes', document.text.slice(sentences[at]!.start, end))) return false
  }
  const asking = query.terms.filter(({ term }) => query.wording.has(term))
  return (
    query.type === 'definition' ||
    reading.type === 'other' ||
    reading.type === query.type ||
    // "How long" has no word to look for, but an answer shows a time.
    (asking.length === 0 && query.type !== 'duration') ||
    asking.some(
      (term) => covers(term, (it) => reading.text.has(it) || reading.above.has(it)) > 0,
    ) ||
    answersType(query.type, answer)
  )
}
