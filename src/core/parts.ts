/** A question that asks for several things at once: "what are the causes and treatments of gout". */
import { fold } from './analyzer.ts'
import { type AskedType, type QuestionType, typesAsked } from './question-type.ts'

/** A longer text is a story, and what it asks for is not joined by the "and" in it. */
const maxLength = 250
const maxParts = 3

export interface Part {
  readonly type: QuestionType
  /** The question without the words that ask for the other parts. */
  readonly question: string
}

/** The parts of a question, two or three, each of another type; none where it asks for one thing. */
export function partsOf(question: string): Part[] {
  if (question.length > maxLength) return []
  const folded = fold(question)
  const asked = joined(folded, distinct(folded, typesAsked(folded))).slice(0, maxParts)
  if (asked.length < 2) return []
  return asked.map(({ type, start }) => ({
    type,
    question: without(
      folded,
      asked.filter((other) => other.start !== start),
    ),
  }))
}

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

function without(text: string, cuts: readonly AskedType[]): string {
  let rest = text
  for (const { start, end } of cuts.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest
}
