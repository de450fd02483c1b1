/** A question that asks for several things at once: "what are the causes and treatments of gout". */
import { fold } from '../text/analyzer.ts'
import { type AskedType, type QuestionType, typesAsked } from './question-type.ts'
import type { Span } from '../types.ts'

/** A longer text is a story, and what it asks for is not joined by the "and" in it. */
const maxLength = 250
const maxParts = 3

export interface Part {
  readonly type: QuestionType
  /** The question without what asks for the other parts. */
  readonly question: string
}

/** The parts of a question, two or three, each of another type; none where it asks for one thing. */
export function partsOf(question: string): Part[] {
  if (question.length > maxLength) return []
  const folded = fold(question)
  const asked = joined(folded, distinct(folded, typesAsked(folded))).slice(0, maxParts)
  if (asked.length < 2) return []
  const clauses = clausesOf(folded)
  const textOf = (clause: Span, own?: AskedType) =>
    without(
      folded,
      clause,
      asked.filter((it) => it !== own),
    )
  return asked.map((own) => {
    const clause = clauses.find(({ end }) => own.start < end)!
    const text = textOf(clause, own)
    // "What is gout and how is it treated": the clause that comes first says what "it" is.
    const isLeaning = clause !== clauses[0] && pronoun.test(text)
    return { type: own.type, question: isLeaning ? `${text} ${textOf(clauses[0]!)}` : text }
  })
}

const pronoun = /\b(?:it|its|they|them|their|this|that|these|those)\b/

/** The first of each type. "What is" in front of "the best treatment" asks for no definition. */
function distinct(folded: string, asked: readonly AskedType[]): AskedType[] {
  return asked.filter(({ type, end }, i) => {
    const next = asked[i + 1]
    if (type === 'definition' && next && !joint.test(folded.slice(end, next.start))) return false
    return asked.findIndex((other) => other.type === type) === i
  })
}

const joint = /[,;?.&]|\b(?:and|or|plus|also)\b/

/** Those that stand side by side: something joins each with the one before. */
function joined(folded: string, asked: readonly AskedType[]): AskedType[] {
  return asked.filter(
    ({ start }, i) => i === 0 || joint.test(folded.slice(asked[i - 1]!.end, start)),
  )
}

/** Behind an end mark, or behind an "and" with a question of its own: not in "causes and treatments". */
const clauseEnd =
  /[?;.]\s+|,?\s(?:and|or|but|also|plus)\s(?=(?:and |also )?(?:how|what|whats|why|when|where|which|who|is|are|can|could|does|do|will|would|should)\b)/g

function clausesOf(folded: string): Span[] {
  const ends = [...folded.matchAll(clauseEnd)].map(({ 0: { length }, index }) => index + length)
  const edges = [0, ...ends.filter((end) => end < folded.length), folded.length]
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }))
}

function without(text: string, { start, end }: Span, cuts: readonly AskedType[]): string {
  let rest = ''
  let from = start
  for (const cut of cuts) {
    if (cut.start < start || cut.start >= end) continue
    rest += text.slice(from, cut.start)
    from = cut.end
  }
  return rest + text.slice(Math.min(from, end), end)
}
