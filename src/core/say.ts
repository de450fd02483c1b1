/** From a decision to what is said: quotes of the source, or our own words. */
import type { Artifact } from './artifact.ts'
import { cite, join } from './cite.ts'
import type { Decision, FoundWanting } from './decide.ts'
import type { Candidate } from './extract.ts'
import type { Messages } from './messages/messages.ts'
import type { QuestionType } from './question-type.ts'
import type { Hit } from './retriever.ts'
import type { Found } from './search.ts'
import { nearest, siblings } from './suggest.ts'
import type { Answer, Turn } from './types.ts'

/** What was found for a question, and what comes of it. */
export interface Judged extends Found {
  readonly decision: Decision
}

/** The same for a part of a question, and what the part asks for. */
export interface JudgedPart extends Judged {
  readonly type: QuestionType
}

export type Said = Pick<
  Answer,
  'kind' | 'text' | 'notice' | 'closest' | 'citations' | 'choices' | 'suggestions' | 'reason'
>

/** What is said to a question: to its parts, where it has any and one of them is answered, else to the whole. */
export function say(
  artifact: Artifact,
  question: string,
  whole: Judged,
  parts: readonly JudgedPart[],
  turns: readonly Turn[],
  messages: Messages,
): Said {
  const answered = parts.filter(answers)
  if (answered.length > 0) {
    const missing = parts.filter((part) => !answers(part)).map(({ type }) => messages.types[type])
    return {
      ...quoted(artifact, answered, turns),
      ...(missing.length > 0 && { notice: messages.partly(missing) }),
    }
  }
  const { decision, hits } = whole
  switch (decision.kind) {
    case 'answer':
      return { ...quoted(artifact, [whole], turns), ...(decision.closest && { closest: true }) }
    case 'clarify':
      return askedBack(question, decision.choices, messages)
    case 'no-answer':
      return abstained(artifact, decision.reason, hits, messages)
  }
}

function answers({ decision }: Judged): boolean {
  return decision.kind === 'answer' && !decision.closest
}

/** The quotes of what was answered, the first of it the main thing. */
function quoted(artifact: Artifact, answered: readonly Judged[], turns: readonly Turn[]): Said {
  const quotes = answered.flatMap(({ decision, candidates }) =>
    decision.kind === 'answer' ? [{ best: decision.best, candidates }] : [],
  )
  const citations = join(quotes.map(({ best, candidates }) => cite(best, candidates)))
  return {
    kind: 'answer',
    text: citations.map(({ quote }) => quote).join('\n'),
    citations,
    suggestions: siblings(artifact, quotes[0]!.best.passage, turns),
  }
}

function askedBack(question: string, choices: readonly Candidate[], messages: Messages): Said {
  return {
    kind: 'clarify',
    text: messages.clarify,
    citations: [],
    choices: choices.map(({ document, passage }) => ({
      label: document.title,
      question: `${document.title}: ${question}`,
      passageId: passage.id,
    })),
    suggestions: [],
  }
}

function abstained(
  artifact: Artifact,
  reason: FoundWanting,
  hits: readonly Hit[],
  messages: Messages,
): Said {
  return {
    kind: 'no-answer',
    text: messages['no-answer'][reason],
    citations: [],
    suggestions: nearest(artifact, hits),
    reason,
  }
}
